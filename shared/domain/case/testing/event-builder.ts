import { emptyHead, sealEvents, type DeskHead } from '../../events/desk-chain';
import { bindingOf } from '../../signing/binding';
import type { Actor, EventDraft, EventEnvelope } from '../../events/event';

export const CASE_ID = '00000000-0000-7000-8000-00000000ca5e';
export const STORE_ID = 'store-1';
export const ACTOR: Actor = { personId: 'p1', name: '测试员', role: 'clerk' };
export const NUMBER = 'TSSH01-261121-A001-T';

export function deskIdOf(desk: number): string {
  return `00000000-0000-7000-9000-${desk.toString(16).padStart(12, '0')}`;
}

export const registered = (
  facts: Extract<EventDraft, { type: 'registered' }>['data']['facts'],
): EventDraft => ({
  type: 'registered',
  data: { number: NUMBER, facts, policy: 'dealer-4s' },
});

export const amended = (field: string, after: string | number | null): EventDraft => ({
  type: 'amended',
  data: { changes: [{ field, before: null, after }], reason: '更正' },
});

export const settled = (field: string, value: string | null): EventDraft => ({
  type: 'conflict-settled',
  data: { field, value, reason: '已核实' },
});

export const attached = (hash: string): EventDraft => ({
  type: 'evidence-attached',
  data: { evidence: { hash, name: '照片.jpg', mime: 'image/jpeg', size: 1, thumbnail: null } },
});

export const withdrawn = (hash: string): EventDraft => ({
  type: 'evidence-withdrawn',
  data: { hash, reason: '传错了' },
});

export const noted = (text: string): EventDraft => ({ type: 'progress-noted', data: { text } });

export const signed = (page: number, scan: string, state = 'a'.repeat(10)): EventDraft => ({
  type: 'paper-signed',
  data: {
    paper: 'record-form',
    version: 1,
    state,
    page,
    scan: { hash: scan, name: '扫描.png', mime: 'image/png', size: 1, thumbnail: null },
    how: 'scanned',
  },
});

/** A line of a pen across the pad; `nth` makes it another one. */
const stroke = (nth: number) => [100, 100 + nth, 500, 120, 900, 100];

/** A signature on the first line of a paper, bound as the product binds it. */
export const signedOnScreen = (
  role: string,
  ink = 1,
  stateHash = 'a'.repeat(64),
  name = '甲',
): Extract<EventDraft, { type: 'signed-on-screen' }> => {
  const data = {
    paper: 'record-form',
    version: 1,
    stateHash,
    block: '客户要求',
    role,
    nth: 1,
    name,
    strokes: { width: 1000, height: 300, strokes: [stroke(ink)] },
    picture: { hash: 'f'.repeat(64), name: '签名.png', mime: 'image/png', size: 1, thumbnail: null },
  };
  const binding = bindingOf({ ...data, picture: data.picture.hash });
  return { type: 'signed-on-screen', data: { ...data, binding } };
};

export const signatureWithdrawn = (eventId: string): EventDraft => ({
  type: 'signature-withdrawn',
  data: { eventId, reason: '签错了' },
});

export const printed = (paper: string, stateHash = 'a'.repeat(64)): EventDraft => ({
  type: 'paper-printed',
  data: { paper, version: 1, stateHash, how: 'printed', printer: null, copies: 1 },
});

export const unfiled = (page: number, state = 'a'.repeat(10)): EventDraft => ({
  type: 'paper-unfiled',
  data: { paper: 'record-form', version: 1, state, page, reason: '归错了案件' },
});

export const marked = (name: string, isSigned = true): EventDraft => ({
  type: 'signature-marked',
  data: {
    ...{ paper: 'record-form', version: 1, state: 'a'.repeat(10) },
    ...{ role: '客户', name, signed: isSigned },
  },
});

export const graded = (grade: string): EventDraft => ({
  type: 'graded',
  data: { grade, proposed: grade, reasons: [], overruledBecause: null },
});

/** An act from one stage to another, with a form. */
export const acted = (
  from: string,
  to: string,
  form: Extract<EventDraft, { type: 'acted' }>['data']['form'] = {},
  kind: Extract<EventDraft, { type: 'acted' }>['data']['kind'] = 'noted',
): EventDraft => ({
  type: 'acted',
  data: { action: kind, kind, from, to, form, policy: { id: 'dealer-4s', version: 1 } },
});

export const undone = (eventId: string): EventDraft => ({
  type: 'undone',
  data: { eventId, reason: '点错了' },
});

export const workSettled = (field: string, value: string): EventDraft => ({
  type: 'work-settled',
  data: { field, value, reason: '已核实' },
});

export const flagged = (flag: string, on: boolean): EventDraft => ({
  type: 'flagged',
  data: { flag, on, reason: '核实' },
});

export const eventIdOf = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Several desks writing into one case; each write says what its author knew. */
export type Desks = {
  /** Seals one event at a desk and returns it. `ms` is that desk's wall clock. */
  readonly write: (
    desk: number,
    draft: EventDraft,
    known: readonly EventEnvelope[],
    ms?: number,
  ) => EventEnvelope;
};

/** Ids are counted, so that a history is the same at each run. */
export function makeDesks(headsOf: (known: readonly EventEnvelope[]) => readonly string[]): Desks {
  const heads = new Map<number, DeskHead>();
  let ids = 0;
  let clock = Date.UTC(2026, 10, 21, 1);
  return {
    write: (desk, draft, known, ms) => {
      clock += 1000;
      const at = ms ?? clock;
      const sealed = sealEvents({
        head: heads.get(desk) ?? emptyHead(deskIdOf(desk)),
        drafts: [draft],
        caseId: CASE_ID,
        storeId: STORE_ID,
        parents: headsOf(known),
        actor: { ...ACTOR, personId: `p${String(desk)}` },
        now: { iso: new Date(at).toISOString(), ms: at },
        newId: () => {
          ids += 1;
          return eventIdOf(ids);
        },
      });
      heads.set(desk, sealed.head);
      const [event] = sealed.events;
      if (event === undefined) throw new Error('one draft seals to one event');
      return event;
    },
  };
}
