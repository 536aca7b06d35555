import type { Case } from '../../domain/case/case';
import { CASE_ID, deskIdOf, NUMBER, STORE_ID } from '../../domain/case/testing/event-builder';
import { foldCase } from '../../domain/case/fold';
import { emptyHead, sealEvents, type DeskHead } from '../../domain/events/desk-chain';
import type { EventDraft, EventEnvelope } from '../../domain/events/event';
import type { Facts } from '../../domain/facts/facts';
import type { Person } from '../../domain/rights/person';
import type { Role } from '../../domain/rights/roles';
import { DEALER_4S } from '../dealer-4s/policy';
import { act, type ActResult } from '../engine';
import { undo } from '../engine/undo';
import type { Policy } from '../policy';
import { personOf } from './people';

/** 9:00 in the store, on a Saturday. */
export const OPENING = Date.parse('2026-11-21T09:00:00+08:00');
const HOUR = 3_600_000;
const OFFSET = 8 * HOUR;

/** An instant as a desk in China writes it. */
export function storeTime(ms: number): string {
  return `${new Date(ms + OFFSET).toISOString().slice(0, 19)}+08:00`;
}

export type StoryStart = {
  readonly facts?: Facts;
  readonly grade?: string;
  readonly policy?: Policy;
};

/**
 * A case as people at one or two desks make it: each step goes through `act`, is sealed at its desk
 * and folded from the log. Time passes by `wait`; a desk knows what it wrote and what it was told.
 */
export class Story {
  readonly policy: Policy;
  private ms = OPENING;
  private ids = 0;
  private readonly heads = new Map<number, DeskHead>();
  private readonly known = new Map<number, EventEnvelope[]>();

  constructor({ facts = {}, grade = 'routine', policy = DEALER_4S }: StoryStart = {}) {
    this.policy = policy;
    const graded = { grade, proposed: grade, reasons: [], overruledBecause: null };
    const told: Facts = { description: '异响', plate: '沪A12345', channel: 'phone', ...facts };
    const data = {
      number: NUMBER,
      facts: told,
      policy: policy.id,
      policyVersion: policy.version,
      grade: graded,
    };
    this.write({ type: 'registered', data }, personOf('front-desk'), 'front-desk', 0);
  }

  get now(): number {
    return this.ms;
  }

  wait(hours: number): this {
    this.ms += hours * HOUR;
    return this;
  }

  /** The case as a desk knows it. */
  kase(desk = 0): Case {
    return foldCase(this.log(desk));
  }

  /** Everything any desk wrote. */
  merged(): Case {
    return foldCase([...this.known.values()].flat());
  }

  /** Tells each desk what the other knows. */
  sync(): this {
    const all = new Map([...this.known.values()].flat().map((event) => [event.id, event]));
    for (const desk of this.known.keys()) this.known.set(desk, [...all.values()]);
    return this;
  }

  /** A step as `act` answers it; kept in the log when it was taken. */
  try(action: string, who: Role | Person, form: unknown = {}, desk = 0): ActResult {
    const person = typeof who === 'string' ? personOf(who) : who;
    const result = act(this.kase(desk), this.policy, person, action, form, storeTime(this.ms));
    if (result.ok) for (const draft of result.drafts) this.write(draft, person, result.role, desk);
    return result;
  }

  /** A step that must be taken. */
  do(action: string, who: Role | Person, form: unknown = {}, desk = 0): this {
    const result = this.try(action, who, form, desk);
    if (!result.ok) throw new Error(`${action}: ${JSON.stringify(result.refusal)}`);
    return this;
  }

  undoLast(who: Role, reason = '点错了', desk = 0) {
    const kase = this.kase(desk);
    const eventId = kase.process.acts.at(-1)?.eventId ?? '';
    const result = undo(kase, this.policy, personOf(who), { eventId, reason, now: storeTime(this.ms) });
    if (result.ok) for (const draft of result.drafts) this.write(draft, personOf(who), who, desk);
    return result;
  }

  /** Writes an event of another kind: an amendment, a print. */
  write(draft: EventDraft, person: Person, role: string, desk = 0): EventEnvelope {
    const log = this.log(desk);
    const sealed = sealEvents({
      head: this.heads.get(desk) ?? emptyHead(deskIdOf(desk)),
      drafts: [draft],
      caseId: CASE_ID,
      storeId: STORE_ID,
      parents: log.length === 0 ? [] : foldCase(log).heads,
      actor: { personId: person.id, name: person.name, role },
      now: { iso: storeTime(this.ms), ms: this.ms },
      newId: () => {
        this.ids += 1;
        return `00000000-0000-7000-8000-${this.ids.toString(16).padStart(12, '0')}`;
      },
    });
    this.heads.set(desk, sealed.head);
    this.known.set(desk, [...log, ...sealed.events]);
    const [event] = sealed.events;
    if (event === undefined) throw new Error('one draft seals to one event');
    return event;
  }

  /** A desk that has written nothing begins with what the first one knows. */
  private log(desk: number): readonly EventEnvelope[] {
    const known = this.known.get(desk) ?? [...(this.known.get(0) ?? [])];
    this.known.set(desk, known);
    return known;
  }
}
