import { envelopeSchema, type EventEnvelope } from '../../../shared/domain/events/event';
import { parseBody } from '../body';
import type { LocalStore } from '../local-store';
import { toEvents } from '../log';

/** Histories read at once while looking for a desk's events. */
const PAGE = 500;

/** The database's events of one desk in the order of its log. */
export type LogBySeq = {
  /** Up to `limit` events after `afterSeq`, ascending, with holes where the database has none. */
  readonly after: (afterSeq: number, limit: number) => Promise<readonly EventEnvelope[]>;
};

/** Which case's history holds each of a desk's events, by sequence number. */
async function findPacked({ database }: LocalStore, deskId: string): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (let after = ''; ;) {
    const rows = await database.histories.where('caseId').above(after).limit(PAGE).toArray();
    const last = rows.at(-1);
    if (last === undefined) return found;
    for (const row of rows) {
      for (const event of toEvents(row)) if (event.deskId === deskId) found.set(event.seq, row.caseId);
    }
    after = last.caseId;
  }
}

/**
 * Finds a desk's events in the database by sequence number. Packed histories know no order, so
 * they are all looked through once: this is for a journal that has lost something, not for every day.
 */
export function openLogBySeq(store: LocalStore, deskId: string): LogBySeq {
  const { database } = store;
  let packed: Promise<{ places: ReadonlyMap<number, string>; seqs: readonly number[] }> | null = null;

  const inHistories = async (afterSeq: number, limit: number): Promise<readonly EventEnvelope[]> => {
    packed ??= findPacked(store, deskId).then((places) => ({
      places,
      seqs: [...places.keys()].sort((a, b) => a - b),
    }));
    const { places, seqs } = await packed;
    const start = seqs.findIndex((seq) => seq > afterSeq);
    const wanted = start === -1 ? [] : seqs.slice(start, start + limit);
    const caseIds = Array.from(new Set(wanted.map((seq) => places.get(seq) ?? '')));
    const rows = (await database.histories.bulkGet(caseIds)).filter((row) => row !== undefined);
    const asked = new Set(wanted);
    return rows.flatMap(toEvents).filter((event) => event.deskId === deskId && asked.has(event.seq));
  };

  const inRows = async (afterSeq: number, limit: number): Promise<readonly EventEnvelope[]> => {
    const rows = await database.events
      .where('[deskId+seq]')
      .between([deskId, afterSeq], [deskId, Infinity], false)
      .limit(limit)
      .toArray();
    // A row that cannot be read any more is as good as lost: the journal may still have it.
    return rows.map(({ body }) => parseBody(envelopeSchema, body)).filter((event) => event !== null);
  };

  return {
    after: async (afterSeq, limit) => {
      const found = [...(await inHistories(afterSeq, limit)), ...(await inRows(afterSeq, limit))];
      const bySeq = new Map(found.map((event) => [event.seq, event]));
      return [...bySeq.values()].sort((a, b) => a.seq - b.seq).slice(0, limit);
    },
  };
}
