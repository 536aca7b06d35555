import { describe, expect, it } from 'vitest';
import type { PaperId } from '../../shared/papers/paper-id';
import { longText } from '../support/overfull-case';
import { sampleCase, sampleFacts } from '../support/sample-case';
import { bodyText } from './body-text';
import { makeTestPaper } from './make-paper';
import { pageTexts, squeezed } from './pdf-tools';

/** Names and places that cheap fonts do not have, one of them in no table of standard characters. */
const RARE = '𠮷䶮㛃𬭎';
const PAGES = 3;

/** An account of three pages; every sentence names somebody with a rare character, and no two are alike. */
const account = Array.from(
  { length: 46 },
  (_, i) => `第${String(i + 1)}条：${RARE}说，${longText(70).replaceAll('\n', '')}`,
).join('\n');
const kase = sampleCase({ facts: { ...sampleFacts, customerName: RARE, description: account } });

describe.each(['record-form', 'handling-sheet'] as const satisfies readonly PaperId[])(
  'an account of three pages with rare characters in %s',
  (paper) => {
    const made = makeTestPaper(paper, kase);

    it('fills three pages and more, and every character has a font', async () => {
      const { bytes, missing } = await made;
      const told = pageTexts(bytes).filter((text) => /第\d+条：/u.test(text));
      expect(told.length).toBeGreaterThanOrEqual(PAGES);
      expect(missing).toEqual([]);
    });

    it('is copied out of the PDF exactly as it was told', async () => {
      const { bytes } = await made;
      expect(bodyText(bytes)).toContain(squeezed(account));
      expect(bodyText(bytes)).not.toContain('〓');
    });
  },
);
