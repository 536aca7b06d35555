import type { ClockReading } from '../../clocks/read-clock';
import type { Person } from '../../domain/rights/person';

/** Somebody is told that a clock will run out, or has: by the role the policy names (`onWarn`, `onBreach`). */
export type Notice = {
  /** The same for the same thing for ever, so that nobody is told twice. */
  readonly key: string;
  readonly caseId: string;
  readonly kind: 'warning' | 'breached';
  readonly reading: ClockReading;
};

/** What a person is to be told about a case's clocks as they stand; nothing about a clock that stands still. */
export function noticesFor(
  person: Person,
  caseId: string,
  readings: readonly ClockReading[],
): readonly Notice[] {
  if (person.isDisabled) return [];
  return readings.flatMap((reading) => {
    const { state, definition, startedAt } = reading;
    if (state !== 'warning' && state !== 'breached') return [];
    const { tell } = state === 'warning' ? definition.onWarn : definition.onBreach;
    if (!person.roles.some((role) => tell.includes(role))) return [];
    const key = [caseId, definition.id, startedAt ?? 0, state].join('|');
    return [{ key, caseId, kind: state, reading }];
  });
}
