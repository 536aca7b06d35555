import type { Actor, Evidence, EventData, EventEnvelope } from '../events/event';
import type { FactField, Facts } from '../facts/facts';
import type { FlagRecord, Process, WorkRecord } from '../work/process';

/** One of several values that desks wrote to a field without knowing of each other. */
export type ConflictSide = {
  readonly eventId: string;
  readonly value: unknown;
  readonly at: string;
  readonly actor: Actor;
};

/** A field amended at once on two desks: both values are kept until a person settles it. */
export type FieldConflict = { readonly field: FactField; readonly sides: readonly ConflictSide[] };

export type PrintRecord = EventData<'paper-printed'> & { readonly at: string; readonly actor: Actor };

/** A signed page that came back. */
export type SignatureRecord = EventData<'paper-signed'> & { readonly at: string; readonly actor: Actor };

/** A signature given on the pad that stands. */
export type ScreenSignature = EventData<'signed-on-screen'> & {
  readonly eventId: string;
  readonly at: string;
  readonly actor: Actor;
};

/** Somebody whose signature was found on a paper that came back. */
export type SignerMark = Omit<EventData<'signature-marked'>, 'signed'> & {
  readonly at: string;
  readonly actor: Actor;
};

/** A case: the deterministic fold of its events (`fold.ts`). */
export type Case = {
  readonly caseId: string;
  readonly storeId: string;
  /** null only when the registration itself has not arrived yet from another desk */
  readonly number: string | null;
  readonly openedAt: string | null;
  readonly openedBy: Actor | null;
  readonly policy: string | null;
  /** The version of the policy the case runs under; null as long as `policy` is. */
  readonly policyVersion: number | null;
  readonly facts: Facts;
  readonly grade: EventData<'graded'> | null;
  readonly evidence: readonly Evidence[];
  /** What people set or took away; flags that follow from facts are the policy's business. */
  readonly flags: readonly FlagRecord[];
  readonly work: WorkRecord;
  readonly process: Process;
  readonly conflicts: readonly FieldConflict[];
  readonly prints: readonly PrintRecord[];
  /** One for each page of each paper and state that came back signed, in the order they were filed. */
  readonly signatures: readonly SignatureRecord[];
  /** Given on the pad and not taken back, one for each line of a paper in a state, in fold order. */
  readonly screenSignatures: readonly ScreenSignature[];
  /** Who signed them, as far as somebody marked it. */
  readonly signerMarks: readonly SignerMark[];
  /** How many events have changed what a paper would say; 1 at registration. Prints do not count. */
  readonly version: number;
  /** SHA-256 of the canonical form of number, facts, grade, evidence and work record: what a signature covers. */
  readonly stateHash: string;
  /** Ids of the newest events, to be named as parents of the next one. */
  readonly heads: readonly string[];
  /** All events in fold order. */
  readonly events: readonly EventEnvelope[];
  /** Ids of events that were kept but could not be understood (newer kind) or not applied (illegal). */
  readonly setAside: readonly string[];
};
