import type { PaperId } from '../wording/paper-titles';
import { PAPER_BLOCKS, type BlockOfPaper } from './blocks';
import { lookOfPaper, type LookOfPaper, type PaperLook } from './paper-look';

/** A block as it stands on the store's sheet. */
export type ArrangedBlock = BlockOfPaper & { readonly isShown: boolean };

const isFixed = ({ lock }: BlockOfPaper): boolean => lock === 'first' || lock === 'last';

/**
 * The blocks of a paper in the store's order. A look is mended rather than refused: what it names twice
 * or what is no block is passed over, what is locked shows and stays, and a block it does not name (a
 * newer program's) shows after the one it usually follows.
 */
export function arrangedBlocks(paper: PaperId, look: PaperLook): readonly ArrangedBlock[] {
  const usual = PAPER_BLOCKS[paper];
  const kept = lookOfPaper(look, paper)?.blocks ?? [];
  const named = [...new Set(kept.map(({ id }) => id))].flatMap(
    (id) => usual.find((one) => one.id === id) ?? [],
  );
  const order = named.filter((block) => !isFixed(block));
  usual.forEach((block, i) => {
    if (isFixed(block) || order.includes(block)) return;
    const before = usual.slice(0, i).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, block);
  });
  const at = (lock: BlockOfPaper['lock']) => usual.filter((one) => one.lock === lock);
  return [...at('first'), ...order, ...at('last')].map((block) => ({
    ...block,
    isShown: block.lock !== null || kept.find(({ id }) => id === block.id)?.isShown !== false,
  }));
}

const isUsual = (paper: PaperId, { isRed, blocks }: LookOfPaper): boolean =>
  !isRed &&
  blocks.every(({ id, isShown }, i) => isShown && id === PAPER_BLOCKS[paper][i]?.id) &&
  blocks.length === PAPER_BLOCKS[paper].length;

/** The look with one paper changed; a paper that is as it always was leaves no entry. */
export function withPaper(
  look: PaperLook,
  paper: PaperId,
  change: Partial<Pick<LookOfPaper, 'isRed' | 'blocks'>>,
): PaperLook {
  const blocks = arrangedBlocks(paper, look).map(({ id, isShown }) => ({ id, isShown }));
  const isRed = lookOfPaper(look, paper)?.isRed ?? false;
  const next: LookOfPaper = { paper, isRed, blocks, ...change };
  const others = look.papers.filter((one) => one.paper !== paper);
  return { ...look, papers: isUsual(paper, next) ? others : [...others, next] };
}

/** The paper with a block at another place among those that move; the same look where it cannot go there. */
export function moveBlock(
  look: PaperLook,
  paper: PaperId,
  move: { readonly id: string; readonly to: number },
): PaperLook {
  const blocks = arrangedBlocks(paper, look);
  const moved = blocks.find(({ id }) => id === move.id);
  const target = blocks[move.to];
  if (moved === undefined || target === undefined || isFixed(moved) || isFixed(target)) return look;
  const order = blocks.filter((block) => block !== moved);
  order.splice(move.to, 0, moved);
  return withPaper(look, paper, { blocks: order.map(({ id, isShown }) => ({ id, isShown })) });
}

/** The paper with a block shown or hidden; the same look where it is locked. */
export function showBlock(
  look: PaperLook,
  paper: PaperId,
  { id, isShown }: LookOfPaper['blocks'][number],
): PaperLook {
  const blocks = arrangedBlocks(paper, look);
  if (blocks.find((one) => one.id === id)?.lock !== null) return look;
  return withPaper(look, paper, {
    blocks: blocks.map((one) => ({ id: one.id, isShown: one.id === id ? isShown : one.isShown })),
  });
}
