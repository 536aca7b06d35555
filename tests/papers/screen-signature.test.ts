import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case/case';
import { LABEL_SIZE, mm } from '../../shared/papers/page-geometry';
import { linesToSign, PAPER_IDS } from '../../shared/papers/paper';
import { policyOf } from '../../shared/policies/presets';
import { overfullCase } from '../support/overfull-case';
import { sampleCase } from '../support/sample-case';
import { SAMPLE_STROKES, sampleSignature } from '../support/signature-strokes';
import { proposedStory } from '../support/worked-case';
import { makeTestPaper } from './make-paper';
import { pageTexts, render, squeezed, words, type Word } from './pdf-tools';

const DPI = 100;
const toPoints = 72 / DPI;
const STORE = { name: '海岳汽车销售服务有限公司', servicePhone: '' };

const linesOf = (paper: (typeof PAPER_IDS)[number], kase: Case) =>
  linesToSign(paper, { kase, policy: policyOf(kase), store: STORE });

/** The case with every line of a paper signed as the case is; the words beside the ink are the longest there are. */
function signedEverywhere(kase: Case, paper: (typeof PAPER_IDS)[number]): Case {
  const { stateHash, version } = kase;
  const screenSignatures = linesOf(paper, kase).map(({ block, role, nth }) =>
    sampleSignature({ paper, stateHash, version, block, role, nth, name: '欧阳正' }),
  );
  return { ...kase, stateHash, screenSignatures };
}

type Spot = { readonly x: number; readonly y: number };

/** Where two prints differ, in points. */
function differences(left: Buffer, right: Buffer, page: number): readonly Spot[] {
  const [a, b] = [render(left, page, DPI), render(right, page, DPI)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  return Array.from(a.pixels, (value, i) =>
    Math.abs(value - (b.pixels[i] ?? 0)) > 40
      ? [{ x: (i % a.width) * toPoints, y: Math.floor(i / a.width) * toPoints }]
      : [],
  ).flat();
}

/** From the top of a signature's room down to its rule: the pen's 21 points, and a pixel. */
const ROOM = 23;

const cases: readonly (readonly [string, Case])[] = [
  ['handled', proposedStory().kase()],
  ['overfull', overfullCase(2500)],
];

describe.each(cases)('a paper signed on screen, %s case,', (_name, kase) => {
  it.each(PAPER_IDS)('%s: has ink and words in the room of its signature lines alone', async (paper) => {
    const plain = await makeTestPaper(paper, kase);
    const signed = await makeTestPaper(paper, signedEverywhere(kase, paper));
    expect(signed.pages).toBe(plain.pages);
    const count = linesOf(paper, kase).length;
    const notes = pageTexts(signed.bytes).join('').split('屏幕签名').length - 1;
    expect(notes).toBe(count);
    const places = words(plain.bytes).filter(({ text }) => text.endsWith('签字：'));
    let inked = 0;
    for (let page = 1; page <= plain.pages; page += 1) {
      const rows = places.filter((word) => word.page === page);
      const spots = differences(plain.bytes, signed.bytes, page);
      const stray = spots.filter((spot) => !rows.some((row) => isInRoom(spot, row)));
      expect(stray, `page ${String(page)}`).toEqual([]);
      inked += spots.length;
    }
    expect(inked > 0).toBe(count > 0);
  });
});

/** Right of the role, between the top of the line's room and a hair under the rule. */
function isInRoom({ x, y }: Spot, { left, bottom }: Word): boolean {
  return x > left + LABEL_SIZE && y > bottom - ROOM && y < bottom + 3;
}

describe('the record form', () => {
  const { stateHash, version } = sampleCase();
  const customer = sampleSignature({ stateHash, version });

  it('has the customer’s line first among those that can be signed', () => {
    const lines = linesOf('record-form', sampleCase());
    expect(lines[0]).toMatchObject({ block: '客户要求', role: '客户', nth: 1, isCustomer: true });
    expect(lines.map(({ role }) => role)).toContain('主管领导');
  });

  it('tells the two lines of one role in different blocks apart', async () => {
    const kase = sampleCase({
      screenSignatures: [sampleSignature({ stateHash, version, block: '实施情况', role: '经办人' })],
    });
    const { bytes } = await makeTestPaper('record-form', kase);
    const all = words(bytes);
    const notes = all.filter(({ text }) => text.includes('屏幕签名'));
    const roles = all.filter(({ text, page }) => text === '经办人签字：' && page === notes[0]?.page);
    expect(notes).toHaveLength(1);
    expect(roles).toHaveLength(2);
    expect(Math.abs((roles[1]?.top ?? 0) - (notes[0]?.top ?? 0))).toBeLessThan(mm(7));
  });

  it('prints how and when, fills the date, and says who signed where that is another person', async () => {
    const kase = sampleCase({ screenSignatures: [customer] });
    const text = squeezed(pageTexts((await makeTestPaper('record-form', kase)).bytes)[0] ?? '');
    expect(text).toContain('林一鸣屏幕签名2026-11-2910:20');
    expect(text).toContain('2026年11月29日');
    const own = { ...customer, name: '陈立恒' };
    const again = sampleCase({ screenSignatures: [own] });
    const other = squeezed(pageTexts((await makeTestPaper('record-form', again)).bytes)[0] ?? '');
    expect(other).not.toContain('陈立恒屏幕签名');
  });

  it('of a later version leaves the line empty and says that an earlier one was signed', async () => {
    const later = { version: 3, stateHash: '1'.repeat(64) };
    const signed = await makeTestPaper('record-form', sampleCase({ ...later, screenSignatures: [customer] }));
    const plain = await makeTestPaper('record-form', sampleCase(later));
    expect(squeezed(pageTexts(signed.bytes)[0] ?? '')).toContain('客户已于第2版屏幕签名（2026-11-29）');
    expect(squeezed(pageTexts(signed.bytes)[0] ?? '')).not.toContain('2026年11月29日');
    // Whatever is new stands over the date: nothing on the rule.
    const [role] = words(plain.bytes).filter(({ text }) => text === '客户签字：');
    const rule = (role?.bottom ?? 0) - 9;
    expect(differences(plain.bytes, signed.bytes, 1).filter(({ y }) => y > rule)).toEqual([]);
  });

  it('signed for another paper, or in the same version of another state, stays empty', async () => {
    const plain = await makeTestPaper('record-form', sampleCase());
    const foreign = sampleSignature({ stateHash, version, paper: 'reply-letter' });
    const made = await makeTestPaper('record-form', sampleCase({ screenSignatures: [foreign] }));
    expect(differences(plain.bytes, made.bytes, 1)).toEqual([]);
    const fork = sampleSignature({ stateHash: '9'.repeat(64), version });
    const forked = await makeTestPaper('record-form', sampleCase({ screenSignatures: [fork] }));
    expect(squeezed(pageTexts(forked.bytes)[0] ?? '')).toContain('已于第2版屏幕签名');
  });

  it('draws a single dot and a stroke to the very edge without leaving the line', async () => {
    const strokes = {
      ...SAMPLE_STROKES,
      strokes: [
        [0, 0, 1000, 300],
        [1000, 0],
        [0, 300, 1000, 0],
      ],
    };
    const kase = sampleCase({ screenSignatures: [sampleSignature({ stateHash, version, strokes })] });
    const plain = await makeTestPaper('record-form', sampleCase());
    const made = await makeTestPaper('record-form', kase);
    const [role] = words(plain.bytes).filter(({ text }) => text === '客户签字：');
    const spots = differences(plain.bytes, made.bytes, 1);
    expect(spots.length).toBeGreaterThan(20);
    expect(role === undefined ? [] : spots.filter((spot) => !isInRoom(spot, role))).toEqual([]);
  });
});
