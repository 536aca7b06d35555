import type { Block } from './form';
import { wrap } from './measure';
import { label, value, type Typesetter } from './typesetter';
import { shorten } from './shorten';
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
  /**
   * The block at the end, or nothing when every value found its place. A value whose cell the store has
   * hidden is not told here either: `isShown` asks after the text that stands in the cell.
   */
  readonly blocks: (isShown?: (inCell: string) => boolean) => readonly Block[];
};

export function createAnnex(setter: Typesetter): Annex {
  const all: { readonly name: string; readonly text: string; readonly inCell: string }[] = [];
  const remarks: string[] = [];
  return {
    fit: (name, raw, width, mostLines = MOST_LINES) => {
      const text = tidyForPaper(raw);
      if (wrap([value(text)], width, setter.coverage).length <= mostLines) return text;
      const inCell = shorten(text, { width, lines: mostLines, pointer: SEE_ANNEX }, setter);
      all.push({ name, text, inCell });
      return inCell;
    },
    remark: (text) => remarks.push(text),
    blocks: (isShown = () => true) => {
      const whole = all.filter(({ inCell }) => isShown(inCell));
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
