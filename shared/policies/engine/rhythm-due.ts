import type { Person } from '../../domain/rights/person';
import { rolesThatAct } from '../../domain/rights/prohibitions';
import type { Policy } from '../policy';

export type Rhythm = Policy['rhythms'][number];

const DAY = 86_400_000;
const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The next day (`YYYY-MM-DD`, today included) on which something recurring is due. `today` likewise. */
export function rhythmDue({ every, on }: Rhythm, today: string): string {
  const start = Date.parse(`${today}T00:00:00Z`);
  // Within a quarter and a month every rhythm comes round; each day is looked at, so short months need no case.
  for (let ms = start; ms <= start + 124 * DAY; ms += DAY) if (isDay(every, on, ms)) return dateOf(ms);
  return today;
}

function isDay(every: Rhythm['every'], on: number, ms: number): boolean {
  const date = new Date(ms);
  if (every === 'week') return (date.getUTCDay() === 0 ? 7 : date.getUTCDay()) === on;
  if (every === 'quarter' && date.getUTCMonth() % 3 !== 2) return false;
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === (on < 1 ? last : Math.min(on, last));
}

/** How far ahead people are told. */
const AHEAD_DAYS = 7;

export type RhythmSoon = { readonly rhythm: Rhythm; readonly due: string; readonly daysLeft: number };

/** What recurs, concerns a person and is due within a week of `today`, the soonest first. */
export function rhythmsSoon(policy: Policy, person: Person, today: string): readonly RhythmSoon[] {
  const mine = rolesThatAct(person);
  return policy.rhythms
    .filter(({ roles }) => roles.some((role) => mine.includes(role)))
    .map((rhythm) => {
      const due = rhythmDue(rhythm, today);
      return { rhythm, due, daysLeft: Math.round((Date.parse(due) - Date.parse(today)) / DAY) };
    })
    .filter(({ daysLeft }) => daysLeft <= AHEAD_DAYS)
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}
