import { get, promisifyRequest, type UseStore } from 'idb-keyval';
import { checkContinuation, emptyHead } from '../../../shared/domain/events/desk-chain';
import { envelopeSchema, type EventEnvelope } from '../../../shared/domain/events/event';
import { headSchema, type Head, type Request, type Response } from '../../../shared/ipc/contract';

/** Keys are lists, which IndexedDB sorts part by part: a desk's events lie in the order of its log. */
const headKey = (deskId: string) => ['head', deskId];
const gapKey = (deskId: string, from: number) => ['gap', deskId, from];
const eventKey = (deskId: string, seq: number) => ['event', deskId, seq];

async function headIn(store: IDBObjectStore, deskId: string): Promise<Head> {
  const kept: unknown = await promisifyRequest(store.get(headKey(deskId)) as IDBRequest<unknown>);
  return kept === undefined ? emptyHead(deskId) : headSchema.parse(kept);
}

/** The journal of the main process as the browser can keep it: the same checks, the same refusals. */
export function standInJournal(inStore: UseStore) {
  return {
    async head({ deskId }: Request<'journal:head'>): Promise<Head> {
      return headSchema.parse((await get(headKey(deskId), inStore)) ?? emptyHead(deskId));
    },

    /** Check and write share one transaction, so that two windows cannot both be next. */
    append({ events }: Request<'journal:append'>): Promise<Response<'journal:append'>> {
      const deskId = events[0]?.deskId ?? '';
      return inStore('readwrite', async (store): Promise<Response<'journal:append'>> => {
        const head = await headIn(store, deskId);
        const hashes = await hashesOf(store, deskId, events);
        const checked = checkContinuation(head, events, (seq) => hashes.get(seq) ?? null);
        if (!checked.ok) return { ok: false, refusal: checked.refusal, head };
        if (checked.fresh.length === 0) return { ok: true, head };
        for (const event of checked.fresh) store.put(event, eventKey(deskId, event.seq));
        store.put(checked.head, headKey(deskId));
        await promisifyRequest(store.transaction);
        return { ok: true, head: checked.head };
      });
    },

    async read({ deskId, afterSeq, limit }: Request<'journal:read'>): Promise<Response<'journal:read'>> {
      const range = IDBKeyRange.bound(eventKey(deskId, afterSeq), eventKey(deskId, Infinity), true);
      const rows = await inStore('readonly', (store) =>
        promisifyRequest(store.getAll(range, limit + 1) as IDBRequest<unknown[]>),
      );
      const found = rows.slice(0, limit).map((row) => envelopeSchema.parse(row));
      const gap = headSchema.optional().parse(await get(gapKey(deskId, afterSeq + 1), inStore));
      const start = (gap?.seq ?? afterSeq) + 1;
      const events = found.filter(({ seq }, index) => seq === start + index);
      const { seq: end } = await this.head({ deskId });
      const more = start - 1 + events.length < end;
      return { events, more, ...(gap === undefined ? {} : { resume: gap }) };
    },

    async state({ deskId }: Request<'journal:state'>): Promise<Response<'journal:state'>> {
      return { head: await this.head({ deskId }), damage: null, gaps: [] };
    },

    gap({ head: next }: Request<'journal:gap'>): Promise<Response<'journal:gap'>> {
      return inStore('readwrite', async (store): Promise<Response<'journal:gap'>> => {
        const head = await headIn(store, next.deskId);
        if (next.seq <= head.seq) return { ok: false, refusal: 'not-next' };
        store.put(next, gapKey(next.deskId, head.seq + 1));
        store.put(next, headKey(next.deskId));
        await promisifyRequest(store.transaction);
        return { ok: true, head: next };
      });
    },

    async desks(): Promise<readonly string[]> {
      const range = IDBKeyRange.bound(headKey(''), headKey('\uffff'));
      const heads = await inStore('readonly', (store) =>
        promisifyRequest(store.getAll(range) as IDBRequest<unknown[]>),
      );
      return heads.map((head) => headSchema.parse(head).deskId);
    },
  };
}

/** Hashes the journal holds at the numbers of these events: an event sent again must be the same one. */
async function hashesOf(
  store: IDBObjectStore,
  deskId: string,
  events: readonly EventEnvelope[],
): Promise<ReadonlyMap<number, string>> {
  const range = IDBKeyRange.bound(
    eventKey(deskId, events[0]?.seq ?? 0),
    eventKey(deskId, events.at(-1)?.seq ?? 0),
  );
  const kept = await promisifyRequest(store.getAll(range) as IDBRequest<unknown[]>);
  return new Map(kept.map((row) => envelopeSchema.parse(row)).map(({ seq, hash }) => [seq, hash]));
}
