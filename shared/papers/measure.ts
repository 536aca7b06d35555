import type { Coverage } from './coverage';

/** A stretch of one paragraph in one type size. */
export type Piece = {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  /** Height of a line against the font's own; below 1 sets the lines of a label closer. */
  readonly leading?: number;
};

/** Where a line begins: a piece and a UTF-16 offset in it. */
export type LineStart = { readonly piece: number; readonly offset: number };

/** Never at the start of a line (避头) — with `NEVER_LAST`, GB/T 15834 and the UAX 14 classes that pdfmake uses. */
const NEVER_FIRST = /[!%),.:;?\]}¢°·’"'”†‡…—′″℃、。〃々〉》」』】〕〗！％），．：；？］｝～-]/u;
/** Never at the end of a line (避尾). */
const NEVER_LAST = /[([{£¥$‘"'“〈《「『【〔〖（［｛￡￥…—]/u;
const SPACE = /[ \u3000]/u;

type Atom = LineStart & { readonly width: number; readonly character: string };

/** Scripts that break only at spaces; everything else breaks between any two characters. */
function isWordPart(character: string): boolean {
  return character < '\u2E80' && !SPACE.test(character);
}

function mayBreakBetween(before: string, after: string): boolean {
  if (SPACE.test(after)) return false;
  if (SPACE.test(before)) return true;
  if (NEVER_LAST.test(before) || NEVER_FIRST.test(after)) return false;
  return !(isWordPart(before) && isWordPart(after));
}

function* atomsOf(pieces: readonly Piece[], coverage: Coverage): Generator<Atom> {
  for (const [piece, { text, size }] of pieces.entries()) {
    let offset = 0;
    for (const character of text) {
      const width = coverage.advance(character.codePointAt(0) ?? 0) * size;
      yield { piece, offset, width, character };
      offset += character.length;
    }
  }
}

/**
 * Where the lines of a paragraph begin when it is set in `width` points, as the typesetter will
 * break it or sooner. Planning needs it before anything is set: a page must not be planned fuller
 * than it turns out, so where the rules differ this one breaks earlier.
 *
 * @returns at least one line start, in order; a line break in the text begins a line
 */
export function wrap(pieces: readonly Piece[], width: number, coverage: Coverage): readonly LineStart[] {
  const starts: LineStart[] = [{ piece: 0, offset: 0 }];
  /** Since the last place where the line may end. */
  let pending: Atom[] = [];
  let used = 0;
  let pendingWidth = 0;
  let previous: string | null = null;
  for (const atom of atomsOf(pieces, coverage)) {
    const { character } = atom;
    if (previous === '\n') {
      starts.push({ piece: atom.piece, offset: atom.offset });
      [pending, used, pendingWidth] = [[], 0, 0];
    } else if (previous !== null && character !== '\n' && mayBreakBetween(previous, character)) {
      [pending, used, pendingWidth] = [[], used + pendingWidth, 0];
    }
    previous = character;
    if (character === '\n' || (SPACE.test(character) && used + pendingWidth + atom.width > width)) continue;
    pending.push(atom);
    pendingWidth += atom.width;
    if (used + pendingWidth <= width) continue;
    // Over the edge: the unbreakable stretch moves down whole, or is cut where it is wider than a line.
    const first = used > 0 ? pending[0] : atom;
    if (first === undefined) continue;
    starts.push({ piece: first.piece, offset: first.offset });
    used = 0;
    if (first === atom) {
      [pending, pendingWidth] = [[atom], atom.width];
    } else if (pendingWidth > width) {
      // Moved down whole it fills its line already: what came last goes to the line after.
      starts.push({ piece: atom.piece, offset: atom.offset });
      [pending, pendingWidth] = [[atom], atom.width];
    }
  }
  return starts;
}

/** The lines of a paragraph without the line breaks between them, each of at least one piece; none for no text at all. */
export function linesOf(
  pieces: readonly Piece[],
  width: number,
  coverage: Coverage,
): readonly (readonly Piece[])[] {
  if (pieces.every(({ text }) => text === '')) return [];
  const starts = wrap(pieces, width, coverage);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? { piece: pieces.length - 1, offset: Infinity };
    return pieces.slice(start.piece, end.piece + 1).flatMap((piece, j) => {
      const at = start.piece + j;
      const from = at === start.piece ? start.offset : 0;
      const text = piece.text.slice(from, at === end.piece ? end.offset : Infinity).replace(/\n$/u, '');
      return text === '' && at > start.piece ? [] : [{ ...piece, text }];
    });
  });
}

/** How many lines a paragraph takes; 0 for no text at all. */
export function lineCount(pieces: readonly Piece[], width: number, coverage: Coverage): number {
  if (pieces.every(({ text }) => text === '')) return 0;
  return wrap(pieces, width, coverage).length;
}

/** Natural width in points of text that is to stay on one line. */
export function textWidth(text: string, size: number, coverage: Coverage): number {
  let width = 0;
  for (const character of text) width += coverage.advance(character.codePointAt(0) ?? 0) * size;
  return width;
}

/** The paragraph before and from a line start, without the line break between them. */
export function cutAt(
  pieces: readonly Piece[],
  at: LineStart,
): readonly [readonly Piece[], readonly Piece[]] {
  const cut = pieces[at.piece];
  if (cut === undefined) return [pieces, []];
  const head = { ...cut, text: cut.text.slice(0, at.offset).replace(/\n+$/u, '') };
  const tail = { ...cut, text: cut.text.slice(at.offset).replace(/^\n+/u, '') };
  return [
    [...pieces.slice(0, at.piece), head],
    [tail, ...pieces.slice(at.piece + 1)],
  ];
}
