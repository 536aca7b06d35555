import { describe, expect, it } from 'vitest';
import { PAPERS } from '../../shared/papers/paper';
import type { PaperId } from '../../shared/papers/paper-id';
import { PAGE_HEIGHT } from '../../shared/papers/page-geometry';
import { sampleCase } from '../support/sample-case';
import { makeTestPaper } from './make-paper';
import { pageTexts, squeezed, words } from './pdf-tools';

const LONG_NAME = '阿卜杜拉·买买提·艾合买提江';

/** Foot and notice are the two lowest lines of a page. */
const FOOT_LINES = 2;

describe('a paper that is printed once more', () => {
  it.each(Object.keys(PAPERS) as PaperId[])('says so in the foot of every page: %s', async (paper) => {
    const { bytes, pages } = await makeTestPaper(paper, sampleCase(), [], [], { reprint: 2 });
    const texts = pageTexts(bytes).map(squeezed);
    expect(texts).toHaveLength(pages);
    for (const text of texts) expect(text).toContain('重打第2次');
  });

  it('does not say so the first time, nor on a blank form', async () => {
    const first = await makeTestPaper('record-form', sampleCase());
    const blank = await makeTestPaper('record-form', null);
    for (const { bytes } of [first, blank]) expect(pageTexts(bytes).join('')).not.toContain('重打');
  });

  it('keeps its foot in two lines with the longest numbers, title and name', async () => {
    const print = { reprint: 128, printedBy: LONG_NAME };
    const kase = { ...sampleCase(), version: 128 };
    const { bytes } = await makeTestPaper('handling-sheet', kase, [], [], print);
    const lowest = words(bytes).filter(({ page, top }) => page === 1 && top > PAGE_HEIGHT - 15 * 2.835 - 28);
    const lines = new Set(lowest.map(({ top }) => Math.round(top)));
    expect(lines.size).toBe(FOOT_LINES);
  });
});
