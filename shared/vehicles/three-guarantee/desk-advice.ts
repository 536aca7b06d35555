import { adviseThreeGuarantee } from './advise';
import type { Finding, FindingState } from './finding';
import type { GuaranteeInput, KnownFact } from './known/input';

/** The findings as the desk reads them: what is reached, what is close, everything else, and what to ask. */
export type Advice = {
  readonly met: readonly Finding[];
  readonly near: readonly Finding[];
  /** What applies first, what does not last. */
  readonly others: readonly Finding[];
  /** The few questions that settle most, the first first. */
  readonly questions: readonly KnownFact[];
  /** Why the order says nothing at all here; null where it may. */
  readonly silence: 'out-of-scope' | 'over' | null;
};

/** The order of a talk at the counter: first what every rule needs. */
const ASKED_IN_ORDER = [
  'vehicleUse',
  'invoiceDate',
  'deliveryDate',
  'mileageKm',
  'faultyUnit',
  'sameFaultRepairs',
  'workshopDays',
  'safetyFaultRepairs',
  'unitReplacements',
  'mainPartReplacements',
  'vehiclePriceFen',
  'complaintType',
  'demands',
  'immobilised',
] as const satisfies readonly KnownFact[];

/** Nobody asks an angry customer nine things; the rest follows once these are answered. */
const MOST_QUESTIONS = 4;

const RANK: Readonly<Record<FindingState, number>> = {
  met: 0,
  near: 0,
  unknown: 1,
  'not-met': 2,
  outside: 3,
};

/** Sorts what the rules found. Terms and notes are never "reached": they go with something that is. */
export function adviceOn(input: GuaranteeInput): Advice {
  const findings = adviseThreeGuarantee(input);
  const gives = (wanted: FindingState) =>
    findings.filter(({ kind, state }) => kind === 'entitlement' && state === wanted);
  const [met, near] = [gives('met'), gives('near')];
  const others = findings.filter((finding) => !met.includes(finding) && !near.includes(finding));
  const lacking = new Set(
    findings
      .filter(({ kind, rule }) => kind === 'entitlement' || rule === 'R12')
      .flatMap(({ missing }) => missing),
  );
  const stateOf = (rule: Finding['rule']) => findings.find((one) => one.rule === rule)?.state;
  return {
    met,
    near,
    others: others.toSorted((a, b) => RANK[a.state] - RANK[b.state]),
    questions: ASKED_IN_ORDER.filter((fact) => lacking.has(fact)).slice(0, MOST_QUESTIONS),
    silence: stateOf('R1') === 'outside' ? 'out-of-scope' : stateOf('R3') === 'outside' ? 'over' : null,
  };
}
