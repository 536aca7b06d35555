import {
  NOTHING_OFFERED,
  TRAY_LIMIT,
  type PrinterOffer,
  type PrintSettings,
  type Sides,
} from '../../../shared/ipc/printing';

/** A choice of a queue as `lp -o` takes it: `Duplex=DuplexNoTumble`. */
type Choice = { readonly option: string; readonly value: string; readonly isStandard: boolean };

/** What a CUPS queue says of itself, as far as a paper has a use for it. */
export type QueueOptions = {
  readonly sides: ReadonlyMap<Sides, Choice>;
  readonly trays: ReadonlyMap<string, Choice>;
  readonly mono: ReadonlyMap<'mono' | 'colour', Choice>;
};

/** Longest answer that is read; a copier with everything says some 10,000 characters. */
const ANSWER_LIMIT = 200_000;
const LINE_LIMIT = 500;

/** Names and values as PPD files have them. Anything else is not ours to hand on to a command. */
const KEYWORD = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,39}$/u;

/** The names under which drivers sell the same three things; CUPS itself knows the first ones alike. */
const SIDES_OPTIONS = ['duplex', 'efduplex', 'efduplexing', 'kd03duplex', 'jclduplex', 'brduplex'];
const TRAY_OPTIONS = ['inputslot', 'mediasource'];
const COLOUR_OPTIONS = ['colormodel', 'colormode', 'brmonocolor', 'cncolormode', 'hpcolormode', 'ink'];

const SIDES_VALUES: Readonly<Record<string, Sides>> = {
  none: 'one',
  off: 'one',
  false: 'one',
  simplex: 'one',
  duplexnotumble: 'long',
  longedge: 'long',
  duplextumble: 'short',
  shortedge: 'short',
};

const MONO_VALUE = /^(fast)?(k?gray|grey|grayscale|greyscale|mono|monochrome|black|blackwhite)$/iu;

/** `Option/Text: value *standard value`, each value with a star before the one in force. */
function choicesOf(line: string): readonly Choice[] {
  const colon = line.indexOf(':');
  const option = line.slice(0, Math.max(0, colon)).split('/')[0]?.trim() ?? '';
  if (colon < 0 || !KEYWORD.test(option)) return [];
  return line
    .slice(colon + 1)
    .trim()
    .split(/\s+/u)
    .flatMap((word) => {
      const isStandard = word.startsWith('*');
      const value = isStandard ? word.slice(1) : word;
      return KEYWORD.test(value) ? [{ option, value, isStandard }] : [];
    });
}

/** Reads what `lpoptions -l` says. What is not exactly of its form is left out, as if not offered. */
export function readQueueOptions(answer: string): QueueOptions {
  const lines = answer.slice(0, ANSWER_LIMIT).split('\n').slice(0, LINE_LIMIT).map(choicesOf);
  const find = (names: readonly string[]): readonly Choice[] =>
    names
      .map((name) => lines.find(([first]) => first?.option.toLowerCase() === name))
      .find((choices) => choices !== undefined) ?? [];

  const sides = new Map<Sides, Choice>();
  for (const choice of find(SIDES_OPTIONS)) {
    const side = SIDES_VALUES[choice.value.toLowerCase()];
    if (side !== undefined && !sides.has(side)) sides.set(side, choice);
  }
  const trays = new Map(
    find(TRAY_OPTIONS)
      .slice(0, TRAY_LIMIT)
      .map((choice) => [choice.value, choice] as const),
  );
  const colours = find(COLOUR_OPTIONS);
  const grey = colours.find(({ value }) => MONO_VALUE.test(value));
  // Colour again is what the queue does anyway, else the first choice that is not grey.
  const others = colours.filter(({ value }) => !MONO_VALUE.test(value));
  const colour = others.find(({ isStandard }) => isStandard) ?? others[0];
  const mono = new Map<'mono' | 'colour', Choice>();
  if (grey !== undefined && colour !== undefined) mono.set('mono', grey).set('colour', colour);
  // A single choice is none.
  return { sides: sides.size > 1 ? sides : new Map(), trays: trays.size > 1 ? trays : new Map(), mono };
}

const ORDER: readonly Sides[] = ['one', 'long', 'short'];

/** The same for the window, without the queue's own names for things. */
export function offerOf({ sides, trays, mono }: QueueOptions): PrinterOffer {
  const standardSides = ORDER.find((side) => sides.get(side)?.isStandard === true);
  const standardTray = [...trays].find(([, { isStandard }]) => isStandard)?.[0];
  if (sides.size + trays.size + mono.size === 0) return NOTHING_OFFERED;
  return {
    sides: ORDER.filter((side) => sides.has(side)),
    trays: [...trays.keys()],
    mono: mono.size > 0,
    standard: {
      sides: standardSides ?? null,
      tray: standardTray ?? null,
      mono: mono.size > 0 ? mono.get('colour')?.isStandard !== true : null,
    },
  };
}

/** Settings as values of `lp -o`; null when the queue has no word for one of them. */
export function lpOptions(settings: PrintSettings, options: QueueOptions): readonly string[] | null {
  const { sides, tray, mono } = settings;
  const wanted = [
    ...(sides === undefined ? [] : [options.sides.get(sides)]),
    ...(tray === undefined ? [] : [options.trays.get(tray)]),
    ...(mono === undefined ? [] : [options.mono.get(mono ? 'mono' : 'colour')]),
  ];
  const known = wanted.filter((choice) => choice !== undefined);
  if (known.length < wanted.length) return null;
  return known.map(({ option, value }) => `${option}=${value}`);
}
