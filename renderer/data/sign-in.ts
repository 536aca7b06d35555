import type { Request, Response } from '../../shared/ipc/contract';
import { desk } from '../lib/desk';
import { useDesk } from './desk-config';

/** Puts a person on duty; `pin` is null for who has none. Every screen follows when it went well. */
export async function signIn(personId: string, pin: string | null): Promise<Response<'desk:sign-in'>> {
  const answer = await desk.call('desk:sign-in', { personId, pin });
  if (answer.ok) useDesk.setState({ config: answer.config, access: answer.access });
  return answer;
}

/** Nobody is signed in any more. The screens go at once; what they keep as drafts stays kept. */
export async function lockDesk(): Promise<void> {
  if (useDesk.getState().config === null) return;
  // Before the answer: whoever walks away must not leave a case on the screen because main is slow.
  useDesk.setState(({ access }) => ({ access: { ...access, isLocked: true } }));
  useDesk.setState({ access: await desk.call('desk:lock', undefined) });
}

/** Sets, changes or takes away somebody's PIN. */
export async function setPin(request: Request<'desk:set-pin'>): Promise<Response<'desk:set-pin'>> {
  const answer = await desk.call('desk:set-pin', request);
  if (answer.ok) useDesk.setState({ access: answer.access });
  return answer;
}
