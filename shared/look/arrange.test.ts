import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PAPER_IDS } from '../wording/paper-titles';
import { arrangedBlocks, moveBlock, showBlock, withPaper } from './arrange';
import { PAPER_BLOCKS } from './blocks';
import { DEFAULT_LOOK, type LookOfPaper, type PaperLook } from './paper-look';

const lookWith = (blocks: LookOfPaper['blocks']): PaperLook => ({
  ...DEFAULT_LOOK,
  papers: [{ paper: 'record-form', isRed: false, blocks }],
});
const shown = (...ids: readonly string[]) => ids.map((id) => ({ id, isShown: true }));
const orderOf = (look: PaperLook) => arrangedBlocks('record-form', look).map(({ id }) => id);
const usual = PAPER_BLOCKS['record-form'].map(({ id }) => id);

describe('the order of blocks', () => {
  it('is the usual one where nothing was changed', () => {
    expect(orderOf(DEFAULT_LOOK)).toEqual(usual);
  });

  it('is the store’s, and a block the store’s look does not know stands after the one it usually follows', () => {
    const order = ['car', 'customer', ...usual.filter((id) => !['car', 'customer', 'kind'].includes(id))];
    expect(orderOf(lookWith(shown(...order))).slice(0, 4)).toEqual([
      'car',
      'kind',
      'customer',
      'registration',
    ]);
  });

  it('passes over what is no block, and takes a block that is named twice once', () => {
    const look = lookWith(shown('summary', 'constructor', '__proto__', 'summary', ...usual.slice(0, -1)));
    expect(orderOf(look)).toEqual(['summary', ...usual.slice(0, -1)]);
  });

  const id = fc.oneof(fc.constantFrom(...usual, 'receipt', 'copy', 'toString'), fc.string({ maxLength: 40 }));
  test('has every block once, locked ones shown, first and last in their place, whatever a look says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAPER_IDS),
        fc.array(fc.record({ id, isShown: fc.boolean() }), { maxLength: 40 }),
        (paper, blocks) => {
          const look = { ...DEFAULT_LOOK, papers: [{ paper, isRed: false, blocks }] };
          const found = arrangedBlocks(paper, look);
          expect(found.map((block) => block.id).toSorted()).toEqual(
            PAPER_BLOCKS[paper].map((block) => block.id).toSorted(),
          );
          found.forEach(({ lock, isShown }, i) => {
            if (lock !== null) expect(isShown).toBe(true);
            if (lock === 'first') expect(i).toBe(0);
            if (lock === 'last') expect(i).toBe(found.length - 1);
          });
        },
      ),
    );
  });
});

describe('changing a paper', () => {
  it('moves a block, and moving it back leaves no trace in the look', () => {
    const moved = moveBlock(DEFAULT_LOOK, 'record-form', { id: 'kind', to: 0 });
    expect(orderOf(moved)).toEqual(['kind', ...usual.filter((one) => one !== 'kind')]);
    expect(moveBlock(moved, 'record-form', { id: 'kind', to: 3 })).toEqual(DEFAULT_LOOK);
  });

  it('moves nothing past the slip at the end, and not the slip', () => {
    const last = PAPER_BLOCKS['acceptance-letter'].length - 1;
    expect(moveBlock(DEFAULT_LOOK, 'acceptance-letter', { id: 'story', to: last })).toBe(DEFAULT_LOOK);
    expect(moveBlock(DEFAULT_LOOK, 'acceptance-letter', { id: 'receipt', to: 0 })).toBe(DEFAULT_LOOK);
  });

  it('hides what may be hidden and nothing that is signed or needed', () => {
    const hidden = showBlock(DEFAULT_LOOK, 'record-form', { id: 'car', isShown: false });
    expect(arrangedBlocks('record-form', hidden).filter(({ isShown }) => !isShown)).toMatchObject([
      { id: 'car' },
    ]);
    for (const locked of ['demand', 'story'])
      expect(showBlock(DEFAULT_LOOK, 'record-form', { id: locked, isShown: false })).toBe(DEFAULT_LOOK);
    expect(showBlock(hidden, 'record-form', { id: 'car', isShown: true })).toEqual(DEFAULT_LOOK);
  });

  it('keeps the red head over a new order, and the order over a red head', () => {
    const red = withPaper(DEFAULT_LOOK, 'reply-letter', { isRed: true });
    const both = moveBlock(red, 'reply-letter', { id: 'letter', to: 0 });
    expect(both.papers).toMatchObject([{ paper: 'reply-letter', isRed: true }]);
    expect(arrangedBlocks('reply-letter', withPaper(both, 'reply-letter', { isRed: false }))[0]?.id).toBe(
      'letter',
    );
  });
});
