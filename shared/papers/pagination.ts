import type { Block, GridRow, Part, Section } from './form';
import { cutAt, wrap } from './measure';
import { BODY_HEIGHT, INNER_RULE, OUTER_RULE, ROW_PADDING } from './page-geometry';
import { BLOCK_INSET, BLOCK_WIDTH, PART_GAP, partHeight, sectionHeight, tearHeight } from './section-height';
import type { Typesetter } from './typesetter';

/** A section with the height it gets, its share of the page's spare room included. */
export type Placed = { readonly section: Section; readonly height: number };
export type Page = readonly Placed[];

/** The outer rules, and a point for what rounding adds up to. */
const AROUND_GRID = 2 * OUTER_RULE + 1;
/** A block that may split does so only where a label and three lines find room. */
const WORTH_SPLITTING = 60;
/** Used part of a page from which a block that likes a page of its own gets one. */
const WELL_FILLED = 0.55;

/**
 * Plans the pages of a form (domain rules §6): a block that does not fit moves whole, with its
 * signature line, to the next page. What may split, or is higher than a page, is cut at a line and
 * goes on under 「（续）」. Spare room goes to the blocks that are written in by hand.
 *
 * @param height of the body between head and foot, which a store may make higher
 */
export function planPages(
  sections: readonly Section[],
  setter: Typesetter,
  height = BODY_HEIGHT,
): readonly Page[] {
  const usable = height - AROUND_GRID;
  const pages: Placed[][] = [[]];
  let used = 0;
  const waiting = [...sections];
  const newPage = () => {
    pages.push([]);
    used = 0;
  };
  const place = (section: Section, height: number) => {
    pages.at(-1)?.push({ section, height });
    used += height;
  };
  for (let section = waiting.shift(); section !== undefined; section = waiting.shift()) {
    if (opensPage(section) && used > 0) newPage();
    if (used > 0 && isCutOff(section, waiting[0], { room: usable - used, setter })) newPage();
    const head = headAbove(section, used === 0 && pages.length > 1);
    if (head !== null) place(head, sectionHeight(head, setter));
    const needed = sectionHeight(section, setter);
    const room = usable - used;
    const block = section.kind === 'block' ? section : null;
    if (block?.startsPage === true && used > usable * WELL_FILLED) newPage();
    if (needed <= usable - used) {
      place(section, needed);
      continue;
    }
    const mustSplit = needed > usable;
    const maySplit = (mustSplit || block?.maySplit === true) && room >= WORTH_SPLITTING;
    const halves = maySplit && block !== null ? splitBlock(block, room, setter) : null;
    if (halves !== null) {
      place(halves[0], sectionHeight(halves[0], setter));
      waiting.unshift(halves[1]);
      newPage();
    } else if (used === 0) {
      // Cannot be cut any further; the typesetter breaks it where it must rather than lose a word.
      place(section, needed);
    } else {
      waiting.unshift(section);
      newPage();
    }
  }
  return pages.filter((page) => page.length > 0).map((page) => shareSpareRoom(page, usable));
}

const opensPage = (section: Section): boolean => section.kind === 'row' && section.opensPage === true;

/** A heading whose first row would begin the next page goes there with it. */
function isCutOff(
  section: Section,
  next: Section | undefined,
  { room, setter }: { readonly room: number; readonly setter: Typesetter },
): boolean {
  if (next?.kind !== 'row' || next.head !== section) return false;
  return sectionHeight(section, setter) + sectionHeight(next, setter) > room;
}

/** The heading of a table goes on with its rows: a column without a name cannot be read. */
function headAbove(section: Section, isAtTop: boolean): GridRow | null {
  return isAtTop && section.kind === 'row' ? (section.head ?? null) : null;
}

function shareSpareRoom(page: Page, usable: number): Page {
  const spare = usable - page.reduce((sum, { height }) => sum + height, 0);
  const shares = page.reduce((sum, { section }) => sum + growth(section), 0);
  if (spare <= 0 || shares === 0) return page;
  const filled = page.filter(({ section }) => isFilled(section));
  const first = (section: Section) => (spare * growth(section)) / shares;
  const kept = filled.reduce((sum, { section }) => sum + Math.min(first(section), MOST_FOR_FILLED), 0);
  const open = page.reduce((sum, { section }) => sum + (isFilled(section) ? 0 : growth(section)), 0);
  return page.map(({ section, height }) => ({
    section,
    height:
      height +
      (isFilled(section)
        ? Math.min(first(section), MOST_FOR_FILLED)
        : open === 0
          ? 0
          : ((spare - kept) * growth(section)) / open),
  }));
}

/** What a block with its words in print gets of the spare room: a line or two for the pen. */
const MOST_FOR_FILLED = 30;

const isFilled = (section: Section): boolean => section.kind === 'block' && section.typed !== '';

function growth(section: Section): number {
  return section.kind === 'block' ? section.grows : 0;
}

/** Cuts a block to a height: its beginning without the signature line, and the rest with it. */
function splitBlock(block: Block, room: number, setter: Typesetter): readonly [Block, Block] | null {
  const head: Part[] = [];
  let left = room - tearHeight(block) - 2 * ROW_PADDING - INNER_RULE - BLOCK_INSET;
  for (const [index, part] of block.parts.entries()) {
    const height = partHeight(part, setter) + PART_GAP;
    if (height <= left) {
      head.push(part);
      left -= height;
      continue;
    }
    const cut = part.kind === 'text' ? cutText(part.pieces, left - PART_GAP, setter) : null;
    if (cut !== null) head.push({ kind: 'text', pieces: cut[0], room: 0, stretches: false });
    const rest: readonly Part[] =
      cut === null
        ? block.parts.slice(index)
        : [{ kind: 'text', pieces: cut[1], room: 0, stretches: false }, ...block.parts.slice(index + 1)];
    return head.length === 0 ? null : halvesOf(block, head, rest);
  }
  return withoutSignature(block, head, setter);
}

/** Lines that go with a signature line which alone finds no room: nobody signs an empty page. */
const LINES_WITH_SIGNATURE = 3;

function withoutSignature(block: Block, parts: Part[], setter: Typesetter): readonly [Block, Block] | null {
  const head = parts.slice(0, -1);
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (last.kind === 'text') {
    const starts = wrap(last.pieces, BLOCK_WIDTH, setter.coverage);
    const at = starts[starts.length - LINES_WITH_SIGNATURE];
    if (at !== undefined && starts.length >= 2 * LINES_WITH_SIGNATURE) {
      const [before, after] = cutAt(last.pieces, at);
      const cut = (pieces: typeof before): Part => ({ ...last, pieces, room: 0, stretches: false });
      return halvesOf(block, [...head, cut(before)], [cut(after)]);
    }
  }
  return head.length === 0 ? null : halvesOf(block, head, [last]);
}

const CONTINUED = '（续）';

function halvesOf(block: Block, head: readonly Part[], rest: readonly Part[]): readonly [Block, Block] {
  const [first, ...others] = block.label.filter(({ text }) => text !== CONTINUED);
  const label = first === undefined ? [] : [first, ...others, { ...first, text: CONTINUED }];
  return [
    { ...block, parts: head, signers: [], typed: '', minHeight: 0, grows: 1 },
    { ...block, label, parts: rest, minHeight: 0 },
  ];
}

function cutText(
  pieces: Parameters<typeof wrap>[0],
  height: number,
  setter: Typesetter,
): ReturnType<typeof cutAt> | null {
  const tallest = Math.max(...pieces.map(({ size, leading = 1 }) => size * leading));
  // One line less than fits, in case the typesetter needs one more than planned.
  const lines = Math.floor(height / setter.lineHeight(tallest)) - 1;
  if (lines < 2) return null;
  const start = wrap(pieces, BLOCK_WIDTH, setter.coverage)[lines];
  return start === undefined ? null : cutAt(pieces, start);
}
