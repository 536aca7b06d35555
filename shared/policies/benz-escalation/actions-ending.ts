import { commonActions } from '../common-actions';
import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { IS_LIABILITY } from './checklist';
import { DEALER, HANDLERS, REGION, SPEAKERS, STAFF } from './roles';
import { OPEN_STAGES } from './stages';

/** Grade, flexible solutions, and what ends every case. */
export const ENDING: readonly PolicyAction[] = [
  defineAction({
    id: 'confirm-grade',
    kind: 'grade-confirmed',
    label: ['确认颜色', 'Confirm the colour'],
    from: OPEN_STAGES,
    roles: HANDLERS,
    when: { has: 'grade' },
    sources: ['D20-5'],
  }),
  defineAction({
    id: 'flexible-solution',
    kind: 'compensation-recorded',
    label: ['非产品责任：灵活解决', 'No liability: flexible solution'],
    from: ['c-3-5-4', 'c-3-5-5', 'c-3-5-10', 'c-3-5-12', 'c-3-5-13', 'c-3-5-15', 'c-3-5-16', 'ending'],
    roles: HANDLERS,
    when: { not: IS_LIABILITY },
    requires: ['compensationWords', 'compensationFen'],
    sources: ['D20-4'],
  }),
  defineAction({
    id: 'waive-satisfaction',
    kind: 'waived',
    label: ['无法联系客户', 'Customer cannot be reached'],
    from: ['c-3-5-6', 'c-3-5-13', 'c-3-5-16', 'pl-team'],
    to: 'ending',
    roles: HANDLERS,
    when: { gte: ['counts.not-reached', 1] },
    requires: ['feedbackWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'handle-again',
    kind: 'second-handling',
    label: ['客户仍不满意：二次处理', 'Still dissatisfied: second handling'],
    from: ['ending', 'second-handling'],
    to: 'c-3-5-9',
    roles: REGION,
    sources: ['own'],
  }),
  defineAction({
    id: 'summarise',
    kind: 'summarised',
    label: ['总结', 'Summary'],
    from: ['ending'],
    roles: HANDLERS,
    requires: ['summary'],
    sources: ['D20-2', 'own'],
  }),
  defineAction({
    id: 'close',
    kind: 'closed',
    label: ['结案', 'Close'],
    from: ['ending'],
    to: 'closed',
    roles: HANDLERS,
    sets: [{ field: 'loopClosed', to: 'yes' }],
    sources: ['D20-7', 'D20-9'],
  }),
  defineAction({
    id: 'archive',
    kind: 'archived',
    label: ['归档', 'Archive'],
    from: ['closed'],
    to: 'archived',
    roles: DEALER,
    sources: ['own'],
  }),
  defineAction({
    id: 'reopen',
    kind: 'reopened',
    label: ['重新打开', 'Reopen'],
    from: ['closed', 'archived'],
    to: 'reopened',
    roles: HANDLERS,
    requires: ['reopenedBecause'],
    sources: ['C-18'],
  }),
  defineAction({
    id: 'resume',
    kind: 'resumed',
    label: ['重新研究调查', 'Study it anew'],
    from: ['reopened'],
    to: 'c-3-5-3',
    roles: HANDLERS,
    sources: ['own'],
  }),
  ...commonActions({ open: OPEN_STAGES, resting: ['closed', 'archived'], staff: STAFF, speakers: SPEAKERS }),
];
