import type { Evidence, EventData } from '../../../shared/domain/events/event';
import type { Facts } from '../../../shared/domain/facts/facts';
import type { Channel, DeskBridge, Request, Response } from '../../../shared/ipc/contract';
import { newId } from '../../lib/ids';
import { openStore, type DatabaseState } from '../session';
import type { LocalStore } from '../local-store';
import type { Registration } from '../registration';

export { sampleDesk } from './sample-desk';

/** The bridge with one channel answered by the test. */
export function withAnswer<C extends Channel>(
  desk: DeskBridge,
  channel: C,
  answer: (request: Request<C>, pass: () => Promise<Response<C>>) => Promise<Response<C>>,
): DeskBridge {
  const call = (asked: Channel, request: never): Promise<unknown> =>
    asked === channel ? answer(request, () => desk.call(channel, request)) : desk.call(asked, request);
  return { ...desk, call: call as DeskBridge['call'] };
}

/** Opens a database of its own name over a bridge; throws when it cannot be opened. */
export async function openTestStore(
  desk: DeskBridge,
  name = newId(),
): Promise<{ readonly store: LocalStore; readonly state: DatabaseState }> {
  const { store, state } = await openStore(desk, name);
  if (store === null) throw new Error('the test database did not open');
  return { store, state };
}

export const sampleGrade: EventData<'graded'> = {
  grade: 'C',
  proposed: 'C',
  reasons: [],
  overruledBecause: null,
};

export function sampleRegistration(facts: Facts = {}, evidence: readonly Evidence[] = []): Registration {
  return {
    caseId: newId(),
    facts: { description: '异响', plate: '京A12345', ...facts },
    policy: { id: 'dealer-4s', version: 1 },
    grade: sampleGrade,
    evidence,
  };
}

/** A promise that waits until it is told to go on. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
