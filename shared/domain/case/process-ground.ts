import { CLOSING_KINDS, ROUND_STARTS } from '../events/action-kinds';
import type { CaseEvent } from '../events/event';
import type { Act, Process, StageEntry, UndoneAct, WorkRecord } from '../work/process';
import { LOG_FIELDS, OFF_PAPER_FIELDS, WORK_FIELDS, type WorkForm } from '../work/work-form';
import type { Saw } from './ancestry';
import { openWorkConflicts, shownWork, writeField, type WorkWrites } from './field-writes';
import type { Undoings } from './undo';

type Event<T extends CaseEvent['type']> = CaseEvent & { readonly type: T };

/** What the fold gathers about the handling while it walks the events. */
export type ProcessGround = {
  readonly writes: WorkWrites;
  readonly acts: Act[];
  readonly undone: UndoneAct[];
  readonly entered: StageEntry[];
  /** Moves that no later move has seen: one, or several where desks moved the case at once. */
  stages: readonly StageEntry[];
  readonly undoings: Undoings;
};

export function emptyProcess(undoings: Undoings): ProcessGround {
  return { writes: new Map(), acts: [], undone: [], entered: [], stages: [], undoings };
}

/** Takes an act in; says whether a paper would now read differently. */
export function takeAct(ground: ProcessGround, event: Event<'acted'>, saw: Saw): 'changed' | 'noted' {
  const { form, action, kind, from, to, policy, clockSuspect } = event.data;
  const { id: eventId, at, actor } = event;
  const round = roundOf(ground.acts, event, saw);
  const act: Act = {
    ...{ eventId, at, actor, action, kind, from, to, form, policy, round },
    clockSuspect: clockSuspect ?? false,
  };
  const undoing = ground.undoings.get(eventId);
  if (undoing !== undefined) {
    ground.undone.push({
      ...act,
      undoneAt: undoing.at,
      undoneBy: undoing.actor,
      reason: undoing.data.reason,
    });
    return isOnPaper(form) ? 'changed' : 'noted';
  }
  ground.acts.push(act);
  for (const field of WORK_FIELDS) {
    const value = form[field];
    if (value === undefined) continue;
    if (LOG_FIELDS.has(field)) ground.writes.set(field, [{ eventId, value, at, actor }]);
    else writeField(ground.writes, field, { eventId, value, at, actor }, saw);
  }
  if (to !== from) enter(ground, { stage: to, kind, eventId, at, actor }, saw);
  return isOnPaper(form) ? 'changed' : 'noted';
}

/** A stage that stands is entered anew by the event that settled for it; false when it was not among the sides. */
export function settleStage(ground: ProcessGround, event: Event<'work-settled'>, saw: Saw): boolean {
  const chosen = ground.stages.findLast(
    ({ stage, eventId }) => stage === event.data.value && saw(event.id, eventId),
  );
  if (chosen === undefined) return false;
  const { id: eventId, at, actor } = event;
  enter(ground, { stage: chosen.stage, kind: chosen.kind, eventId, at, actor }, saw);
  return true;
}

function enter(ground: ProcessGround, entry: StageEntry, saw: Saw): void {
  ground.entered.push(entry);
  ground.stages = [...ground.stages.filter((live) => !saw(entry.eventId, live.eventId)), entry];
}

/** Two desks that reopen a case at once start one round, not two: rounds follow what was known. */
function roundOf(acts: readonly Act[], event: Event<'acted'>, saw: Saw): number {
  let known = 1;
  for (const act of acts)
    if (act.round > known && ROUND_STARTS.has(act.kind) && saw(event.id, act.eventId)) known = act.round;
  return ROUND_STARTS.has(event.data.kind) ? known + 1 : known;
}

/** Whether a paper says any of it. */
export function isOnPaper(form: WorkForm): boolean {
  return WORK_FIELDS.some((field) => form[field] !== undefined && !OFF_PAPER_FIELDS.has(field));
}

export function processOf({ acts, undone, entered, stages }: ProcessGround): Process {
  const newest = stages.at(-1) ?? null;
  const isOneStage = stages.every(({ stage }) => stage === newest?.stage);
  const isClosed = newest !== null && isOneStage && stages.every(({ kind }) => CLOSING_KINDS.has(kind));
  return {
    stage: newest?.stage ?? null,
    stageSince: newest?.at ?? null,
    stageConflict: isOneStage ? null : stages,
    entered,
    acts,
    undone,
    round: acts.reduce((most, { round }) => Math.max(most, round), 1),
    isClosed,
    closedAt: isClosed ? (acts.findLast(({ kind }) => kind === 'closed')?.at ?? newest.at) : null,
    isParked: newest?.kind === 'parked',
  };
}

export function workOf({ acts, writes }: ProcessGround): WorkRecord {
  const ofKind = (kind: Act['kind']) => acts.filter((act) => act.kind === kind);
  return {
    values: shownWork(writes),
    conflicts: openWorkConflicts(writes),
    contacts: acts.filter(({ form }) => form.contactReached !== undefined),
    visits: ofKind('visited'),
    instructions: ofKind('instructed'),
  };
}
