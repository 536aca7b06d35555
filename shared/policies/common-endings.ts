import type { Role } from '../domain/rights/roles';
import { defineAction } from './define-action';
import type { StageInput } from './define-policy';
import type { PolicyAction } from './policy';

type Ending = {
  /** where a second handling and a reopened case are taken up again */
  readonly backTo: string;
  /** who keeps the files */
  readonly keepers: readonly Role[];
  /** who handles a case again */
  readonly handlers: readonly Role[];
  /** who opens a closed case again */
  readonly openers: readonly Role[];
};

/** Where every case ends, and where it goes when it did not end after all (S0-10, S0-11). */
export const ENDING_STAGES: readonly StageInput[] = [
  { id: 'closed', label: ['结案', 'Closed'], place: 'closed', owes: [{ action: 'archive' }] },
  { id: 'archived', label: ['归档', 'Archived'], place: 'archived', owes: [] },
  {
    id: 'second-handling',
    label: ['二次处理', 'Second handling'],
    place: 'side',
    owes: [{ action: 'handle-again' }],
  },
  { id: 'reopened', label: ['重新打开', 'Reopened'], place: 'side', owes: [{ action: 'handle-reopened' }] },
];

/** Second handling, archive and reopening, for the stages of `ENDING_STAGES`. */
export function endingActions({ backTo, keepers, handlers, openers }: Ending): readonly PolicyAction[] {
  return [
    defineAction({
      id: 'handle-again',
      kind: 'second-handling',
      label: ['开始二次处理', 'Handle again'],
      from: ['second-handling'],
      to: backTo,
      roles: handlers,
      sources: ['S0-10'],
    }),
    defineAction({
      id: 'archive',
      kind: 'archived',
      label: ['归档', 'Archive'],
      from: ['closed'],
      to: 'archived',
      roles: keepers,
      sources: ['S0-11'],
    }),
    defineAction({
      id: 'reopen',
      kind: 'reopened',
      label: ['重新打开', 'Reopen'],
      from: ['closed', 'archived'],
      to: 'reopened',
      roles: openers,
      requires: ['reopenedBecause'],
      sources: ['S0-10', 'C-18'],
    }),
    defineAction({
      id: 'handle-reopened',
      kind: 'resumed',
      label: ['继续处理', 'Go on'],
      from: ['reopened'],
      to: backTo,
      roles: handlers,
      sources: ['S0-10'],
    }),
  ];
}
