import type { Block } from './form';
import { wrap } from './measure';
import { label, value, type Typesetter } from './typesetter';
import { tidyForPaper } from './text-runs';

/** More than three lines would push a cell of the grid out of shape. */
const MOST_LINES = 3;
const SEE_ANNEX = '…（全文见附栏）';

/**
 * Where values go that are too long for their cell. The cell keeps its beginning and points to the
 * annex at the end of the form, which has the whole value: nothing is ever clipped.
 */
export type Annex = {
  /** The text that goes into a cell of that width. */
  readonly fit: (name: string, text: string, width: number, mostLines?: number) => string;
  /** Extra remarks about what was printed. */
  readonly remark: (text: string) => void;
  /** The block at the end, or nothing when every value found its place. */
  readonly blocks: () => readonly Block[];
};

export function createAnnex(setter: Typesetter): Annex {
  const whole: { readonly name: string; readonly text: string }[] = [];
  const remarks: string[] = [];
  return {
    fit: (name, raw, width, mostLines = MOST_LINES) => {
      const text = tidyForPaper(raw);
      if (wrap([value(text)], width, setter.coverage).length <= mostLines) return text;
      whole.push({ name, text });
      const kept = [...text].slice(0, fittingCharacters(text, width, mostLines, setter));
      return `${kept.join('').trimEnd()}${SEE_ANNEX}`;
    },
    remark: (text) => remarks.push(text),
    blocks: () => {
      if (whole.length + remarks.length === 0) return [];
      const parts = [
        ...whole.map(({ name, text }) => ({
          kind: 'text' as const,
          pieces: [{ ...value(`${name}：`), bold: true }, value(text)],
          room: 0,
          stretches: false,
        })),
        ...remarks.map((text) => ({
          kind: 'text' as const,
          pieces: [value(text)],
          room: 0,
          stretches: false,
        })),
      ];
      return [
        {
          kind: 'block',
          name: '附栏',
          label: [label('附栏')],
          parts,
          signers: [],
          typed: '',
          minHeight: 0,
          grows: 0,
          maySplit: true,
        },
      ];
    },
  };
}

/** How many characters of a text fit in so many lines with the pointer to the annex after them. */
function fittingCharacters(text: string, width: number, lines: number, setter: Typesetter): number {
  const characters = [...text];
  let low = 0;
  let high = Math.min(characters.length, 200);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const trial = `${characters.slice(0, middle).join('')}${SEE_ANNEX}`;
    if (wrap([value(trial)], width, setter.coverage).length <= lines) low = middle;
    else high = middle - 1;
  }
  return low;
}
