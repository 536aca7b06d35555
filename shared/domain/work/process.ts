import type { ActionKind } from '../events/action-kinds';
import type { Actor, PolicyRef } from '../events/event';
import type { WorkField, WorkForm } from './work-form';

/** One act of the case that stands. */
export type Act = {
  readonly eventId: string;
  readonly at: string;
  readonly actor: Actor;
  readonly action: string;
  readonly kind: ActionKind;
  readonly from: string;
  readonly to: string;
  readonly form: WorkForm;
  readonly policy: PolicyRef;
  /** Which handling it belongs to, from 1: a second handling and a reopening each start the next (S0-10). */
  readonly round: number;
  readonly clockSuspect: boolean;
};

export type UndoneAct = Act & {
  readonly undoneAt: string;
  readonly undoneBy: Actor;
  readonly reason: string;
};

/** The case came to this stage by that act. */
export type StageEntry = {
  readonly stage: string;
  readonly kind: ActionKind;
  readonly eventId: string;
  readonly at: string;
  readonly actor: Actor;
};

/** A field of the work record that desks filled in at once with different things. */
export type WorkConflict = {
  readonly field: WorkField;
  readonly sides: readonly {
    readonly eventId: string;
    readonly value: unknown;
    readonly at: string;
    readonly actor: Actor;
  }[];
};

/** What a paper may say about the handling, and what still disagrees. */
export type WorkRecord = {
  /** The latest value of each field. */
  readonly values: WorkForm;
  readonly conflicts: readonly WorkConflict[];
  /** Every call, reached or not, oldest first. */
  readonly contacts: readonly Act[];
  readonly visits: readonly Act[];
  readonly instructions: readonly Act[];
};

/** Where the case stands in its policy, as far as the events alone can say. */
export type Process = {
  /** null before the first act that moved the case: the policy's first stage, see `stageOf`. */
  readonly stage: string | null;
  readonly stageSince: string | null;
  /** Desks moved the case at once to different stages: all are kept until a manager settles it; the latest is shown. */
  readonly stageConflict: readonly StageEntry[] | null;
  /** Every stage the case has come to, in fold order, conflicts included. */
  readonly entered: readonly StageEntry[];
  readonly acts: readonly Act[];
  readonly undone: readonly UndoneAct[];
  /** The present handling, from 1. */
  readonly round: number;
  /** Closed or archived on every desk that moved it last; never while a stage conflict is open. */
  readonly isClosed: boolean;
  readonly closedAt: string | null;
  /** Parked as an outstanding matter (D5-5). */
  readonly isParked: boolean;
};

/** The work record of a case that nobody has worked on. */
export const EMPTY_WORK: WorkRecord = {
  values: {},
  conflicts: [],
  contacts: [],
  visits: [],
  instructions: [],
};

/** Where a case stands that is only registered. */
export const FRESH_PROCESS: Process = {
  stage: null,
  stageSince: null,
  stageConflict: null,
  entered: [],
  acts: [],
  undone: [],
  round: 1,
  isClosed: false,
  closedAt: null,
  isParked: false,
};

/** A flag that a person set or took away; the latest word on each flag holds. */
export type FlagRecord = {
  readonly flag: string;
  readonly on: boolean;
  readonly reason: string;
  readonly at: string;
  readonly actor: Actor;
};
