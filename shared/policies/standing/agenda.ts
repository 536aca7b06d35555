import type { CalendarIndex } from '../../clocks/calendar-index';
import { DAY, dateOfDay, dayOfInstant, startOfDay } from '../../clocks/local-day';
import { readClock, type ClockReading } from '../../clocks/read-clock';
import { isAmong } from '../../domain/rights/party';
import type { Person } from '../../domain/rights/person';
import { rolesThatAct } from '../../domain/rights/prohibitions';
import { clocksUnder } from '../engine/clocks-under';
import type { Policy } from '../policy';
import { recallOfCase, type CaseStanding, type OwedStep } from './standing';

export type ReadingGround = {
  readonly calendar: CalendarIndex;
  /** milliseconds since 1970 */
  readonly now: number;
  /** ids of the law's clocks that an administrator has switched off */
  readonly clocksOff?: ReadonlySet<string> | undefined;
};

/** The clocks of a case that still run, the most urgent first: late ones by how long, then by due time. */
export function readStanding(
  standing: CaseStanding,
  policy: Policy,
  { calendar, now, clocksOff }: ReadingGround,
): readonly ClockReading[] {
  const definitions = clocksUnder(policy, clocksOff);
  return standing.clocks
    .flatMap(({ id, limit, marks }) => {
      const definition = definitions.find((one) => one.id === id);
      return definition === undefined ? [] : [readClock({ definition, limit, marks }, calendar, now)];
    })
    .sort(byUrgency);
}

/** A clock that stands still has no due time and goes last. */
function byUrgency(a: ClockReading, b: ClockReading): number {
  return compare(dueOf(a), dueOf(b));
}

const dueOf = (reading: ClockReading | null): number =>
  reading === null || reading.state === 'paused' ? Infinity : (reading.dueAt ?? Infinity);

/**
 * What a person owes about a case, first thing first; empty when it is nobody's or somebody else's.
 * A case that was given to somebody is theirs: others with the role find it on the board, not here.
 */
export function owedBy(
  person: Person,
  standing: CaseStanding,
  people: readonly Person[],
): readonly OwedStep[] {
  const handler = people.find(({ id }) => id === standing.handlerId);
  return standing.owed.filter(
    (step) =>
      mayTake(person, step, standing) &&
      // A handler who has left, or may not take this step, keeps nobody else from it.
      (handler === undefined || handler.id === person.id || !mayTake(handler, step, standing)),
  );
}

function mayTake(person: Person, step: OwedStep, { parties }: CaseStanding): boolean {
  return (
    !person.isDisabled &&
    rolesThatAct(person).some((role) => step.roles.includes(role)) &&
    !step.barred.includes(person.id) &&
    (step.isOpenToParties || !isAmong(person, parties))
  );
}

export const AGENDA_GROUPS = ['overdue', 'today', 'other'] as const;
export type AgendaGroup = (typeof AGENDA_GROUPS)[number];

export type AgendaItem<Row> = {
  readonly row: Row;
  readonly group: AgendaGroup;
  /** what is owed first, by its action's id */
  readonly action: string;
  /** the most urgent clock of the case; null where no clock runs */
  readonly reading: ClockReading | null;
  /** `YYYY-MM-DD` by which last month's matter is recalled; null where no recall is owed (D5-5 B4) */
  readonly recallBy: string | null;
};

type Row = { readonly standing: CaseStanding; readonly openedAt: string | null };

export type AgendaGround = ReadingGround & {
  readonly person: Person;
  readonly people: readonly Person[];
  /** The policy a case stands under; null for one this desk does not have. */
  readonly policyOf: (standing: CaseStanding) => Policy | null;
};

/** What a person owes now, most urgent first (Today): late by due time, then what is due today, then the rest. */
export function agendaOf<R extends Row>(rows: readonly R[], ground: AgendaGround): readonly AgendaItem<R>[] {
  const { calendar, now } = ground;
  const endOfToday = startOfDay(dayOfInstant(now, calendar.offsetMs), calendar.offsetMs) + DAY;
  return rows
    .flatMap((row) => itemOf(row, ground, endOfToday))
    .sort(
      (a, b) =>
        AGENDA_GROUPS.indexOf(a.group) - AGENDA_GROUPS.indexOf(b.group) ||
        compare(dueOf(a.reading), dueOf(b.reading)) ||
        compare(a.row.openedAt ?? '', b.row.openedAt ?? ''),
    );
}

function compare<V extends string | number>(a: V, b: V): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function itemOf<R extends Row>(row: R, ground: AgendaGround, endOfToday: number): readonly AgendaItem<R>[] {
  const { now, people, person } = ground;
  const policy = ground.policyOf(row.standing);
  if (policy === null) return [];
  const recall = recallOwed(row.standing, policy, ground);
  const [step] = owedBy(person, row.standing, people);
  const action = recall?.action ?? step?.action;
  if (action === undefined) return [];
  const reading = readStanding(row.standing, policy, ground)[0] ?? null;
  const due = dueOf(reading);
  const isLate = due < now || recall?.state === 'overdue';
  const isToday = due < endOfToday || recall?.isToday === true;
  const group = isLate ? 'overdue' : isToday ? 'today' : 'other';
  return [{ row, group, action, reading, recallBy: recall?.due ?? null }];
}

/** The monthly reminder of a parked case is owed beside what its stage owes, by whoever may remind. */
function recallOwed(standing: CaseStanding, policy: Policy, { person, calendar, now }: AgendaGround) {
  const action = policy.actions.find(
    ({ kind, from }) => kind === 'recalled' && from.includes(standing.stage),
  );
  if (action === undefined || !rolesThatAct(person).some((role) => action.roles.includes(role))) return null;
  if (person.isDisabled || isAmong(person, standing.parties)) return null;
  const today = dateOfDay(dayOfInstant(now, calendar.offsetMs));
  const recall = recallOfCase(standing, policy, today);
  if (recall === null || recall.state === 'done') return null;
  return { action: action.id, due: recall.due, state: recall.state, isToday: recall.due === today };
}
