import { z } from 'zod';
import { FACT_FIELDS, factsSchema, TEXT_LIMIT } from '../facts/facts';
import { strokesSchema } from '../signing/strokes';
import { WORK_FIELDS, workFormSchema } from '../work/work-form';
import { ACTION_KINDS } from './action-kinds';

/** SHA-256 as 64 lower-case hex digits. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u);

export const actorSchema = z
  .object({ personId: z.string().min(1).max(64), name: z.string().max(100), role: z.string().max(40) })
  .readonly();

/**
 * One immutable entry in the case log (domain rules §1). The chain fields say where it stands in
 * the log of the desk that wrote it; `parents` say what that desk knew of the case at the time.
 */
export const envelopeSchema = z
  .object({
    /** UUIDv7 */
    id: z.uuid(),
    caseId: z.uuid(),
    storeId: z.string().min(1).max(64),
    deskId: z.uuid(),
    /** Contiguous in the desk's own log, from 1. */
    seq: z.number().int().min(1),
    /** Hash of the desk's previous event; null for its first. */
    prev: hashSchema.nullable(),
    /** SHA-256 over the canonical form of everything else in this object. */
    hash: hashSchema,
    /** Newest event ids of the case this desk knew; empty for the first event of a case. */
    parents: z.array(z.uuid()).max(1000).readonly(),
    /** Wall clock, ISO 8601 with zone. */
    at: z.iso.datetime({ offset: true }),
    /** Hybrid logical clock, sortable as text: see `hybrid-clock.ts`. */
    hlc: z.string().max(64),
    actor: actorSchema,
    type: z.string().min(1).max(40),
    /** Version of the shape of `data` for this type. */
    v: z.number().int().min(1),
    data: z.unknown(),
  })
  .readonly();

export type Actor = z.infer<typeof actorSchema>;
/** An event as it is stored and passed on: `data` not yet looked at, so that newer kinds survive older desks. */
export type EventEnvelope = z.infer<typeof envelopeSchema>;

/** Most files that one complaint holds: a day of photographing, and still one list to look through. */
export const EVIDENCE_COUNT_LIMIT = 500;

export const evidenceSchema = z
  .object({
    /** SHA-256 of the original bytes; also the name of the file they are kept in. */
    hash: hashSchema,
    name: z.string().max(255),
    mime: z.string().max(100),
    /** bytes */
    size: z.number().int().min(0),
    /** The small picture, kept as a file of its own; null where none could be made. */
    thumbnail: hashSchema.nullable(),
  })
  .readonly();
export type Evidence = z.infer<typeof evidenceSchema>;

/** A fact's value as an event carries it; null stands for an absent one. */
const factValue = z
  .union([z.string().max(TEXT_LIMIT), z.number(), z.boolean(), z.array(z.string()).readonly()])
  .nullable();

const factField = z.enum(FACT_FIELDS as [string, ...string[]]);

const changeSchema = z.object({ field: factField, before: factValue, after: factValue }).readonly();

/** An id of a policy's own: a stage, an action, a flag. */
const code = z.string().min(1).max(60);

const policyRefSchema = z
  .object({ id: z.string().min(1).max(64), version: z.number().int().min(1) })
  .readonly();
export type PolicyRef = z.infer<typeof policyRefSchema>;

/** `proposed` is what the rules said and why; `grade` what the person chose. */
const gradedSchema = z
  .object({
    grade: z.string().max(40),
    proposed: z.string().max(40),
    reasons: z.array(z.string().max(60)).readonly(),
    overruledBecause: z.string().max(500).nullable(),
  })
  .readonly();

/** Which print of which paper a signature is about. */
const printOf = {
  paper: z.string().min(1).max(40),
  version: z.number().int().min(1),
  /** First ten hex digits of the state hash that was printed: all that the code on a page has room for. */
  state: z.string().regex(/^[0-9a-f]{10}$/u),
} as const;

/** What each kind of event carries, by type. Types are only added; a changed shape raises `v`. */
export const eventDataSchemas = {
  /** One event, so that a complaint is in the log whole or not at all; it is version 1 of the case. */
  registered: z
    .object({
      number: z.string().max(40),
      facts: factsSchema,
      policy: z.string().max(64),
      /** Absent in logs from before policies had versions: counts as 1. */
      policyVersion: z.number().int().min(1).optional(),
      grade: gradedSchema.optional(),
      evidence: z.array(evidenceSchema).max(EVIDENCE_COUNT_LIMIT).readonly().optional(),
    })
    .readonly(),
  amended: z
    .object({ changes: z.array(changeSchema).min(1).readonly(), reason: z.string().min(1).max(500) })
    .readonly(),
  /** A person chose between values that two desks wrote at once; parents hold both sides. */
  'conflict-settled': z
    .object({ field: factField, value: factValue, reason: z.string().max(500) })
    .readonly(),
  'evidence-attached': z.object({ evidence: evidenceSchema }).readonly(),
  'evidence-withdrawn': z.object({ hash: hashSchema, reason: z.string().min(1).max(500) }).readonly(),
  graded: gradedSchema,
  'progress-noted': z.object({ text: z.string().min(1).max(50_000) }).readonly(),
  'paper-printed': z
    .object({
      paper: z.string().max(40),
      version: z.number().int().min(1),
      stateHash: hashSchema,
      how: z.enum(['printed', 'saved']),
      printer: z.string().max(200).nullable(),
      copies: z.number().int().min(1).max(99),
      /** The how-manieth printing of this state the sheet says it is; absent on the first and in older logs. */
      reprint: z.number().int().min(2).max(9999).optional(),
    })
    .readonly(),
  /**
   * A page of a printed paper came back with ink on it. It carries the scan itself, not a piece of evidence
   * of the case: evidence is part of what a signature covers, and filing one must not outdate it.
   */
  'paper-signed': z
    .object({
      ...printOf,
      page: z.number().int().min(1).max(9999),
      scan: evidenceSchema,
      /** `scanned`: the code on the page said which it is; `by-hand`: a person did. */
      how: z.enum(['scanned', 'by-hand']),
      /** Who signed, as far as somebody marked it. */
      signedBy: z
        .array(z.object({ name: z.string().min(1).max(100), role: z.string().max(40) }).readonly())
        .max(20)
        .readonly()
        .optional(),
    })
    .readonly(),
  /**
   * Somebody signed a line of a paper on the pad. As with a scan, the picture is no piece of the case's
   * evidence: neither version nor state hash changes by a signature (decision 0033).
   */
  'signed-on-screen': z
    .object({
      paper: z.string().min(1).max(40),
      version: z.number().int().min(1),
      stateHash: hashSchema,
      /** Which line: the block's name and the role as printed, and which of several such lines, from 1. */
      block: z.string().max(100),
      role: z.string().min(1).max(100),
      nth: z.number().int().min(1).max(99),
      /** Who signed, as the person said. */
      name: z.string().min(1).max(100),
      strokes: strokesSchema,
      picture: evidenceSchema,
      /** See `signing/binding.ts`. */
      binding: hashSchema,
    })
    .readonly(),
  /** Takes back a signature on screen that was drawn by mistake; which ones hold is in `screen-signatures.ts`. */
  'signature-withdrawn': z.object({ eventId: z.uuid(), reason: z.string().min(1).max(500) }).readonly(),
  /** The case left the house as a sealed package (decision 0034). */
  'case-exported': z
    .object({
      version: z.number().int().min(1),
      stateHash: hashSchema,
      /** Fingerprint of the package: what a receiver compares. */
      root: hashSchema,
      files: z.number().int().min(1).max(65_535),
      /** bytes */
      size: z.number().int().min(1),
      /** Kept files that this desk no longer had. */
      missing: z.number().int().min(0).max(65_535),
    })
    .readonly(),
  /** Takes back a page that was filed wrongly; the scan itself stays kept. Takes back only what its author saw. */
  'paper-unfiled': z
    .object({ ...printOf, page: z.number().int().min(1).max(9999), reason: z.string().min(1).max(500) })
    .readonly(),
  /** Somebody looked at a paper that came back and says who signed it, or that they did not after all. */
  'signature-marked': z
    .object({
      ...printOf,
      /** the signature line as the paper words it; '' for a name that no line asks for */
      role: z.string().max(40),
      /** '' where nobody knows whose the signature is */
      name: z.string().max(100),
      signed: z.boolean(),
    })
    .readonly(),
  /** A step of the policy: made by `act` of the policy engine only, which knows who may take it and when. */
  acted: z
    .object({
      /** Id of the policy's action. */
      action: code,
      kind: z.enum(ACTION_KINDS),
      from: code,
      /** The same as `from` when the case stays where it is. */
      to: code,
      form: workFormSchema,
      policy: policyRefSchema,
      /** The desk's clock stood before the newest event it knew: kept, and doubted by whoever reads the times. */
      clockSuspect: z.boolean().optional(),
    })
    .readonly(),
  /** Takes back a fresh slip: an act by the same person on which nobody has built. */
  undone: z.object({ eventId: z.uuid(), reason: z.string().min(1).max(500) }).readonly(),
  flagged: z.object({ flag: code, on: z.boolean(), reason: z.string().min(1).max(500) }).readonly(),
  /** A manager moves the case to another policy, or to a newer version of its own. */
  'policy-changed': z.object({ to: policyRefSchema, reason: z.string().min(1).max(500) }).readonly(),
  /** As `conflict-settled`, for the work record; `stage` names the id of one of the stages in conflict. */
  'work-settled': z
    .object({
      field: z.enum(['stage', ...WORK_FIELDS] as [string, ...string[]]),
      value: factValue,
      reason: z.string().max(500),
    })
    .readonly(),
} as const;

export type EventType = keyof typeof eventDataSchemas;
export type EventData<T extends EventType> = z.infer<(typeof eventDataSchemas)[T]>;

/** A known event whose data has been parsed, discriminated by `type`. */
export type CaseEvent = {
  [T in EventType]: Omit<EventEnvelope, 'type' | 'data'> & { readonly type: T; readonly data: EventData<T> };
}[EventType];

/** What a person did, before the log gives it an id, a place in the chain and a time. */
export type EventDraft = {
  [T in EventType]: { readonly type: T; readonly data: EventData<T> };
}[EventType];

/** The newest version of each type's shape that this program writes and understands. */
export const EVENT_VERSION = 1;

/** Events that were read once, by envelope: screens and rules ask for the same ones again and again. */
const readBefore = new WeakMap<EventEnvelope, CaseEvent | null>();

/** The event with its data parsed, or null for a type or version this program does not know. */
export function readEvent(envelope: EventEnvelope): CaseEvent | null {
  const known = readBefore.get(envelope);
  if (known !== undefined) return known;
  const event = parseEvent(envelope);
  readBefore.set(envelope, event);
  return event;
}

function parseEvent(envelope: EventEnvelope): CaseEvent | null {
  if (envelope.v > EVENT_VERSION || !Object.hasOwn(eventDataSchemas, envelope.type)) return null;
  const parsed = eventDataSchemas[envelope.type as EventType].safeParse(envelope.data);
  return parsed.success ? ({ ...envelope, data: parsed.data } as CaseEvent) : null;
}
