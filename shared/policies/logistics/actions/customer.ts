import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { CLERKS, INVESTIGATORS, MANAGEMENT, SPEAKERS } from '../roles';

const TELLS: PolicyAction['hints'] = [
  {
    text: ['讲清已采取的措施、处理方案、后续保障', 'Tell the measures, the solution and what follows'],
    source: 'S0-9',
  },
];

/** Whoever did not convince the customer is not the second channel (S0-9). */
const SECOND: PolicyAction['hints'] = [
  {
    text: ['换一个人、换一种方式再谈一次', 'Another person, another way'],
    source: 'S0-9',
  },
];

const INFORMED = [{ field: 'informedAt', from: 'now' }] as const;
const REFUSED = [...INFORMED, { field: 'customerReaction', to: 'not-accepted' }] as const;
const AGREES = [{ field: 'customerReaction', codes: ['accepted', 'understood'] }] as const;

/** Steps (五) and (六): feedback, second channel, tracking, second cycle. */
export const CUSTOMER: readonly PolicyAction[] = [
  defineAction({
    id: 'feed-back',
    kind: 'fed-back',
    label: ['反馈客户，客户接受', 'Informed, customer agrees'],
    from: ['feedback'],
    to: 'visit',
    roles: SPEAKERS,
    requires: ['informedHow', 'customerReaction', 'guaranteeWords'],
    offers: ['informedAt', 'reactionWords'],
    allows: AGREES,
    sets: INFORMED,
    sources: ['S0-9'],
    hints: TELLS,
  }),
  defineAction({
    id: 'feed-back-dissatisfied',
    kind: 'fed-back',
    label: ['反馈客户，客户不满意', 'Informed, customer is dissatisfied'],
    from: ['feedback'],
    to: 'second-channel',
    roles: SPEAKERS,
    requires: ['informedHow', 'reactionWords'],
    offers: ['informedAt'],
    sets: REFUSED,
    sources: ['S0-9'],
    hints: TELLS,
  }),
  defineAction({
    id: 'second-talk-agreed',
    kind: 'fed-back',
    label: ['二次沟通，客户接受', 'Second channel, customer agrees'],
    from: ['second-channel'],
    to: 'visit',
    roles: [...INVESTIGATORS, ...MANAGEMENT],
    requires: ['informedHow', 'customerReaction', 'reactionWords'],
    offers: ['informedAt', 'guaranteeWords'],
    allows: AGREES,
    sets: INFORMED,
    sources: ['S0-9'],
    hints: SECOND,
  }),
  defineAction({
    id: 'second-talk-refused',
    kind: 'fed-back',
    label: ['二次沟通，仍不满意', 'Second channel, still dissatisfied'],
    from: ['second-channel'],
    to: 'second-handling',
    roles: [...INVESTIGATORS, ...MANAGEMENT],
    requires: ['informedHow', 'reactionWords'],
    offers: ['informedAt'],
    sets: REFUSED,
    sources: ['S0-9', 'S0-10'],
    hints: SECOND,
  }),
  defineAction({
    id: 'waive-feedback',
    kind: 'waived',
    label: ['无法反馈客户', 'Customer cannot be informed'],
    from: ['feedback'],
    to: 'visit',
    roles: INVESTIGATORS,
    // Only after somebody has tried.
    when: { gte: ['counts.not-reached', 1] },
    requires: ['feedbackWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'track',
    kind: 'visited',
    label: ['跟踪：满意，服务到位', 'Tracked: satisfied, service delivered'],
    from: ['visit'],
    roles: CLERKS,
    requires: ['visitOutcome', 'followUpDone', 'complainedAgain'],
    offers: ['visitWords'],
    allows: [
      {
        field: 'visitOutcome',
        codes: ['very-satisfied', 'satisfied', 'fair', 'no-comment', 'understands', 'accepts'],
      },
      { field: 'followUpDone', codes: ['yes'] },
      { field: 'complainedAgain', codes: ['no'] },
    ],
    sets: [{ field: 'visitor', from: 'person-name' }],
    sources: ['S0-10', 'S0-13'],
  }),
  defineAction({
    id: 'track-unresolved',
    kind: 'visited',
    label: ['跟踪：处理不当、仍不满意或再次投诉', 'Tracked: mishandled, dissatisfied or complained again'],
    from: ['visit'],
    to: 'second-handling',
    roles: CLERKS,
    requires: ['followUpDone', 'complainedAgain', 'visitWords'],
    offers: ['visitOutcome'],
    sets: [
      { field: 'visitor', from: 'person-name' },
      { field: 'visitOutcome', to: 'dissatisfied' },
      { field: 'loopClosed', to: 'no' },
    ],
    sources: ['S0-10'],
  }),
  defineAction({
    id: 'waive-visit',
    kind: 'waived',
    label: ['免跟踪', 'No tracking'],
    from: ['visit'],
    roles: INVESTIGATORS,
    requires: ['visitWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'second-investigation',
    kind: 'second-handling',
    label: ['二次处理：重新调查', 'Second handling: investigate again'],
    from: ['second-handling'],
    to: 'investigation',
    roles: INVESTIGATORS,
    sources: ['S0-10'],
  }),
  defineAction({
    id: 'second-plan',
    kind: 'second-handling',
    label: ['二次处理：重拟方案', 'Second handling: new plan'],
    from: ['second-handling'],
    to: 'plan',
    roles: INVESTIGATORS,
    sources: ['S0-10'],
  }),
];
