import type { GridCell, Part } from '../form';
import { labelLines, writing } from '../form-words';
import { textWidth } from '../measure';
import { LABEL_SIZE, valueWidth } from '../page-geometry';
import { BLOCK_WIDTH } from '../section-height';
import { briefWording } from '../../wording/papers';
import { shorten } from '../shorten';
import { tidyForPaper } from '../text-runs';
import { value, type Typesetter } from '../typesetter';

/**
 * Lines that each kind of text may take, from roomy to tight; the first that makes one page is used.
 * `block` is for a block whose entries run on as one paragraph; 0 gives each entry its own.
 */
const TIGHTNESS = [
  { story: 9, text: 4, course: 20, clocks: 6, cell: 2, block: 0 },
  { story: 6, text: 3, course: 16, clocks: 6, cell: 2, block: 0 },
  { story: 6, text: 2, course: 14, clocks: 5, cell: 2, block: 0 },
  { story: 6, text: 2, course: 8, clocks: 5, cell: 2, block: 0 },
  { story: 4, text: 1, course: 12, clocks: 4, cell: 2, block: 0 },
  { story: 4, text: 1, course: 12, clocks: 4, cell: 2, block: 4 },
  { story: 3, text: 1, course: 8, clocks: 3, cell: 1, block: 3 },
  { story: 2, text: 1, course: 6, clocks: 2, cell: 1, block: 2 },
] as const;

export const BRIEF_TIGHTNESS = TIGHTNESS.length;

type Room = (typeof TIGHTNESS)[number];

/** A lead word, its text, and how many lines it may take at the most. */
export type Entry = readonly [lead: string, text: string | undefined, lines?: number];

/** What the brief is built with: texts that know how much room they have. */
export type BriefKit = {
  readonly setter: Typesetter;
  readonly room: Room;
  /** On so many lines of a block, else its beginning and where the rest is. */
  readonly short: (text: string | undefined, lines: number, width?: number) => string;
  /** The same after a lead word; no part for no text. */
  readonly led: (lead: string, text: string | undefined, lines?: number) => readonly Part[];
  /** Entries of a block, each on its own or run together where the page is tight. */
  readonly entries: (all: readonly Entry[]) => readonly Part[];
  readonly cell: (words: string, text: string, span: number) => GridCell;
};

/** As it stands on the page: one paragraph. */
const tidy = (text: string): string => tidyForPaper(text).replace(/\s*\n\s*/gu, ' ');

export function createBriefKit(setter: Typesetter, tightness: number): BriefKit {
  const room: Room = TIGHTNESS[tightness] ?? TIGHTNESS[TIGHTNESS.length - 1] ?? TIGHTNESS[0];
  const pointer = briefWording.seeForm[0];
  const short: BriefKit['short'] = (text, lines, width = BLOCK_WIDTH) =>
    shorten(tidy(text ?? ''), { width, lines, pointer }, setter);
  const oneLine = (text: string, mark: string) =>
    shorten(tidy(text), { width: BLOCK_WIDTH, lines: 1, pointer: mark }, setter);
  const led: BriefKit['led'] = (lead, text, lines = room.text) => {
    // The lead takes its width of the first line; taken of each, the text surely fits.
    const width = BLOCK_WIDTH - textWidth(lead, LABEL_SIZE, setter.coverage) / lines;
    const fitted = short(text, lines, width);
    return fitted === '' ? [] : [writing(lead, fitted, 0)];
  };
  return {
    setter,
    room,
    short,
    led,
    entries: (all) => {
      if (room.block === 0)
        return all.flatMap(([lead, text, most]) => led(lead, text, Math.min(most ?? room.text, room.text)));
      const told = all.filter(([, text]) => text !== undefined && text !== '');
      const whole = told.map(([lead, text]) => `${lead}${text ?? ''}`);
      // Each gives way before one of them takes all the room; that any did is said at the end.
      const each = told.length === 1 ? whole : whole.map((text) => oneLine(text, briefWording.cut[0]));
      const text = each.join('；');
      const isCut = each.some((part, i) => part !== tidy(whole[i] ?? ''));
      return [
        writing('', shorten(text, { width: BLOCK_WIDTH, lines: room.block, pointer, isCut }, setter), 0),
      ].filter(() => told.length > 0);
    },
    cell: (words, text, span) => ({
      label: labelLines(words),
      value: [value(short(text, room.cell, valueWidth(span - 1)))],
      span,
    }),
  };
}
