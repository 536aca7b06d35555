import { assertNever } from '../assert-never';
import {
  readEvent,
  type CaseEvent,
  type EventData,
  type EventEnvelope,
  type PolicyRef,
} from '../events/event';
import { isFactField, readFactValue } from '../facts/fact-values';
import type { FactField } from '../facts/facts';
import type { FlagRecord } from '../work/process';
import { isWorkField, readWorkValue } from '../work/work-values';
import { ancestry, type Saw } from './ancestry';
import type { Case, ConflictSide, PrintRecord } from './case';
import { attach, attachedEvidence, withdraw, type EvidenceSet } from './evidence-set';
import { openConflicts, shownFacts, writeField, type FieldWrites } from './field-writes';
import { foldOrder, headsOf } from './order';
import {
  emptyProcess,
  isOnPaper,
  processOf,
  settleStage,
  takeAct,
  workOf,
  type ProcessGround,
} from './process-ground';
import { screenSignatures, type ScreenSignatures } from './screen-signatures';
import {
  emptySignatures,
  keepSignature,
  markSigner,
  standingMarks,
  standingSignatures,
  takeBackFiling,
  type SignatureSet,
} from './signature-set';
import { stateHash } from './state-hash';
import { undoingsOf } from './undo';

/** What an event did to the case: changed what a paper would say, only added to its history, or broke a rule. */
type Effect = 'changed' | 'noted' | 'illegal';

type Ground = {
  readonly saw: Saw;
  readonly writes: FieldWrites;
  readonly evidence: EvidenceSet;
  readonly prints: PrintRecord[];
  readonly signatures: SignatureSet;
  readonly onScreen: ScreenSignatures;
  readonly flags: Map<string, FlagRecord>;
  readonly process: ProcessGround;
  policy: PolicyRef | null;
  registration: (CaseEvent & { readonly type: 'registered' }) | null;
  grade: EventData<'graded'> | null;
};

/**
 * The case as the pure function of the set of its events (domain rules §1): the same on every desk,
 * in whatever order and how often they arrived, with any part of them still missing.
 *
 * - Amendments of different fields merge silently. Of one field, made without knowing of each
 *   other and saying different things, they are a conflict: the later in fold order is shown and all
 *   sides are kept until a settlement, or an amendment, whose author saw them.
 * - The grade shown is the latest in fold order; a case is registered once; a withdrawal takes away
 *   only the attachments its author saw.
 * - Acts of the policy fill the work record by the same rules and move the case; moves made at once
 *   are a stage conflict. An undoing takes back the newest act only, see `undo.ts`.
 * - What this program does not know (newer kinds) or the rules do not allow is set aside: kept,
 *   passed on, listed in `setAside`, never thrown at the person and never dropped.
 *
 * Throws a RangeError for no events at all: there is no case then.
 */
export function foldCase(events: readonly EventEnvelope[]): Case {
  const order = foldOrder(events);
  const [first] = order;
  if (first === undefined) throw new RangeError('A case has at least one event');
  const readable = new Map(order.flatMap((event) => ofCase(event, first.caseId)));
  const saw = ancestry(order, new Set(readable.keys()));
  const known = [...readable.values()];
  const ground: Ground = {
    saw,
    writes: new Map(),
    evidence: new Map(),
    prints: [],
    signatures: emptySignatures(),
    onScreen: screenSignatures(known, saw),
    flags: new Map(),
    process: emptyProcess(undoingsOf(known, saw)),
    policy: null,
    registration: null,
    grade: null,
  };
  let version = 0;
  const setAside: string[] = [];
  for (const { id } of order) {
    const event = readable.get(id);
    const effect = event === undefined ? 'illegal' : apply(ground, event);
    if (effect === 'changed') version += 1;
    if (effect === 'illegal') setAside.push(id);
  }
  return caseOf(ground, { order, version, setAside, first });
}

function ofCase(envelope: EventEnvelope, caseId: string): readonly (readonly [string, CaseEvent])[] {
  const event = envelope.caseId === caseId ? readEvent(envelope) : null;
  return event === null ? [] : [[event.id, event]];
}

function apply(ground: Ground, event: CaseEvent): Effect {
  switch (event.type) {
    case 'registered':
      return register(ground, event);
    case 'amended':
      return write(
        ground,
        event,
        event.data.changes.map(({ field, after }) => [field, after] as const),
      );
    case 'conflict-settled':
      return write(ground, event, [[event.data.field, event.data.value]]);
    case 'evidence-attached':
      attach(ground.evidence, { eventId: event.id, evidence: event.data.evidence });
      return 'changed';
    case 'evidence-withdrawn':
      return withdraw(ground.evidence, event.data.hash, event.id, ground.saw) ? 'changed' : 'illegal';
    case 'graded':
      ground.grade = event.data;
      return 'changed';
    case 'progress-noted':
      return 'noted';
    case 'paper-printed':
      ground.prints.push({ ...event.data, at: event.at, actor: event.actor });
      return 'noted';
    case 'paper-signed':
      keepSignature(ground.signatures, event);
      return 'noted';
    case 'signed-on-screen':
    case 'signature-withdrawn':
      return ground.onScreen.held.has(event.id) ? 'noted' : 'illegal';
    case 'case-exported':
      return 'noted';
    case 'paper-unfiled':
      return takeBackFiling(ground.signatures, event.data, event.id, ground.saw) ? 'noted' : 'illegal';
    case 'signature-marked':
      return markSigner(ground.signatures, event, ground.saw) ? 'noted' : 'illegal';
    case 'acted':
      return takeAct(ground.process, event, ground.saw);
    case 'undone':
      return undo(ground, event);
    case 'flagged':
      ground.flags.set(event.data.flag, { ...event.data, at: event.at, actor: event.actor });
      return 'noted';
    case 'policy-changed':
      ground.policy = event.data.to;
      return 'noted';
    case 'work-settled':
      return settleWork(ground, event);
    default:
      return assertNever(event);
  }
}

/** A case is registered once: a number that may stand on paper is never replaced. */
function register(ground: Ground, event: CaseEvent & { readonly type: 'registered' }): Effect {
  if (ground.registration !== null) return 'illegal';
  if (write(ground, event, Object.entries(event.data.facts)) === 'illegal') return 'illegal';
  ground.registration = event;
  ground.grade = event.data.grade ?? ground.grade;
  ground.policy ??= { id: event.data.policy, version: event.data.policyVersion ?? 1 };
  for (const evidence of event.data.evidence ?? []) attach(ground.evidence, { eventId: event.id, evidence });
  return 'changed';
}

function undo(ground: Ground, event: CaseEvent & { readonly type: 'undone' }): Effect {
  const { undoings, undone } = ground.process;
  if (undoings.get(event.data.eventId) !== event) return 'illegal';
  const act = undone.find(({ eventId }) => eventId === event.data.eventId);
  return act !== undefined && isOnPaper(act.form) ? 'changed' : 'noted';
}

function settleWork(ground: Ground, event: CaseEvent & { readonly type: 'work-settled' }): Effect {
  const { field, value } = event.data;
  if (!isWorkField(field)) return settleStage(ground.process, event, ground.saw) ? 'noted' : 'illegal';
  const read = readWorkValue(field, value);
  if (!read.ok) return 'illegal';
  const side = { eventId: event.id, value: read.value, at: event.at, actor: event.actor };
  writeField(ground.process.writes, field, side, ground.saw);
  return 'changed';
}

/** All values of one event or none: half an amendment would say what nobody said. */
function write(ground: Ground, event: CaseEvent, values: readonly (readonly [string, unknown])[]): Effect {
  const sides: (readonly [FactField, ConflictSide])[] = [];
  for (const [field, raw] of values) {
    const read = isFactField(field) ? readFactValue(field, raw) : null;
    if (read?.ok !== true || !isFactField(field)) return 'illegal';
    sides.push([field, { eventId: event.id, value: read.value, at: event.at, actor: event.actor }]);
  }
  for (const [field, side] of sides) writeField(ground.writes, field, side, ground.saw);
  return 'changed';
}

type Frame = {
  readonly order: readonly EventEnvelope[];
  readonly version: number;
  readonly setAside: readonly string[];
  readonly first: EventEnvelope;
};

function caseOf(ground: Ground, { order, version, setAside, first }: Frame): Case {
  const { registration, grade, prints } = ground;
  const number = registration?.data.number ?? null;
  const facts = shownFacts(ground.writes);
  const evidence = attachedEvidence(ground.evidence);
  const work = workOf(ground.process);
  let hash: string | null = null;
  return {
    caseId: first.caseId,
    storeId: registration?.storeId ?? first.storeId,
    number,
    openedAt: registration?.at ?? null,
    openedBy: registration?.actor ?? null,
    policy: ground.policy?.id ?? null,
    policyVersion: ground.policy?.version ?? null,
    facts,
    grade,
    evidence,
    flags: [...ground.flags.values()],
    work,
    process: processOf(ground.process),
    conflicts: openConflicts(ground.writes),
    prints,
    signatures: standingSignatures(ground.signatures),
    signerMarks: standingMarks(ground.signatures),
    screenSignatures: ground.onScreen.standing,
    version,
    // Papers alone ask for it, and it costs as much as the fold: worked out when it is asked for.
    get stateHash() {
      return (hash ??= stateHash({ number, facts, grade, evidence, work }));
    },
    heads: headsOf(order),
    events: order,
    setAside,
  };
}
