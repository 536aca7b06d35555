import { dayOfDate } from '../../clocks/local-day';
import type { Case } from '../../domain/case/case';
import type { Act } from '../../domain/work/process';
import type { WorkField } from '../../domain/work/work-form';
import { recallDue } from '../../policies/engine/outstanding';
import type { Policy } from '../../policies/policy';
import { outstandingStateWording } from '../../wording/papers';
import { codeWords, contactWords } from '../handling/written';
import type { OutstandingRow } from './ledger-data';

export type LedgerMoment = {
  /** `YYYY-MM`: the month of the ledger. */
  readonly month: string;
  /** `YYYY-MM-DD`: the store's own day. */
  readonly today: string;
};

/**
 * The lines of a month's 未了事宜台帐: each parking that was open in that month, oldest first. Both books
 * of D5-5 B3 hold the same matters; each office files its own.
 */
export function outstandingRows(
  cases: readonly Case[],
  policy: Policy,
  moment: LedgerMoment,
): readonly OutstandingRow[] {
  return cases
    .flatMap((kase) => rowsOfCase(kase, policy, moment))
    .toSorted((a, b) => compare(a.parkedOn, b.parkedOn) || compare(a.number, b.number));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = ({ at }: Act): string => at.slice(0, 10);

function rowsOfCase(kase: Case, policy: Policy, { month, today }: LedgerMoment): readonly OutstandingRow[] {
  const { acts } = kase.process;
  return acts.flatMap((parked, i): readonly OutstandingRow[] => {
    if (parked.kind !== 'parked') return [];
    const end = acts.findIndex(({ from, to }, at) => at > i && from === parked.to && to !== from);
    const resumed = acts[end];
    const isOfMonth =
      dayOf(parked).slice(0, 7) <= month && (resumed === undefined || dayOf(resumed).slice(0, 7) >= month);
    if (!isOfMonth) return [];
    const asked = acts.slice(0, i).findLastIndex(({ kind }) => kind === 'parking-requested');
    const mine = acts.slice(Math.max(asked, 0), end === -1 ? undefined : end);
    const latest = <F extends WorkField>(field: F) =>
      mine.findLast(({ form }) => form[field] !== undefined)?.form[field];
    const reminder = mine.findLast(({ kind }) => kind === 'recalled');
    const until = dayOfDate(resumed === undefined ? today : dayOf(resumed));
    const from = dayOfDate(dayOf(parked));
    return [
      {
        number: kase.number ?? '',
        parkedOn: dayOf(parked),
        plate: kase.facts.plate ?? '',
        customer: kase.facts.customerName ?? '',
        matter: latest('outstandingWords') ?? kase.facts.description ?? '',
        reason: codeWords(latest('outstandingReason')),
        owner: latest('outstandingOwner') ?? '',
        promised: latest('outstandingDue') ?? '',
        ageDays: until === null || from === null ? null : until - from,
        reminder: reminder === undefined ? null : { on: dayOf(reminder), said: contactWords(reminder) },
        state: outstandingStateWording[resumed === undefined ? openState(kase, policy, today) : 'resumed'][0],
      },
    ];
  });
}

function openState(kase: Case, policy: Policy, today: string): keyof typeof outstandingStateWording {
  const due = recallDue(kase, policy, today);
  if (due === null) return 'new';
  return due.state === 'done' ? 'reminded' : due.state;
}
