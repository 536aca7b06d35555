import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Heard, repeatedIn } from './repeats';
import { CHANNELS } from '../../domain/facts/code-lists';
import { sourceOf, SOURCES } from './sources';
import { typicalCases } from './typical-cases';
import { caseRecordOf } from '../../../tests/support/monthly-report';

const heard: fc.Arbitrary<Heard> = fc.record({
  caseId: fc.uuid(),
  receivedOn: fc
    .tuple(
      fc.integer({ min: 2025, max: 2027 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => [y, m, d].map((n) => String(n).padStart(2, '0')).join('-')),
  type: fc.constantFrom('delay', 'repair.rework', ''),
  keys: fc.subarray(['plate', 'phone', 'vin']),
});

/** The day a year later, by the calendar. */
const yearOn = (day: string) => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;

describe('who came again with the same', () => {
  test('is whoever has an earlier complaint of the type, by car or phone, at most a year before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(heard, { maxLength: 14, selector: ({ receivedOn }) => receivedOn }),
        (all) => {
          const found = repeatedIn(all);
          for (const one of all) {
            let isAgain = false;
            for (const other of all)
              if (
                other !== one &&
                other.receivedOn < one.receivedOn &&
                one.receivedOn <= yearOn(other.receivedOn) &&
                one.type !== '' &&
                other.type === one.type &&
                other.keys.some((key) => one.keys.includes(key))
              )
                isAgain = true;
            expect(found.has(one.caseId)).toBe(isAgain);
          }
        },
      ),
    );
  });
});

describe('sources and typical cases', () => {
  test('every channel has a source, and a case without a channel has one too', () => {
    for (const channel of [...CHANNELS, undefined]) expect(SOURCES).toContain(sourceOf(channel));
  });

  test('the gravest come first, then the latest; a case that went well is not told', () => {
    const calm = { latestMs: 0, outcome: 'satisfied' } as const;
    const grade = (rank: number) => ({ name: String(rank), rank });
    const records = [
      caseRecordOf(1, { ...calm, grade: grade(2) }),
      caseRecordOf(2, { ...calm, grade: grade(2), latestMs: 9 }),
      caseRecordOf(3, { ...calm, grade: grade(1), latestMs: 20 }),
      caseRecordOf(4, { ...calm, grade: grade(0) }),
      caseRecordOf(5, { ...calm, grade: grade(2), outcome: 'dissatisfied' }),
    ];
    expect(
      typicalCases(records, new Set(['case-2'])).map(({ record, reasons }) => [record.caseId, reasons]),
    ).toEqual([
      ['case-4', ['gravest']],
      ['case-3', ['late']],
      ['case-2', ['late', 'repeated']],
      ['case-5', ['dissatisfied']],
    ]);
  });

  test('where all cases have one grade none of them is the gravest', () => {
    const records = [1, 2].map((nth) =>
      caseRecordOf(nth, { grade: { name: '', rank: 0 }, latestMs: 0, outcome: null }),
    );
    expect(typicalCases(records, new Set())).toEqual([]);
  });
});
