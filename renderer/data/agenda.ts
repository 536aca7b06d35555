import {
  agendaOf,
  readStanding,
  type AgendaItem,
  type ReadingGround,
} from '../../shared/policies/standing/agenda';
import { noticesFor, type Notice } from '../../shared/policies/standing/notices';
import type { CaseStanding } from '../../shared/policies/standing/standing';
import type { ClockReading } from '../../shared/clocks/read-clock';
import type { CalendarIndex } from '../../shared/clocks/calendar-index';
import type { StandingCase } from './case-list';
import { rememberLast } from '../lib/remember-last';
import { type Duty, useDuty } from './duty';
import { useLiveCases } from './live-cases';
import { clocksOff } from './clocks-off';
import { storeCalendar } from './store-calendar';
import { policyFor } from '../lib/known-policies';

/** The policy a case stands under; null for one this desk does not have. */
export const policyOfStanding = ({ policy }: Pick<CaseStanding, 'policy'>) =>
  policyFor({ policy: policy.id, policyVersion: policy.version });

/** The clocks of a case that still run, the most urgent first. */
export function readingsOf({ standing }: StandingCase, ms: number): readonly ClockReading[] {
  const policy = policyOfStanding(standing);
  return policy === null
    ? []
    : readStanding(standing, policy, { calendar: storeCalendar(), now: ms, clocksOff: clocksOff() });
}

/** The later of a screen's tick and the moment the cases were read: a clock just started has started. */
export function useLatest(tick: number): number {
  return Math.max(
    tick,
    useLiveCases((state) => state.readAt),
  );
}

const readingGround = rememberLast((calendar: CalendarIndex, off: ReadonlySet<string>) => ({
  calendar,
  clocksOff: off,
}));

/** The bell, Today and whoever notifies ask the same: 2,000 cases are read once for all of them. */
const agendaFor = rememberLast(
  (cases: readonly StandingCase[], duty: Duty, ground: Omit<ReadingGround, 'now'>, now: number) =>
    agendaOf(cases, { ...duty, ...ground, now, policyOf: policyOfStanding }),
);

/** What the person on duty owes, most urgent first, live; `undefined` while loading. */
export function useAgenda(tick: number): readonly AgendaItem<StandingCase>[] | undefined {
  const duty = useDuty();
  const cases = useLiveCases((state) => state.cases);
  const ms = useLatest(tick);
  return cases === undefined || duty === null
    ? undefined
    : agendaFor(cases, duty, readingGround(storeCalendar(), clocksOff()), ms);
}

export type CaseNotice = Notice & { readonly row: StandingCase };

const NO_NOTICES: readonly CaseNotice[] = [];

const noticesOf = rememberLast(
  (cases: readonly StandingCase[], { person }: Duty, ms: number): readonly CaseNotice[] =>
    cases
      .flatMap((row) =>
        noticesFor(person, row.caseId, readingsOf(row, ms)).map((notice) => ({ ...notice, row })),
      )
      .sort((a, b) => (a.reading.dueAt ?? 0) - (b.reading.dueAt ?? 0)),
);

/** What the person on duty is to be told about clocks, late ones first, live. */
export function useNotices(tick: number): readonly CaseNotice[] {
  const duty = useDuty();
  const cases = useLiveCases((state) => state.cases);
  const ms = useLatest(tick);
  return cases === undefined || duty === null ? NO_NOTICES : noticesOf(cases, duty, ms);
}
