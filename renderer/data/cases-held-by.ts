import type { Case } from '../../shared/domain/case/case';
import type { LocalStore } from './local-store';
import { readCase } from './log';
import { currentStore } from './window-state';

export type CasesHeld = {
  /** numbers of the open cases this person is the handler of, oldest first */
  readonly open: readonly string[];
  /** whether anything in any case was done by this person or names them as its handler */
  readonly hasActed: boolean;
};

const isHandler = ({ work }: Case, personId: string) => work.values.handlerId === personId;

/** Over a given store; see `casesHeldBy`. */
export async function casesHeldIn({ database }: LocalStore, personId: string): Promise<CasesHeld> {
  const open: string[] = [];
  let hasActed = false;
  for (const caseId of await database.cases.orderBy('sortKey').primaryKeys()) {
    const found = await readCase(database, caseId);
    if (found === null) continue;
    if (isHandler(found, personId) && !found.process.isClosed) open.push(found.number ?? '—');
    hasActed ||= isHandler(found, personId) || found.events.some(({ actor }) => actor.personId === personId);
  }
  return { open, hasActed };
}

/** What would hang on this person if they left. Reads every case: for a click in Settings, not for a list. */
export function casesHeldBy(personId: string): Promise<CasesHeld> {
  return casesHeldIn(currentStore(), personId);
}
