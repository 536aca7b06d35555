import { readEvent, type EventEnvelope } from '../../shared/domain/events/event';
import type { CaseStanding } from '../../shared/policies/standing/standing';
import { LIVE } from './case-lists';
import { toSummary } from './cases';
import type { LocalStore } from './local-store';
import { toEvent, toEvents } from './log';
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

const knows = (personId: string) => (event: EventEnvelope) =>
  event.actor.personId === personId || handlerIn(event) === personId;

/** Whom an act gave the case to; undefined for any other event. */
function handlerIn(envelope: EventEnvelope): string | undefined {
  const event = readEvent(envelope);
  return event?.type === 'acted' ? event.data.form.handlerId : undefined;
}

/** Over a given store; see `hasActed`. */
export async function hasActedIn({ database }: LocalStore, personId: string): Promise<boolean> {
  const isTheirs = knows(personId);
  const row = await database.events.filter((one) => isTheirs(toEvent(one))).first();
  if (row !== undefined) return true;
  return (await database.histories.filter((one) => toEvents(one).some(isTheirs)).first()) !== undefined;
}

/** Numbers of the open cases whose handler this person is, in order. */
export function casesHeldBy(personId: string): Promise<readonly string[]> {
  return casesHeldIn(currentStore(), personId);
}

/** Whether any event knows this person. Reads the log until one does: for a click, not for a list. */
export function hasActed(personId: string): Promise<boolean> {
  return hasActedIn(currentStore(), personId);
}
