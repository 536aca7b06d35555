import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { FEEDBACK } from '../hints';
import { CARE, HANDLERS, SENIOR, SPEAKERS } from '../roles';

/** By the channel the customer prefers, unless the person says that it was another one. */
const INFORMED = [
  { field: 'informedAt', from: 'now' },
  { field: 'informedHow', fact: 'feedbackChannel' },
] as const;

/** 结果反馈, 满意度回访 and the second follow-up (S1-12, S1-13). */
export const CUSTOMER: readonly PolicyAction[] = [
  defineAction({
    id: 'feed-back',
    kind: 'fed-back',
    label: ['反馈结果，客户接受', 'Result told, customer agrees'],
    from: ['feedback'],
    to: 'visit',
    roles: SPEAKERS,
    requires: ['informedHow', 'customerReaction', 'guaranteeWords'],
    offers: ['informedAt', 'reactionWords', 'compensationWords', 'compensationFen'],
    allows: [{ field: 'customerReaction', codes: ['accepted', 'understood'] }],
    sets: INFORMED,
    sources: ['S1-12'],
    hints: FEEDBACK,
  }),
  defineAction({
    id: 'feed-back-refused',
    kind: 'fed-back',
    label: ['反馈结果，客户不接受', 'Result told, customer refuses'],
    from: ['feedback'],
    to: 'second-handling',
    roles: SPEAKERS,
    requires: ['informedHow', 'reactionWords'],
    offers: ['informedAt'],
    sets: [...INFORMED, { field: 'customerReaction', to: 'not-accepted' }],
    sources: ['S1-13', 'own'],
    hints: FEEDBACK,
  }),
  defineAction({
    id: 'waive-feedback',
    kind: 'waived',
    label: ['无法反馈客户', 'Customer cannot be informed'],
    from: ['feedback'],
    to: 'visit',
    roles: SENIOR,
    // Only after somebody has tried.
    when: { gte: ['counts.not-reached', 1] },
    requires: ['feedbackWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'visit',
    kind: 'visited',
    label: ['回访', 'Satisfaction visit'],
    from: ['visit'],
    roles: CARE,
    requires: ['visitOutcome'],
    offers: ['visitWords', 'suggestionWords', 'loopClosed'],
    allows: [
      {
        field: 'visitOutcome',
        codes: ['very-satisfied', 'satisfied', 'fair', 'no-comment', 'understands', 'accepts'],
      },
    ],
    sets: [{ field: 'visitor', from: 'person-name' }],
    sources: ['S1-13'],
    hints: [
      {
        text: ['请客户评价处理效果，并征求改进建议', 'Ask how the handling was, and what could be better'],
        source: 'S1-13',
      },
    ],
  }),
  defineAction({
    id: 'visit-dissatisfied',
    kind: 'visited',
    label: ['回访，客户不满意', 'Satisfaction visit, dissatisfied'],
    from: ['visit'],
    to: 'second-handling',
    roles: CARE,
    requires: ['visitWords'],
    offers: ['suggestionWords'],
    sets: [
      { field: 'visitor', from: 'person-name' },
      { field: 'visitOutcome', to: 'dissatisfied' },
      { field: 'loopClosed', to: 'no' },
    ],
    sources: ['S1-13'],
  }),
  defineAction({
    id: 'waive-visit',
    kind: 'waived',
    label: ['免回访', 'No visit'],
    from: ['visit'],
    roles: CARE,
    requires: ['visitWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'second-follow-up',
    kind: 'second-handling',
    label: ['二次跟进：追加补偿或调整方案', 'Second follow-up: more compensation or another plan'],
    from: ['second-handling'],
    to: 'handling',
    roles: HANDLERS,
    requires: ['planWords'],
    offers: ['planKinds', 'planAmountFen', 'compensationWords', 'compensationFen'],
    sets: [{ field: 'planAuthorId', from: 'person-id' }],
    sources: ['S1-13'],
  }),
];
