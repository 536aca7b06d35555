import fc from 'fast-check';
import { DEALER_4S } from '../policies/dealer-4s/policy';
import { describe, expect, it } from 'vitest';
import { longText, overfullCase } from '../../tests/support/overfull-case';
import { sampleCase } from '../../tests/support/sample-case';
import { smallCoverage } from '../../tests/support/small-coverage';
import { createAnnex } from './annex';
import type { Block, Section } from './form';
import { block, writing } from './form-words';
import { BODY_HEIGHT, mm } from './page-geometry';
import { planPages } from './pagination';
import { PAPERS, PAPER_IDS } from './paper';
import { createTypesetter } from './typesetter';

const setter = createTypesetter(smallCoverage);
const note = (name: string, millimetres: number, more: Partial<Block> = {}) =>
  block(name, [writing('', '', millimetres)], ['经办人'], more);

const names = (sections: readonly Section[]) =>
  sections.map((section) => (section.kind === 'block' ? section.name : 'row'));
const plan = (...sections: readonly Section[]) =>
  planPages(sections, setter).map((page) => names(page.map(({ section }) => section)));

function bodyOf(sections: readonly Section[]): string {
  return sections
    .flatMap((section) => (section.kind === 'block' ? section.parts : []))
    .map((part) => (part.kind === 'text' ? part.pieces.map(({ text }) => text).join('') : ''))
    .join('')
    .replace(/\s/gu, '');
}

describe('planning pages', () => {
  it('moves a block that does not fit to the next page whole', () => {
    expect(plan(note('甲', 100), note('乙', 100), note('丙', 100))).toEqual([['甲', '乙'], ['丙']]);
  });

  it('splits only what may be split, and signs only its end', () => {
    const told = block('投诉内容', [writing('', longText(2000), 0)], ['客户'], { maySplit: true });
    const pages = planPages([note('甲', 150), told], setter);
    expect(names(pages.flat().map(({ section }) => section))).toEqual(['甲', '投诉内容', '投诉内容']);
    const halves = pages.flat().map(({ section }) => section as Block);
    expect(halves.map(({ signers }) => signers.length)).toEqual([1, 0, 1]);
    expect(halves.map(({ label }) => label.map(({ text }) => text).join(''))).toEqual([
      '甲',
      '投诉内容',
      '投诉内容（续）',
    ]);
  });

  it('splits any block that is higher than a page rather than lose the end of it', () => {
    const pages = planPages([block('客户要求', [writing('', longText(6000), 0)], ['客户'])], setter);
    expect(pages.length).toBeGreaterThan(1);
    expect(bodyOf(pages.flat().map(({ section }) => section))).toBe(longText(6000).replace(/\s/gu, ''));
  });

  it('gives the spare room of a page to the blocks that grow', () => {
    const pages = planPages([note('甲', 20), note('乙', 20, { grows: 1 })], setter);
    const total = pages.flat().reduce((sum, { height }) => sum + height, 0);
    expect(total).toBeGreaterThan(BODY_HEIGHT - mm(2));
    expect(total).toBeLessThanOrEqual(BODY_HEIGHT);
  });

  it('starts a page early only when the page before is well filled', () => {
    expect(plan(note('甲', 40), note('乙', 20, { startsPage: true }))).toEqual([['甲', '乙']]);
    expect(plan(note('甲', 150), note('乙', 20, { startsPage: true }))).toEqual([['甲'], ['乙']]);
  });

  it('never fills a page higher than it is, and never loses a word', () => {
    const blocks = fc.array(
      fc.record({ length: fc.integer({ min: 0, max: 9000 }), maySplit: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(blocks, (wanted) => {
        const sections = wanted.map(({ length, maySplit }, i) =>
          block(`块${i}`, [writing('经过：', longText(length), 8)], ['经办人'], { maySplit }),
        );
        const pages = planPages(sections, setter);
        for (const page of pages) {
          expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(BODY_HEIGHT);
        }
        expect(bodyOf(pages.flat().map(({ section }) => section))).toBe(bodyOf(sections));
        const signed = pages
          .flat()
          .filter(({ section }) => section.kind === 'block' && section.signers.length > 0);
        expect(signed).toHaveLength(sections.length);
      }),
      { numRuns: 30 },
    );
  });
});

/** These meet the longest texts allowed; the others are made of the same parts. */
const MAIN_FORMS: ReadonlySet<string> = new Set(['record-form', 'handling-sheet', 'case-brief']);

describe.each(PAPER_IDS)('%s', (id) => {
  it.each([
    ['blank', null],
    ['typical', sampleCase()],
    ['overfull', overfullCase(MAIN_FORMS.has(id) ? undefined : 6000)],
  ] as const)('fits its pages: %s', (_name, kase) => {
    const annex = createAnnex(setter);
    const { build, tries } = PAPERS[id];
    const sections = build(
      { kase, policy: DEALER_4S, store: { name: '海岳汽车', servicePhone: '' } },
      setter,
      annex,
      tries - 1,
    );
    for (const section of sections) {
      if (section.kind === 'row') {
        expect(section.cells.reduce((sum, { span }) => sum + span, 0)).toBe(12);
      }
    }
    const pages = planPages([...sections, ...annex.blocks()], setter);
    for (const page of pages) {
      expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(BODY_HEIGHT);
    }
    if (id === 'case-brief') expect(pages).toHaveLength(1);
    else if ((id === 'record-form' || id === 'handling-sheet') && (kase === null || kase.version === 2))
      expect(pages).toHaveLength(2);
  });
});
