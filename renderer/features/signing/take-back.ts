import { notifications } from '@mantine/notifications';
import type { signingWording } from '../../../shared/wording/signing';
import type { Spoken } from '../../../shared/wording/wording';
import { actorOf, useDesk } from '../../data/desk-config';
import { withdrawSignature } from '../../data/sign-on-screen';

/** Takes a signature back right after it was given, and says whether it is gone. */
export async function takeBackAtOnce(
  caseId: string,
  eventId: string,
  words: Spoken<typeof signingWording>,
): Promise<void> {
  const personId = actorOf(useDesk.getState().config)?.personId ?? '';
  const isGone = await withdrawSignature(caseId, { eventId, reason: words.slipReason }, personId);
  notifications.show(isGone ? { message: words.takenBack } : { color: 'red', message: words.notTakenBack });
}
