import type { Case } from '../../domain/case/case';
import type { OutstandingReason } from '../../domain/work/code-lists';
import type { WorkForm } from '../../domain/work/work-form';
import type { Policy } from '../policy';

export type RecallDue = {
  /** `YYYY-MM-DD`: the day of this month by which last month's matters are done. */
  readonly due: string;
  readonly state: 'due' | 'overdue' | 'done';
};

/**
 * Whether a parking that has not ended is owed this month's reminder (D5-5 B4): it began before this
 * month, and the customer has not been reminded since. `today` is the store's own day, `YYYY-MM-DD`.
 * null for what was parked this month.
 */
export function recallOf(
  { parkedAt, recalls }: Pick<Parking, 'parkedAt' | 'recalls'>,
  policy: Policy,
  today: string,
): RecallDue | null {
  const day = policy.outstanding?.recallByDay;
  const month = today.slice(0, 7);
  if (day === undefined || parkedAt.slice(0, 7) >= month) return null;
  const due = `${month}-${String(day).padStart(2, '0')}`;
  // The month a reminder was made in, by the wall clock of the desk that wrote it.
  const isDone = recalls.some(({ at }) => at.slice(0, 7) === month);
  return { due, state: isDone ? 'done' : today > due ? 'overdue' : 'due' };
}

/** One reminder of a parked case. */
export type Recall = { readonly at: string; readonly reached: boolean; readonly words: string };

/** One time that a case stood among the outstanding matters, as both ledgers show it. */
export type Parking = {
  readonly parkedAt: string;
  /** null while it is still outstanding */
  readonly resumedAt: string | null;
  readonly reason: OutstandingReason | null;
  readonly words: string;
  readonly owner: string;
  /** `YYYY-MM-DD`, promised to the customer; null when nobody said one */
  readonly due: string | null;
  readonly recalls: readonly Recall[];
};

/**
 * Every parking of a case, oldest first, each with what was last written about it while it lasted. Each
 * book of the policy shows all of them (D5-5 B3): nobody copies anything by hand.
 */
export function parkingsOf(kase: Case): readonly Parking[] {
  const { acts } = kase.process;
  return acts.flatMap((act, i) => {
    if (act.kind !== 'parked') return [];
    const later = acts.slice(i + 1);
    const end = later.findIndex(({ from, to }) => from === act.to && to !== act.to);
    const meanwhile = end === -1 ? later : later.slice(0, end);
    const request = acts.slice(0, i).findLast(({ kind }) => kind === 'parking-requested');
    const form = Object.assign({}, request?.form, act.form, ...meanwhile.map((one) => one.form)) as WorkForm;
    return [
      {
        parkedAt: act.at,
        resumedAt: end === -1 ? null : (later[end]?.at ?? null),
        reason: form.outstandingReason ?? null,
        words: form.outstandingWords ?? '',
        owner: form.outstandingOwner ?? '',
        due: form.outstandingDue ?? null,
        recalls: meanwhile
          .filter(({ kind }) => kind === 'recalled')
          .map(({ at, form: said }) => ({
            at,
            reached: said.contactReached === 'reached',
            words: said.contactWords ?? '',
          })),
      },
    ];
  });
}
