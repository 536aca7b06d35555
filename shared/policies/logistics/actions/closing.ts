import { commonActions } from '../../common-actions';
import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { CLERKS, INVESTIGATORS, MANAGEMENT, SPEAKERS, STAFF } from '../roles';
import { OPEN_STAGES } from '../stages';

/** Step (七) and what comes after it. */
export const CLOSING: readonly PolicyAction[] = [
  defineAction({
    id: 'summarise',
    kind: 'summarised',
    label: ['总结', 'Summary'],
    from: ['feedback', 'visit'],
    roles: [...CLERKS, ...INVESTIGATORS],
    requires: ['summary'],
    sources: ['S0-3', 'D2-8'],
  }),
  defineAction({
    id: 'record-signatures',
    kind: 'papers-signed',
    label: ['单据已签字', 'Papers signed'],
    from: ['feedback', 'visit'],
    roles: [...CLERKS, ...INVESTIGATORS],
    requires: ['papersSigned'],
    sources: ['own'],
  }),
  defineAction({
    id: 'waive-papers',
    kind: 'waived',
    label: ['免签字', 'No signatures'],
    from: ['feedback', 'visit'],
    roles: INVESTIGATORS,
    requires: ['papersWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'close',
    kind: 'closed',
    label: ['闭环结案', 'Close the loop'],
    from: ['visit'],
    to: 'closed',
    roles: [...CLERKS, ...INVESTIGATORS],
    sets: [{ field: 'loopClosed', to: 'yes' }],
    sources: ['S0-10'],
  }),
  defineAction({
    id: 'archive',
    kind: 'archived',
    label: ['归档：投诉、调查报告、方案、客户反馈', 'Archive: complaint, report, plan, answer'],
    from: ['closed'],
    to: 'archived',
    roles: [...CLERKS, 'customer-service-director'],
    sources: ['S0-11'],
  }),
  defineAction({
    id: 'reopen',
    kind: 'reopened',
    label: ['重新打开', 'Reopen'],
    from: ['closed', 'archived'],
    to: 'reopened',
    roles: [...INVESTIGATORS, ...MANAGEMENT],
    requires: ['reopenedBecause'],
    sources: ['S0-10', 'C-18'],
  }),
  defineAction({
    id: 'reopened-investigation',
    kind: 'resumed',
    label: ['重新调查', 'Investigate again'],
    from: ['reopened'],
    to: 'investigation',
    roles: INVESTIGATORS,
    sources: ['S0-10'],
  }),
  ...commonActions({ open: OPEN_STAGES, resting: ['closed', 'archived'], staff: STAFF, speakers: SPEAKERS }),
];
