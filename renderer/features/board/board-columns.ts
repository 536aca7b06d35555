import type { ClockReading, ClockState } from '../../../shared/clocks/read-clock';
import type { Policy, Stage } from '../../../shared/policies/policy';
import type { StandingCase } from '../../data/case-list';
import { newestOf } from '../../lib/known-policies';

export type Card = { readonly row: StandingCase; readonly reading: ClockReading | null };
export type BoardColumn = { readonly stage: Stage; readonly cards: readonly Card[] };

export type BoardFilter = {
  /** null for all; an empty text for those without one */
  readonly department: string | null;
  /** ids of the cases in which the person owes something; null for all */
  readonly mine: ReadonlySet<string> | null;
};

const URGENCY: Readonly<Record<ClockState, number>> = {
  breached: 0,
  warning: 1,
  running: 2,
  paused: 3,
  'not-started': 4,
  'met-late': 5,
  met: 6,
};

const rankOf = ({ reading }: Card) => (reading === null ? 7 : URGENCY[reading.state]);

/** Policies with open cases, each in the newest version this desk has; the one in force when there is no case. */
export function policiesOf(
  rows: readonly StandingCase[],
  known: readonly Policy[],
  inForce: Policy,
): readonly Policy[] {
  const ids = new Set(rows.map(({ standing }) => standing.policy.id));
  const newest = [...ids].flatMap((id) => newestOf(known, id) ?? []);
  return newest.length === 0 ? [inForce] : newest;
}

/** A column for each stage in which cases are handled, in the policy's order; in each the most urgent first. */
export function boardOf(
  policy: Policy,
  rows: readonly StandingCase[],
  filter: BoardFilter,
  read: (row: StandingCase) => ClockReading | null,
): readonly BoardColumn[] {
  const kept = rows.filter(
    ({ caseId, standing }) =>
      standing.policy.id === policy.id &&
      (filter.department === null || (standing.department ?? '') === filter.department) &&
      (filter.mine === null || filter.mine.has(caseId)),
  );
  return policy.stages
    .filter(({ place }) => place === 'main' || place === 'side')
    .map((stage) => ({
      stage,
      cards: kept
        .filter(({ standing }) => standing.stage === stage.id)
        .map((row) => ({ row, reading: read(row) }))
        .sort(
          (a, b) =>
            rankOf(a) - rankOf(b) ||
            Math.sign((a.reading?.dueAt ?? Infinity) - (b.reading?.dueAt ?? Infinity)) ||
            (a.row.sortKey < b.row.sortKey ? -1 : 1),
        ),
    }));
}

/** Every department named in these cases, in the order of the alphabet; '' where some have none. */
export function departmentsOf(rows: readonly StandingCase[]): readonly string[] {
  return Array.from(new Set(rows.map(({ standing }) => standing.department ?? ''))).sort((a, b) =>
    a.localeCompare(b, 'zh-CN'),
  );
}

export type Place = { readonly column: number; readonly card: number };

/** Where an arrow key leads from a card; columns without cards are passed over. */
export function stepFrom(
  columns: readonly BoardColumn[],
  { column, card }: Place,
  key: string,
): Place | null {
  const count = (at: number) => columns[at]?.cards.length ?? 0;
  if (key === 'ArrowDown') return { column, card: Math.min(card + 1, Math.max(0, count(column) - 1)) };
  if (key === 'ArrowUp') return { column, card: Math.max(card - 1, 0) };
  const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (way === 0) return null;
  for (let at = column + way; at >= 0 && at < columns.length; at += way)
    if (count(at) > 0) return { column: at, card: Math.min(card, count(at) - 1) };
  return { column, card };
}
