import type { Strokes } from '../domain/signing/strokes';
import type { BlockId } from '../look/blocks';
import type { Piece } from './measure';

/**
 * A label cell of one column and the value beside it; `span` counts both, in columns of the grid.
 * Without a label the value takes all of them: a cell of a table.
 */
export type GridCell = {
  readonly label: readonly Piece[];
  readonly value: readonly Piece[];
  readonly span: number;
  readonly isCentred?: true;
};

/** Which block of the paper a section belongs to, for the store's order; what has none stays in its place. */
type OfBlock = { readonly of?: BlockId };

/** One ruled line of the grid; its spans add up to twelve. */
export type GridRow = OfBlock & {
  readonly kind: 'row';
  readonly cells: readonly GridCell[];
  /** Least height in points, where the pen needs more than a row has. */
  readonly minHeight?: number;
  /** The heading of its table, set again above it where it begins a page. */
  readonly head?: GridRow;
  /** Always begins a page: the second copy of a paper. */
  readonly opensPage?: true;
};

/** A fill-in on a line of its own block: a label and what is written over the rule, or tick boxes. */
export type Field =
  | { readonly kind: 'blank'; readonly label: string; readonly value: string; readonly share: number }
  | { readonly kind: 'ticks'; readonly pieces: readonly Piece[] };

/** What a block is filled with. `room` is the least height for the pen, in points;
 * what stretches shares the room that its block has left over. */
export type Part =
  | {
      readonly kind: 'text';
      readonly pieces: readonly Piece[];
      readonly room: number;
      readonly stretches: boolean;
      readonly align?: 'right' | 'center';
    }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** Short lines side by side, read down the left one first. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Piece[])[] };

/** Who signs; the name is pre-printed under the line where it is known. */
export type Signer = {
  readonly role: string;
  readonly name: string;
  /** Signed on screen, and this print is of the very state that was signed. */
  readonly ink?: { readonly strokes: Strokes; readonly at: string; readonly name: string };
  /** An earlier version was signed on screen; this line waits for the pen. */
  readonly earlier?: { readonly version: number; readonly at: string };
};

/** A label, its content, and the signature line that never leaves it. */
export type Block = OfBlock & {
  readonly kind: 'block';
  readonly name: string;
  /** The name over the lines of the label cell; none for running text over the whole width, as in a letter. */
  readonly label: readonly Piece[];
  readonly parts: readonly Part[];
  readonly signers: readonly Signer[];
  /** Who typed what the block says, and when; '' where only the pen will. Beside the signature, never for it. */
  readonly typed: string;
  /** Least height of the content without the signature line, in points. */
  readonly minHeight: number;
  /** Share of the room that a page has left over. */
  readonly grows: number;
  /** May begin on one page and go on with 「（续）」 on the next; others only when higher than a page. */
  readonly maySplit?: boolean;
  /** Begins a new page when the page before it is well filled. */
  readonly startsPage?: boolean;
  /** Heads a further handling on the same sheet: what follows is arranged by itself. */
  readonly beginsRound?: true;
  /** Stands under a line to cut along, in a frame of its own. */
  readonly tearsOff?: true;
};

export type Section = GridRow | Block;
