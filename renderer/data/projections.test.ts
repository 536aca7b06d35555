import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../shared/domain/events/event';
import { newId } from '../lib/ids';
import { toSummary } from './cases';
import { planAppend, saveCase } from './case-writer';
import { excerptOf } from './case-summary';
import { checkIn, rebuildIn } from './projections';
import { planRegistration } from './registration';
import { findIn } from './search/find-cases';
import { openTestStore, sampleDesk, sampleGrade, sampleRegistration } from './testing/test-store';

const hash = (digit: number) => String(digit).repeat(64);

const draft: fc.Arbitrary<EventDraft> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text): EventDraft => ({
    type: 'amended',
    data: { changes: [{ field: 'description', before: null, after: text }], reason: '更正' },
  })),
  fc.constantFrom('京A12345', '沪B·00001', null).map((plate): EventDraft => ({
    type: 'amended',
    data: { changes: [{ field: 'plate', before: null, after: plate }], reason: '更正' },
  })),
  fc.constantFrom('A', 'B').map((grade): EventDraft => ({ type: 'graded', data: { ...sampleGrade, grade } })),
  fc.integer({ min: 1, max: 4 }).map((version): EventDraft => ({
    type: 'paper-printed',
    data: { paper: 'record', version, stateHash: hash(1), how: 'printed', printer: null, copies: 1 },
  })),
  fc.integer({ min: 0, max: 3 }).map((digit): EventDraft => ({
    type: 'evidence-attached',
    data: { evidence: { hash: hash(digit), name: 'a.jpg', mime: 'image/jpeg', size: 3, thumbnail: null } },
  })),
);

/** Which of three cases, and what is appended to it. */
const steps = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 2 }), fc.array(draft, { minLength: 1, maxLength: 3 })),
  {
    maxLength: 8,
  },
);

describe('projections', () => {
  it('are what a rebuild from the events gives, after any appends', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (appends) => {
        const { store } = await openTestStore(await sampleDesk());
        const cases = [sampleRegistration(), sampleRegistration(), sampleRegistration()];
        for (const input of cases) await saveCase(store, input.caseId, planRegistration(input));
        for (const [which, drafts] of appends) {
          const saved = await saveCase(store, cases[which]?.caseId ?? '', planAppend(drafts));
          expect(saved).toMatchObject({ ok: true });
        }
        expect(await checkIn(store)).toEqual({ checked: 3, wrong: [], tallyIsRight: true });
        const before = [await store.database.cases.toArray(), await store.database.searchTerms.toArray()];
        await store.database.cases.clear();
        await store.database.searchTerms.clear();
        await rebuildIn(store);
        expect([await store.database.cases.toArray(), await store.database.searchTerms.toArray()]).toEqual(
          before,
        );
        expect(await checkIn(store)).toMatchObject({ wrong: [], tallyIsRight: true });
        store.database.close();
      }),
      { numRuns: 12 },
    );
  });

  it('that were tampered with, lost or orphaned are named by the check and put right by a rebuild', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const [changed, lost, orphan] = [sampleRegistration(), sampleRegistration(), newId()];
    for (const input of [changed, lost]) await saveCase(store, input.caseId, planRegistration(input));
    await store.database.cases.update(changed.caseId, { body: '{}' });
    await store.database.searchTerms.delete(lost.caseId);
    await store.database.cases.add({ caseId: orphan, number: null, sortKey: '', keys: [], body: '{}' });
    const check = await checkIn(store);
    expect(new Set(check.wrong)).toEqual(new Set([changed.caseId, lost.caseId, orphan]));
    expect(check.tallyIsRight).toBe(false);
    await rebuildIn(store);
    expect(await checkIn(store)).toEqual({ checked: 2, wrong: [], tallyIsRight: true });
    expect(await findIn(store, '异响', 10)).toHaveLength(2);
  });
});

describe('the summary of a case', () => {
  it('shows the facts, the grade, the newest version printed of each paper and how much evidence there is', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const evidence = { hash: hash(7), name: 'a.jpg', mime: 'image/jpeg', size: 3, thumbnail: null };
    const input = sampleRegistration({ phone2: '13800000000', channel: 'phone' }, [evidence]);
    const saved = await saveCase(store, input.caseId, planRegistration(input));
    const printed = (version: number): EventDraft => ({
      type: 'paper-printed',
      data: { paper: 'record', version, stateHash: hash(1), how: 'printed', printer: null, copies: 1 },
    });
    await saveCase(store, input.caseId, planAppend([printed(2), printed(1)]));
    const [row] = await store.database.cases.toArray();
    expect(row === undefined ? null : toSummary(row)).toMatchObject({
      number: saved.ok ? saved.number : '',
      plate: '京A12345',
      phone: '13800000000',
      vin: null,
      excerpt: '异响',
      grade: 'C',
      channel: 'phone',
      evidenceCount: 1,
      conflictCount: 0,
      prints: [{ paper: 'record', version: 2 }],
      open: true,
    });
  });

  it('cuts a long description to 80 characters and never in the middle of one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }), (text) => {
        const excerpt = excerptOf(text);
        expect(excerpt.length).toBeLessThanOrEqual(80);
        expect(() => encodeURIComponent(excerpt)).not.toThrow();
      }),
    );
    expect(excerptOf(`${'a'.repeat(79)}😀`)).toBe('a'.repeat(79));
    expect(excerptOf('第一行\n\n  第二行')).toBe('第一行 第二行');
  });
});
