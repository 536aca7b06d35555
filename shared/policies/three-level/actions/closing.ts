import { commonActions } from '../../common-actions';
import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { CARE, FIRST_LINE, MANAGEMENT, SENIOR, SPEAKERS, STAFF } from '../roles';
import { OPEN_STAGES } from '../stages';

/** Closing and what comes after; whoever heard the complaint first may also close it (S1-9). */
export const CLOSING: readonly PolicyAction[] = [
  defineAction({
    id: 'summarise',
    kind: 'summarised',
    label: ['复盘小结', 'Summary'],
    from: ['feedback', 'visit'],
    roles: [...FIRST_LINE, ...SENIOR],
    requires: ['summary'],
    offers: ['rootCause', 'improvementWords'],
    sources: ['S1-14', 'D2-8'],
  }),
  defineAction({
    id: 'record-signatures',
    kind: 'papers-signed',
    label: ['单据已签字', 'Papers signed'],
    from: ['feedback', 'visit'],
    roles: [...FIRST_LINE, ...SENIOR],
    requires: ['papersSigned'],
    sources: ['own'],
  }),
  defineAction({
    id: 'waive-papers',
    kind: 'waived',
    label: ['免签字', 'No signatures'],
    from: ['feedback', 'visit'],
    roles: SENIOR,
    requires: ['papersWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'close',
    kind: 'closed',
    label: ['闭环结案', 'Close the loop'],
    from: ['visit'],
    to: 'closed',
    roles: [...FIRST_LINE, ...SENIOR],
    sets: [{ field: 'loopClosed', to: 'yes' }],
    sources: ['S1-6', 'S1-9'],
  }),
  defineAction({
    id: 'archive',
    kind: 'archived',
    label: ['归档', 'Archive'],
    from: ['closed'],
    to: 'archived',
    roles: CARE,
    sources: ['own'],
  }),
  defineAction({
    id: 'reopen',
    kind: 'reopened',
    label: ['重新打开', 'Reopen'],
    from: ['closed', 'archived'],
    to: 'reopened',
    roles: [...SENIOR, ...MANAGEMENT],
    requires: ['reopenedBecause'],
    sources: ['S0-10', 'C-18'],
  }),
  defineAction({
    id: 'reopened-handling',
    kind: 'resumed',
    label: ['重新处理', 'Handle again'],
    from: ['reopened'],
    to: 'handling',
    roles: SENIOR,
    sources: ['own'],
  }),
  ...commonActions({ open: OPEN_STAGES, resting: ['closed', 'archived'], staff: STAFF, speakers: SPEAKERS }),
];
