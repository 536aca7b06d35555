import type { Journals } from '../journal/journals';
import type { SentinelStore } from './sentinel';

export type Known = { readonly journals: Journals; readonly sentinel: SentinelStore };

/**
 * Whether sound journals hold every event that the database is known to have held, so that nothing
 * is lost when it is made anew. False where nothing at all is known: then only the database can say.
 */
export async function isJournalWhole({ journals, sentinel }: Known): Promise<boolean> {
  const remembered = sentinel.remembered();
  const heads = remembered?.desks ?? [];
  const deskIds = new Set([...(await journals.desks()), ...heads.map(({ deskId }) => deskId)]);
  for (const deskId of deskIds) {
    const { damage, head } = await journals.state(deskId);
    const known = heads.find((one) => one.deskId === deskId)?.seq ?? 0;
    if (damage !== null || head.seq < known) return false;
  }
  return remembered !== null || deskIds.size > 0;
}
