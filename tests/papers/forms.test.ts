import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case/case';
import type { PaperId } from '../../shared/papers/paper-id';
import { PAPERS } from '../../shared/papers/paper';
import { qrContent, readQrContent } from '../../shared/papers/qr-content';
import { overfullCase } from '../support/overfull-case';
import { sampleCase } from '../support/sample-case';
import { bodyText } from './body-text';
import { makeTestPaper } from './make-paper';
import { checkStructure, pageTexts, pdfFonts, pdfInfo, readCode, squeezed, unpacked } from './pdf-tools';

const ACTIVE = [
  '/JS',
  '/JavaScript',
  '/AA',
  '/Launch',
  '/OpenAction',
  '/EmbeddedFile',
  '/URI',
  '/SubmitForm',
];

/** The two main forms; the others have tests of their own. */
const papers = ['record-form', 'handling-sheet'] as const satisfies readonly PaperId[];
const cases: readonly (readonly [name: string, kase: Case | null, mostPages: number])[] = [
  ['blank', null, 2],
  ['typical', sampleCase(), 2],
  ['overfull', overfullCase(6000), 14],
];
const all = papers.flatMap((paper) => cases.map(([name, kase, most]) => [paper, name, kase, most] as const));

describe.each(all)('%s, %s', (paper, _name, kase, mostPages) => {
  const made = makeTestPaper(paper, kase);

  it('is A4 throughout, on no more pages than it should need', async () => {
    const { bytes, pages } = await made;
    const info = pdfInfo(bytes);
    expect(info.get('Page size')).toBe('595.28 x 841.89 pts (A4)');
    expect(Number(info.get('Pages'))).toBe(pages);
    expect(pages).toBeLessThanOrEqual(mostPages);
    if (kase === null) expect(pages).toBe(2);
  });

  it('carries number, paper, version, page and person on every page', async () => {
    const { bytes, pages } = await made;
    const texts = pageTexts(bytes).map(squeezed);
    expect(texts).toHaveLength(pages);
    texts.forEach((text, i) => {
      expect(text).toContain(PAPERS[paper].title);
      expect(text).toContain(`第${i + 1}/${pages}页`);
      expect(text).toContain('打印2026-11-2110:05周晓岚');
      expect(text).toContain('个人信息仅用于处理本次投诉');
      expect(text).toContain(kase === null ? '空白表' : `${kase.number}·`);
      if (kase !== null) expect(text).toContain(`第${kase.version}版`);
    });
  });

  it('has a code on every page that says which page of which paper it is', async () => {
    const { bytes, pages } = await made;
    const codes = Array.from({ length: pages }, (_, i) => readCode(bytes, i + 1));
    expect(codes).toEqual(codes.map((_, i) => qrContent(paper, kase, i + 1)));
    const last = readQrContent(codes.at(-1) ?? '');
    expect(last?.page).toBe(pages);
    expect(last?.paper).toBe(paper);
    expect(last?.kind).toBe(kase === null ? 'blank' : 'case');
  });

  it('embeds subsets of its fonts, is well formed and holds nothing active', async () => {
    const { bytes } = await made;
    const fonts = pdfFonts(bytes);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+(NotoSans\S*)\s+CID TrueType\s+Identity-H\s+yes\s+yes\s+yes/u);
    }
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    const readable = unpacked(bytes);
    expect(ACTIVE.filter((name) => new RegExp(`${name}\\b`, 'u').test(readable))).toEqual([]);
  });

  it('names no missing character', async () => {
    expect((await made).missing).toEqual([]);
  });

  it('says everything the case says, whole', async () => {
    const { bytes } = await made;
    const text = bodyText(bytes);
    for (const expected of expectedTexts(paper, kase)) expect(text).toContain(squeezed(expected));
  });
});

function expectedTexts(paper: PaperId, kase: Case | null): readonly string[] {
  if (kase === null) return [];
  const { facts } = kase;
  const both = [
    facts.customerName,
    facts.phone,
    facts.plate,
    facts.vin,
    facts.model,
    facts.incidentTime,
    facts.incidentPlace,
    facts.incidentPersons,
    facts.description,
    facts.incidentCourse,
    facts.incidentOutcome,
    facts.demandWords,
    '¥1,680.00',
    '二级·重要',
    '☑维修',
    '☐退车',
    kase.number ?? '',
  ];
  const own =
    paper === 'record-form'
      ? [
          facts.firstContact,
          facts.feedbackTimes,
          facts.repairOrder,
          facts.targetDepartment,
          facts.targetPerson,
          '2026-11-2109:32',
          '2024-03-18',
          '维修质量·机电',
          '☑男☐女',
          ...kase.evidence.map(({ name }) => name),
        ]
      : [facts.serviceAdviser, facts.technician, facts.filledBy, '☑质量☐服务态度'];
  return [...both, ...own].filter((text): text is string => text !== undefined);
}
