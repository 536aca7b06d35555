import { describe, expect, it } from 'vitest';
import { sampleCase, sampleFacts } from '../support/sample-case';
import { makeTestPaper } from './make-paper';
import { pageTexts, squeezed } from './pdf-tools';

/** Pairs of characters that share an outline in the fonts of the papers, as the cut fonts have them. */
const PAIRS = [
  ['·', '•'],
  ['胶', '㬵'],
  ['–', '‒'],
] as const;

const textOf = async (description: string) => {
  const { bytes } = await makeTestPaper(
    'record-form',
    sampleCase({ facts: { ...sampleFacts, description } }),
  );
  return squeezed(pageTexts(bytes).join(''));
};

describe('characters that share an outline', () => {
  it('are copied from each paper as they were written, whatever was printed before', async () => {
    const firsts = PAIRS.map(([first]) => `甲${first}乙`).join('');
    const seconds = PAIRS.map(([, second]) => `甲${second}乙`).join('');
    expect(await textOf(firsts)).toContain(firsts);
    expect(await textOf(seconds)).toContain(seconds);
    expect(await textOf(firsts)).toContain(firsts);
  });

  it('are told apart on one paper', async () => {
    const both = PAIRS.map((pair) => `甲${pair.join('')}乙`).join('');
    expect(await textOf(both)).toContain(both);
  });
});
