import { readCase } from './log';
import { currentStore } from './window-state';

/** The event id of the newest act that stands; null when nobody has acted yet. For taking back a fresh slip. */
export async function readNewestAct(caseId: string): Promise<string | null> {
  const kase = await readCase(currentStore().database, caseId);
  return kase?.process.acts.at(-1)?.eventId ?? null;
}
