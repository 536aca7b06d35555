import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedPrint } from '../../renderer/papers/joined-print';
import { JOINED } from '../../renderer/papers/paper-messages';
import type { Case } from '../../shared/domain/case/case';
import { arrangedBlocks } from '../../shared/look/arrange';
import { PAPER_BLOCKS } from '../../shared/look/blocks';
import { DEFAULT_LOOK, paperLookSchema, type PaperLook } from '../../shared/look/paper-look';
import { createAnnex } from '../../shared/papers/annex';
import type { Section } from '../../shared/papers/form';
import { LEFT, mm, PAGE_HEIGHT } from '../../shared/papers/page-geometry';
import { PAPER_IDS, PAPERS } from '../../shared/papers/paper';
import type { PaperId } from '../../shared/papers/paper-id';
import { qrContent } from '../../shared/papers/qr-content';
import { createTypesetter } from '../../shared/papers/typesetter';
import { policyOf } from '../../shared/policies/presets';
import { overfullCase } from '../support/overfull-case';
import { STRANGE_LOOKS } from '../support/sample-looks';
import { SAMPLE_LOGO } from '../support/sample-logo';
import { traceLinesOf } from '../support/trace-lines';
import { archivedStory } from '../support/worked-case';
import { overwrittenCase, writtenCase } from '../support/written-case';
import { makeTestPaper, openedPdfEngine } from './make-paper';
import { checkStructure, pageTexts, readCode, squeezed, words } from './pdf-tools';
import { overlaps, rowsOf } from './rows';

const trace = traceLinesOf(archivedStory());
const written = writtenCase();
const overfull = overwrittenCase(700, overfullCase(1500).facts);
const store = { name: '海岳汽车销售服务有限公司', servicePhone: '021-5555 0100' };

/** What a paper is built of, before any look. */
async function sectionsOf(paper: PaperId, kase: Case | null): Promise<readonly Section[]> {
  const { coverage } = await openedPdfEngine();
  const setter = createTypesetter(coverage);
  const policy = kase === null ? null : policyOf(kase);
  return PAPERS[paper].build({ kase, policy, store, trace }, setter, createAnnex(setter), 0);
}

const textOf = (section: Section): readonly string[] =>
  section.kind === 'row'
    ? section.cells.flatMap(({ value }) => value.map(({ text }) => text))
    : section.parts.flatMap((part) => {
        if (part.kind === 'text') return part.pieces.map(({ text }) => text);
        if (part.kind === 'columns') return part.columns.flat().map(({ text }) => text);
        return part.fields.map((field) =>
          field.kind === 'blank' ? field.value : field.pieces.map(({ text }) => text).join(''),
        );
      });

const signersIn = (text: string) => text.split('签字：').length - 1;

describe.each(PAPER_IDS)('the blocks of %s', (paper) => {
  it.each([
    ['blank', null],
    ['written', written],
  ])('are all declared, those that are signed as locked: %s', async (_name, kase) => {
    const sections = await sectionsOf(paper, kase);
    for (const section of sections) {
      const isRound = section.kind === 'block' && section.beginsRound === true;
      const declared = PAPER_BLOCKS[paper].find(({ id }) => id === section.of);
      expect(declared === undefined).toBe(isRound);
      if (section.kind === 'block' && section.signers.length > 0) expect(declared?.lock).not.toBeNull();
    }
  });

  it('stand in their usual order as long as the store has changed nothing', async () => {
    const found = (await sectionsOf(paper, null)).map(({ of }) => of);
    const firsts = found.filter((id, i) => found.indexOf(id) === i);
    const usual = PAPER_BLOCKS[paper].map(({ id }) => id).filter((id) => firsts.includes(id));
    expect(firsts).toEqual(usual);
  });
});

const line = fc.oneof(
  fc.constantFrom('', '张杨北路 2299 号', '𠮷䶮㛃𬭎', '‮反‏', '😀', 'W'.repeat(60), '店'.repeat(60)),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Any look that the desk would keep. */
const anyLook: fc.Arbitrary<PaperLook> = fc
  .record({
    version: fc.constant(1 as const),
    head: fc.record({
      name: line,
      line,
      logo: fc.constantFrom(null, SAMPLE_LOGO),
      logoAt: fc.constantFrom('left' as const, 'centre' as const),
    }),
    foot: fc.record({ lines: fc.array(line, { maxLength: 2 }), privacy: line }),
    papers: fc.array(
      fc.record({
        paper: fc.constantFrom(...PAPER_IDS, 'no-such-paper'),
        isRed: fc.boolean(),
        blocks: fc.array(
          fc.record({
            id: fc.constantFrom(
              ...Object.values(PAPER_BLOCKS).flatMap((all) => all.map(({ id }) => id)),
              'x',
            ),
            isShown: fc.boolean(),
          }),
          { maxLength: 14 },
        ),
      }),
      { minLength: 6, maxLength: 24 },
    ),
  })
  .filter((look) => paperLookSchema.safeParse(look).success);

describe('whatever the look', () => {
  it('a paper keeps number, version, pages, person, privacy, its code, its signatures and all that is not hidden', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PAPER_IDS), anyLook, async (paper, look) => {
        const { bytes, pages } = await makeTestPaper(paper, written, [], trace, { look });
        const texts = pageTexts(bytes).map(squeezed);
        const whole = texts.join('');
        texts.forEach((text, i) => {
          expect(text).toContain(`${written.number ?? ''}·${PAPERS[paper].title}·第${written.version}版`);
          expect(text).toContain(`第${i + 1}/${pages}页`);
          expect(text).toContain('打印2026-11-2110:05周晓岚');
          expect(readCode(bytes, i + 1)).toBe(qrContent(paper, written, i + 1));
        });
        const usual = await makeTestPaper(paper, written, [], trace);
        expect(signersIn(whole)).toBe(signersIn(squeezed(pageTexts(usual.bytes).join(''))));
        const hidden = arrangedBlocks(paper, look).filter(({ isShown }) => !isShown);
        // The brief shortens by the room it has; what it leaves out is told on the record form.
        if (paper === 'case-brief') return;
        const shown = (await sectionsOf(paper, written)).filter(({ of }) =>
          hidden.every(({ id }) => id !== of),
        );
        const cut = squeezed(
          pageTexts(bytes)
            .join('')
            .replace(/（续）/gu, ''),
        );
        for (const text of shown.flatMap(textOf).flatMap((one) => one.split('\n')))
          if (squeezed(text).length < 30) expect(cut).toContain(squeezed(text));
      }),
      { numRuns: 40 },
    );
  });

  it('what is hidden is told nowhere, not in the annex either', async () => {
    const texts = async (look: PaperLook) =>
      squeezed(pageTexts((await makeTestPaper('record-form', overfull, [], [], { look })).bytes).join(''));
    expect(await texts(DEFAULT_LOOK)).toContain('customerName客户称');
    const hidden = await texts(STRANGE_LOOKS.hidden);
    for (const field of ['customerName', 'phone', 'plate', 'vin'])
      expect(hidden).not.toContain(`${field}客户称`);
  });
});

const LOOKS = (['logo', 'long', 'reversed'] as const).map((name) => [name, STRANGE_LOOKS[name]] as const);
const strained = PAPER_IDS.flatMap((paper) => LOOKS.map(([name, look]) => [paper, name, look] as const));

describe.each(strained)('%s, %s', (paper, _name, look) => {
  it('stays inside its margins, clear of head and foot, no word over another, overfull', async () => {
    const { bytes, pages } = await makeTestPaper(paper, overfull, [], trace, { look });
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    if (paper === 'case-brief') expect(pages).toBe(1);
    const found = words(bytes);
    for (const { left, top, bottom } of found) {
      expect(left).toBeGreaterThanOrEqual(LEFT - 1);
      expect(top).toBeGreaterThanOrEqual(mm(12));
      expect(bottom).toBeLessThanOrEqual(PAGE_HEIGHT - mm(12));
    }
    expect(overlaps(found)).toEqual([]);
    const rows = rowsOf(bytes, pages, found);
    for (let page = 1; page <= pages; page += 1) {
      const bands = rows.filter(({ band }) => band.page === page).map(({ band }) => band);
      const first = Math.min(...bands.map(({ top }) => top));
      const end = Math.max(...bands.map(({ bottom }) => bottom));
      const on = found.filter((word) => word.page === page);
      const foot = on.find(({ text }) => text.includes(overfull.number ?? '') && text !== overfull.number);
      expect(on.filter(({ top, bottom }) => top < first && bottom > first + 1)).toEqual([]);
      expect(on.filter(({ top, bottom }) => top < end - 1 && bottom > end + 2)).toEqual([]);
      expect(
        on.filter(({ text }) => text.startsWith(overfull.number ?? '')).at(-1)?.top ?? foot?.top ?? 0,
      ).toBeGreaterThan(end);
    }
    expect(readCode(bytes, pages)).toBe(qrContent(paper, overfull, pages));
  });
});

describe('papers of a store in one document', () => {
  it('stand under the red head of one and the plain head of the other as they do alone', async () => {
    const { setPdf, coverage } = await openedPdfEngine();
    const look: PaperLook = {
      ...STRANGE_LOOKS.long,
      papers: [{ paper: 'reply-letter', isRed: true, blocks: [] }],
    };
    const papers = (['acceptance-letter', 'reply-letter'] as const).map((paper) => ({
      paper,
      kase: overfull,
      policy: policyOf(overfull),
    }));
    const { bytes, pages } = await joinedPrint(
      {
        paper: JOINED,
        title: '今日函件',
        store,
        printedAt: '2026-11-21T10:05:00+08:00',
        printedBy: '',
        look,
        papers,
      },
      coverage,
      setPdf,
    );
    const found = words(bytes);
    expect(overlaps(found)).toEqual([]);
    for (const { bottom } of found) expect(bottom).toBeLessThanOrEqual(PAGE_HEIGHT - mm(12));
    const texts = pageTexts(bytes).map(squeezed);
    const ofLetter = texts.filter((text) => text.includes('·客户投诉答复函·'));
    expect(ofLetter.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toContain(squeezed(look.foot.lines[0] ?? ''));
    const codes = texts.map((_, i) => readCode(bytes, i + 1));
    const first = pages - ofLetter.length;
    expect(codes).toEqual(
      texts.map((_, i) =>
        i < first
          ? qrContent('acceptance-letter', overfull, i + 1)
          : qrContent('reply-letter', overfull, i + 1 - first),
      ),
    );
  });
});
