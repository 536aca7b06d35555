import { adviseThreeGuarantee } from '../advise';
import type { Finding } from '../finding';
import { guaranteeInputSchema, type GuaranteeInput } from '../known/input';
import type { RuleId } from '../rule-ids';

export type CarFacts = GuaranteeInput['known'];

type Rest = Partial<Omit<GuaranteeInput, 'known' | 'today' | 'repairs'>> & {
  readonly today?: string;
  readonly repairs?: readonly unknown[];
};

/** A household's car, delivered on New Year's Day 2026 and barely used; the customer asks ten days later. */
export function aCar(known: CarFacts = {}, rest: Rest = {}): GuaranteeInput {
  return guaranteeInputSchema.parse({
    today: '2026-01-11',
    now: '2026-01-11T10:00:00+08:00',
    known: {
      vehicleUse: 'household',
      invoiceDate: '2026-01-01',
      deliveryDate: '2026-01-01',
      mileageKm: 800,
      ...known,
    },
    failures: [],
    promised: {},
    repairs: [],
    replacements: [],
    ...rest,
  });
}

/** A repair of so many hours that begins on a day, finished unless it still goes on. */
export function aRepair(hours: number, rest: Readonly<Record<string, unknown>> = {}) {
  const startedAt = '2026-01-05T08:00:00+08:00';
  const finishedAt = new Date(Date.parse(startedAt) + hours * 3_600_000).toISOString();
  return { startedAt, finishedAt, problem: '换挡顿挫', isSafety: false, km: 800, ...rest };
}

/** The finding of one rule. */
export function findingFor(rule: RuleId, input: GuaranteeInput): Finding {
  const found = adviseThreeGuarantee(input).find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no finding for ${rule}`);
  return found;
}
