import { useMemo } from 'react';
import { policyOf } from '../../shared/policies/presets';
import { agendaOf, readStanding, type AgendaItem } from '../../shared/policies/standing/agenda';
import { noticesFor, type Notice } from '../../shared/policies/standing/notices';
import type { CaseStanding } from '../../shared/policies/standing/standing';
import type { ClockReading } from '../../shared/clocks/read-clock';
import type { StandingCase } from './case-list';
import { useDuty } from './duty';
import { useLiveCases } from './live-cases';
import { storeCalendar } from './store-calendar';

/** The policy a case stands under; null for one this desk does not have. */
export const policyOfStanding = ({ policy }: Pick<CaseStanding, 'policy'>) =>
  policyOf({ policy: policy.id, policyVersion: policy.version });

/** The clocks of a case that still run, the most urgent first. */
export function readingsOf({ standing }: StandingCase, ms: number): readonly ClockReading[] {
  const policy = policyOfStanding(standing);
  return policy === null ? [] : readStanding(standing, policy, storeCalendar(), ms);
}

/** The later of a screen's tick and the moment the cases were read: a clock just started has started. */
export function useLatest(tick: number): number {
  return Math.max(
    tick,
    useLiveCases((state) => state.readAt),
  );
}

/** What the person on duty owes, most urgent first, live; `undefined` while loading. */
export function useAgenda(tick: number): readonly AgendaItem<StandingCase>[] | undefined {
  const duty = useDuty();
  const cases = useLiveCases((state) => state.cases);
  const ms = useLatest(tick);
  return useMemo(
    () =>
      cases === undefined || duty === null
        ? undefined
        : agendaOf(cases, { ...duty, calendar: storeCalendar(), now: ms, policyOf: policyOfStanding }),
    [cases, duty, ms],
  );
}

export type CaseNotice = Notice & { readonly row: StandingCase };

/** What the person on duty is to be told about clocks, late ones first, live. */
export function useNotices(tick: number): readonly CaseNotice[] {
  const duty = useDuty();
  const cases = useLiveCases((state) => state.cases);
  const ms = useLatest(tick);
  return useMemo(() => {
    if (cases === undefined || duty === null) return [];
    return cases
      .flatMap((row) =>
        noticesFor(duty.person, row.caseId, readingsOf(row, ms)).map((notice) => ({ ...notice, row })),
      )
      .sort((a, b) => (a.reading.dueAt ?? 0) - (b.reading.dueAt ?? 0));
  }, [cases, duty, ms]);
}
