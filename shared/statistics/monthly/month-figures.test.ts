import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOGISTICS_STORY } from '../../../tests/demo/policy-stories/logistics';
import { THREE_LEVEL_STORY } from '../../../tests/demo/policy-stories/three-level';
import type { Case } from '../../domain/case/case';
import { CHANNELS } from '../../domain/facts/code-lists';
import { VISIT_OUTCOMES } from '../../domain/work/code-lists';
import { LOGISTICS } from '../../policies/logistics/policy';
import { policyOf, PRESETS } from '../../policies/presets';
import { tell } from '../../policies/testing/policy-story';
import { STORE_CALENDAR } from '../../policies/testing/readings';
import { OPENING, Story, storeTime } from '../../policies/testing/story';
import { THREE_LEVEL } from '../../policies/three-level/policy';
import { nodeControl, onTimeRate } from '../on-time';
import { targetResults } from '../targets';
import { caseRecord } from './case-record';
import { monthFigures, percentOf } from './month-figures';

const HOUR = 3_600_000;
const ground = { calendar: STORE_CALENDAR, now: OPENING + 400 * HOUR };

/** Cases at several places of two policies: fresh, late, closed by the book. */
const TOLD: readonly Case[] = [
  tell(THREE_LEVEL, THREE_LEVEL_STORY).kase(),
  tell(THREE_LEVEL, THREE_LEVEL_STORY, 'return-plan').kase(),
  new Story({ policy: THREE_LEVEL, grade: 'urgent' }).wait(200).kase(),
  tell(LOGISTICS, LOGISTICS_STORY).kase(),
  tell(LOGISTICS, LOGISTICS_STORY, 'close').kase(),
];

const some = fc.record({
  told: fc.nat({ max: TOLD.length - 1 }),
  type: fc.constantFrom('repair.rework', 'repair.paint', 'delay', 'price.labour', undefined),
  department: fc.constantFrom('售后服务部', ' 售后服务部 ', '销售部', undefined),
  channel: fc.constantFrom(...CHANNELS),
  outcome: fc.constantFrom(...VISIT_OUTCOMES, undefined),
  isRepeated: fc.boolean(),
  receivedAt: fc.constantFrom(undefined, storeTime(OPENING - 5 * HOUR), storeTime(OPENING + HOUR)),
});
type Some = typeof some extends fc.Arbitrary<infer T> ? T : never;

function caseOf({ told, type, department, channel, outcome, receivedAt }: Some, nth: number): Case {
  const kase = TOLD[told] ?? new Story().kase();
  const { complaintType: _, receivedAt: __, ...facts } = kase.facts;
  const { responsibleDepartment: ___, ...values } = kase.work.values;
  const visit = kase.process.acts[0];
  return {
    ...kase,
    caseId: `c${String(nth)}`,
    facts: {
      ...facts,
      channel,
      ...(type === undefined ? {} : { complaintType: type }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
    },
    work: {
      ...kase.work,
      values: department === undefined ? values : { ...values, responsibleDepartment: department },
      visits:
        visit === undefined || outcome === undefined ? [] : [{ ...visit, form: { visitOutcome: outcome } }],
    },
  };
}

/** How often each word comes, by looking through the list again for each of them. */
function tally(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => `${word}: ${String(words.filter((one) => one === word).length)}`));
}
const told = (counts: readonly { readonly key: string; readonly count: number }[]) =>
  counts.map(({ key, count }) => `${key}: ${String(count)}`).sort();

const figuresOf = (cases: readonly Case[], repeated: ReadonlySet<string>) =>
  monthFigures(
    { month: '2026-11', records: cases.map((kase) => caseRecord(kase, policyOf(kase), ground)) },
    repeated,
    PRESETS,
  );

describe('the figures of a month', () => {
  test('every count is what looking through the cases one by one gives', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 9 }), (all) => {
        const cases = all.map(caseOf);
        const repeated = new Set(cases.filter((_, i) => all[i]?.isRepeated).map(({ caseId }) => caseId));
        const figures = figuresOf(cases, repeated);
        let [closed, founded, unfounded, parked, again] = [0, 0, 0, 0, 0];
        const took: number[] = [];
        for (const kase of cases) {
          if (kase.process.isClosed) closed += 1;
          if (kase.work.values.founded === 'founded') founded += 1;
          if (kase.work.values.founded === 'not-founded') unfounded += 1;
          if (kase.process.isParked) parked += 1;
          if (repeated.has(kase.caseId)) again += 1;
          if (kase.process.isClosed && kase.process.closedAt !== null) {
            const begins = [kase.openedAt, kase.facts.receivedAt ?? kase.openedAt].map((at) =>
              Date.parse(at ?? ''),
            );
            took.push(Date.parse(kase.process.closedAt) - Math.min(...begins));
          }
        }
        expect(figures).toMatchObject({
          received: cases.length,
          closed,
          founded,
          unfounded,
          parked,
          repeated: again,
          longestTookMs: took.length === 0 ? null : Math.max(...took),
        });
        if (took.length > 0)
          expect(figures.meanTookMs).toBeCloseTo(took.reduce((a, b) => a + b, 0) / took.length, 3);
        const branch = cases.map(({ facts }) => (facts.complaintType ?? '').split('.')[0] ?? '');
        expect(told(figures.byType)).toEqual([...tally(branch)].sort());
        expect(told(figures.byLeaf)).toEqual(
          [...tally(cases.map(({ facts }) => facts.complaintType ?? ''))].sort(),
        );
        expect(told(figures.byDepartment)).toEqual(
          [...tally(cases.map(({ work }) => (work.values.responsibleDepartment ?? '').trim()))].sort(),
        );
        expect(told(figures.byChannel)).toEqual(
          [...tally(cases.map(({ facts }) => facts.channel ?? ''))].sort(),
        );
        const sums = [figures.byGrade, figures.bySource].map((counts) =>
          counts.reduce((sum, { count }) => sum + count, 0),
        );
        expect(sums).toEqual([cases.length, cases.length]);
      }),
      { numRuns: 60 },
    );
  });

  test('rates summed case by case are the rates over all cases (S1, targets)', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 7 }), (all) => {
        const cases = all.map(caseOf);
        const figures = figuresOf(cases, new Set());
        for (const policy of [THREE_LEVEL, LOGISTICS]) {
          const mine = cases.filter(({ policy: id }) => id === policy.id);
          const found = figures.policies.find(({ name }) => name === policy.name[0]);
          if (mine.length === 0) {
            expect(found).toBeUndefined();
            continue;
          }
          expect(found?.cases).toBe(mine.length);
          for (const clock of policy.clocks) {
            const { part, whole } = onTimeRate(mine, policy, clock.id, ground);
            const shown = found?.clocks.find(({ label }) => label === clock.label[0]);
            expect([shown?.part ?? 0, shown?.whole ?? 0]).toEqual([part, whole]);
          }
          for (const { target, rate, isMet } of targetResults(mine, policy, ground)) {
            if (target.measure === 'clock') continue;
            const shown = found?.targets.find(({ label }) => label === target.label[0]);
            expect(shown?.share ?? null).toEqual(
              rate === null ? null : { part: rate.part, whole: rate.whole },
            );
            expect(shown?.target.isMet ?? null).toBe(isMet);
          }
        }
        // The clocks of the law are counted beside the policy's own.
        const own = [THREE_LEVEL, LOGISTICS].map(
          (policy) =>
            nodeControl(
              cases.filter(({ policy: id }) => id === policy.id),
              policy,
              ground,
            ).whole,
        );
        expect(figures.onTime.whole).toBeGreaterThanOrEqual(own.reduce((a, b) => a + b, 0));
      }),
      { numRuns: 40 },
    );
  });

  test('S1-2: satisfied are those who say so, of those who say anything', () => {
    const outcomes = [
      'very-satisfied',
      'satisfied',
      'fair',
      'dissatisfied',
      'no-comment',
      undefined,
    ] as const;
    const cases = outcomes.map((outcome, nth) =>
      caseOf(
        {
          told: 0,
          type: 'delay',
          department: undefined,
          channel: 'phone',
          outcome,
          isRepeated: false,
          receivedAt: undefined,
        },
        nth,
      ),
    );
    expect(figuresOf(cases, new Set()).satisfaction).toEqual({ part: 2, whole: 4 });
  });

  test.each([{ confidential: true }, { complainantKind: 'staff' as const }])(
    'of a complaint in confidence it counts everything and tells nothing (S3-1, D14-2): %o',
    (secret) => {
      const kase = TOLD[0] ?? new Story().kase();
      const record = caseRecord({ ...kase, facts: { ...kase.facts, ...secret } }, THREE_LEVEL, ground);
      expect(record.isSecret).toBe(true);
      expect(Object.values(record.words).join('')).toBe('');
      expect(record.clocks).toEqual(caseRecord(kase, THREE_LEVEL, ground).clocks);
    },
  );

  test('a month without complaints has figures of nothing, and no rate is invented', () => {
    const figures = figuresOf([], new Set());
    expect(figures).toMatchObject({ received: 0, meanTookMs: null, byType: [], policies: [] });
    expect(percentOf(figures.onTime)).toBeNull();
    expect(percentOf(figures.satisfaction)).toBeNull();
  });
});
