import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPLAINT_TREE } from '../../policies/dealer-4s/complaint-types';
import { DEMANDS, FAULTY_UNITS, VEHICLE_USES } from '../../domain/facts/code-lists';
import { adviseThreeGuarantee } from './advise';
import type { FindingState } from './finding';
import { ART_23_FAILURES, guaranteeInputSchema, repairSchema, type GuaranteeInput } from './known/input';
import { RULE_IDS } from './rule-ids';
import { aCar, aRepair } from './testing/a-car';

const dateFrom = (min: string, max: string) =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((date) => date.toISOString());
/** Mostly inside the periods of each other, so that the rules have something to say. */
const instant = fc.oneof(
  { weight: 4, arbitrary: dateFrom('2026-01-01', '2026-12-31') },
  { weight: 1, arbitrary: dateFrom('2000-01-01', '2099-12-31') },
);
const today = instant.map((text) => text.slice(0, 10));
const day = fc.oneof(
  { weight: 8, arbitrary: today },
  { weight: 1, arbitrary: fc.constantFrom('0000-00-00', '2026-02-30', '9999-12-31', '0001-01-01') },
);
const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 6 }) },
  { weight: 2, arbitrary: fc.nat({ max: 60 }) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);
const period = fc.record({ years: fc.nat({ max: 99 }), km: fc.option(count) });

const anyRepair = fc.record({
  startedAt: instant,
  finishedAt: fc.option(instant),
  problem: fc.string({ unit: 'binary', maxLength: 4 }),
  isSafety: fc.boolean(),
  km: fc.option(count),
  notCountedHours: fc.double({ min: 0, max: 1e6, noNaN: true }),
});
const usualRepair = fc
  .record({ startedAt: instant, hours: fc.nat({ max: 150 }), problem: fc.constantFrom('异响', '顿挫') })
  .map(({ startedAt, hours, problem }) =>
    aRepair(hours, { startedAt, problem, finishedAt: after(startedAt, hours) }),
  );
const after = (start: string, hours: number) => new Date(Date.parse(start) + hours * 3_600_000).toISOString();
const repair = fc
  .oneof({ weight: 3, arbitrary: usualRepair }, { weight: 1, arbitrary: anyRepair })
  .map((raw) => repairSchema.parse(raw));
const replacement = fc.record({
  unit: fc.constantFrom(...FAULTY_UNITS),
  part: fc.option(fc.constantFrom('阀体', '总泵', '')),
  times: count,
});
const leaves = COMPLAINT_TREE.flatMap(({ leaves: own }) => own.map(({ code }) => code));

const input: fc.Arbitrary<GuaranteeInput> = fc
  .record({
    today,
    now: instant,
    known: fc.record({
      vehicleUse: fc.constantFrom(undefined, 'household', 'household', ...VEHICLE_USES),
      invoiceDate: optional(day),
      deliveryDate: optional(day),
      mileageKm: optional(fc.oneof(fc.nat({ max: 3_500 }), fc.nat({ max: 70_000 }), fc.maxSafeNat())),
      vehiclePriceFen: optional(count),
      workshopDays: optional(count),
      sameFaultRepairs: optional(count),
      safetyFaultRepairs: optional(count),
      faultyUnit: optional(fc.constantFrom(...FAULTY_UNITS)),
      unitReplacements: optional(count),
      mainPartReplacements: optional(count),
      complaintType: optional(fc.constantFrom(...leaves, 'of.a.newer.desk')),
      demands: optional(fc.subarray([...DEMANDS])),
      immobilised: optional(fc.boolean()),
    }),
    failures: fc.subarray([...ART_23_FAILURES]),
    promised: fc.record(
      { guarantee: period, warranty: period, useFactorMillionths: count },
      { requiredKeys: [] },
    ),
    repairs: fc.array(repair, { maxLength: 8 }),
    replacements: fc.array(replacement, { maxLength: 4 }),
  })
  .map((raw) => guaranteeInputSchema.parse(raw));

/** How strong an entitlement is: what is no entitlement yet is all the same. */
const STRENGTH: Readonly<Record<FindingState, number>> = {
  met: 2,
  near: 1,
  'not-met': 0,
  unknown: 0,
  outside: 0,
};
const strengths = (one: GuaranteeInput) =>
  adviseThreeGuarantee(one)
    .filter(({ kind }) => kind === 'entitlement')
    .map(({ rule, state }) => [rule, STRENGTH[state]] as const);

/** Every entitlement of `more` is at least as strong as that of `less`. */
function expectNoWeaker(less: GuaranteeInput, more: GuaranteeInput): void {
  const before = new Map(strengths(less));
  for (const [rule, strength] of strengths(more))
    expect({ rule, strength }).toEqual({ rule, strength: Math.max(strength, before.get(rule) ?? 0) });
}

describe('the adviser', () => {
  test('has one finding for each rule, in order, with words and article in both languages', () => {
    fc.assert(
      fc.property(input, (any) => {
        const findings = adviseThreeGuarantee(any);
        expect(findings.map(({ rule }) => rule)).toEqual(RULE_IDS);
        for (const { state, near, entitlement, article, short, title } of findings) {
          expect(near === null).toBe(state !== 'near');
          for (const pair of [entitlement, article, short, title, near ?? title])
            for (const words of pair) expect(words).not.toMatch(/^$|\{\w+\}|undefined|NaN/u);
        }
      }),
    );
  });

  test('says what is missing exactly where something could still change it', () => {
    fc.assert(
      fc.property(input, (any) => {
        for (const { state, missing } of adviseThreeGuarantee(any)) {
          if (state === 'unknown') expect(missing.length).toBeGreaterThan(0);
          if (state === 'outside') expect(missing).toEqual([]);
          expect(new Set(missing).size).toBe(missing.length);
        }
      }),
    );
  });

  test('says the same of the same car', () => {
    fc.assert(
      fc.property(input, (any) => {
        expect(adviseThreeGuarantee(structuredClone(any))).toEqual(adviseThreeGuarantee(any));
      }),
    );
  });

  test('never takes anything away for one more repair', () => {
    fc.assert(
      fc.property(input, repair, (any, more) => {
        expectNoWeaker(any, { ...any, repairs: [...any.repairs, more] });
      }),
      { numRuns: 500 },
    );
  });

  test('never takes anything away for one more repair or replacement told or listed', () => {
    const counts = [
      'workshopDays',
      'sameFaultRepairs',
      'safetyFaultRepairs',
      'unitReplacements',
      'mainPartReplacements',
    ] as const;
    fc.assert(
      fc.property(input, fc.constantFrom(...counts), replacement, (any, field, more) => {
        const told = any.known[field];
        if (told !== undefined) expectNoWeaker(any, { ...any, known: { ...any.known, [field]: told + 1 } });
        expectNoWeaker(any, { ...any, replacements: [...any.replacements, more] });
      }),
      { numRuns: 500 },
    );
  });

  test('the properties meet every state: the inputs are not all of one kind', () => {
    const seen = new Set(
      fc
        .sample(input, { numRuns: 400, seed: 43 })
        .flatMap((one) => adviseThreeGuarantee(one).map(({ rule, state }) => `${rule} ${state}`)),
    );
    for (const state of ['met', 'near', 'not-met', 'unknown', 'outside'])
      expect(seen).toContain(`R7.4 ${state}`);
  });

  test('of a car nobody knows anything of, nothing is reached or close', () => {
    const blank = guaranteeInputSchema.parse({ ...aCar(), known: {} });
    const shown = adviseThreeGuarantee(blank).filter(
      ({ kind, state }) => kind === 'entitlement' && ['met', 'near'].includes(state),
    );
    expect(shown).toEqual([]);
  });

  test('an input that is none is refused before it gets here', () => {
    expect(guaranteeInputSchema.safeParse({ ...aCar(), today: 'yesterday' }).success).toBe(false);
    expect(guaranteeInputSchema.safeParse({ ...aCar(), repairs: [aRepair(1, { km: -1 })] }).success).toBe(
      false,
    );
  });
});
