import type { Case } from '../../domain/case/case';
import type { Act } from '../../domain/work/process';
import type { Pair } from '../../wording/wording';
import type { Policy } from '../policy';

/** One line of a 未了事宜台帐. */
export type OutstandingEntry = {
  readonly book: string;
  readonly label: Pair;
  readonly caseId: string;
  readonly parkedAt: string;
  /** null while it is still outstanding */
  readonly resumedAt: string | null;
};

/**
 * The lines of a case in the ledgers of outstanding matters: each parking in each book (D5-5 B3: the
 * customer manager and the service centre keep one each). Nobody copies anything by hand.
 */
export function outstandingEntries(kase: Case, policy: Policy): readonly OutstandingEntry[] {
  const { acts } = kase.process;
  return acts.flatMap((act, i) => {
    if (act.kind !== 'parked') return [];
    const resumed = acts.slice(i + 1).find((later) => later.from === act.to && later.to !== act.to);
    return (policy.outstanding?.books ?? []).map(({ id, label }) => ({
      book: id,
      label,
      caseId: kase.caseId,
      parkedAt: act.at,
      resumedAt: resumed?.at ?? null,
    }));
  });
}

export type RecallDue = {
  /** `YYYY-MM-DD`: the day of this month by which last month's matters are done. */
  readonly due: string;
  readonly state: 'due' | 'overdue' | 'done';
};

/**
 * Whether a parked case is owed this month's reminder (D5-5 B4): it was parked before this month
 * began, and the customer has not been reminded since. `today` is the store's own day, `YYYY-MM-DD`.
 * null for a case that is not parked or was parked this month.
 */
export function recallDue(kase: Case, policy: Policy, today: string): RecallDue | null {
  const day = policy.outstanding?.recallByDay;
  if (day === undefined || !kase.process.isParked) return null;
  const month = today.slice(0, 7);
  const parked = kase.process.acts.findLast(({ kind }) => kind === 'parked');
  if (parked === undefined || monthOf(parked) >= month) return null;
  const due = `${month}-${String(day).padStart(2, '0')}`;
  const isDone = kase.process.acts.some((act) => act.kind === 'recalled' && monthOf(act) === month);
  return { due, state: isDone ? 'done' : today > due ? 'overdue' : 'due' };
}

/** The month an act was done in, by the wall clock of the desk that wrote it. */
const monthOf = ({ at }: Act) => at.slice(0, 7);
