import type { CaseStanding } from '../../shared/policies/standing/standing';
import { LIVE } from './case-lists';
import { toSummary } from './cases';
import type { LocalStore } from './local-store';
import { readCase } from './log';
import { currentStore } from './window-state';

const isResting = (place: CaseStanding['place']) => place === 'closed' || place === 'archived';

/** Over a given store; see `casesHeldBy`. */
export async function casesHeldIn({ database }: LocalStore, personId: string): Promise<readonly string[]> {
  const live = await database.cases.where('lists').equals(LIVE).toArray();
  return live
    .map(toSummary)
    .filter(({ standing }) => standing?.handlerId === personId && !isResting(standing.place))
    .map(({ number }) => number ?? '—')
    .sort();
}

/** Over a given store; see `hasActed`. */
export async function hasActedIn({ database }: LocalStore, personId: string): Promise<boolean> {
  for (const caseId of await database.cases.toCollection().primaryKeys()) {
    const found = await readCase(database, caseId);
    if (found?.work.values.handlerId === personId) return true;
    if (found?.events.some(({ actor }) => actor.personId === personId) === true) return true;
  }
  return false;
}

/** Numbers of the open cases whose handler this person is, in order. */
export function casesHeldBy(personId: string): Promise<readonly string[]> {
  return casesHeldIn(currentStore(), personId);
}

/** Whether any case knows this person. Reads case after case until one does: for a click, not for a list. */
export function hasActed(personId: string): Promise<boolean> {
  return hasActedIn(currentStore(), personId);
}
