import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { DEPARTMENTS, HANDLERS, RECEIVER, VISITORS } from './roles';
import { UNFOUNDED } from './stages';

/** Feedback, improvement, follow-up, closing (D1-5, D1-6, D3-4, D3-5, D6-1, D10-1, D12, D15, D17). */
export const CLOSING: readonly PolicyAction[] = [
  defineAction({
    id: 'feed-back',
    kind: 'fed-back',
    label: ['反馈结果，客户接受', 'Outcome told, customer accepts'],
    from: ['feedback'],
    to: 'follow-up',
    roles: [...RECEIVER, ...HANDLERS],
    requires: ['informedHow', 'customerReaction', 'answerWords'],
    offers: ['informedAt', 'reactionWords'],
    // D3-5: closed only once the customer is satisfied and accepts.
    allows: [{ field: 'customerReaction', codes: ['accepted'] }],
    sets: [{ field: 'informedAt', from: 'now' }],
    sources: ['D1-5', 'D3-4', 'D3-5', 'D10-1', 'D14-1'],
    hints: [
      { text: ['客观、公正、诚实', 'Objective, fair, honest'], source: 'D3-4' },
      { text: ['说明原因和依据', 'Give the reason and the basis'], source: 'D14-1' },
      {
        text: [
          '电话、邮件或书面信函：处理内容和时间安排，致歉，感谢',
          'By phone, mail or letter: what and when, an apology, thanks',
        ],
        source: 'D10-1',
      },
    ],
  }),
  defineAction({
    id: 'feed-back-refused',
    kind: 'fed-back',
    label: ['反馈结果，客户不满意', 'Outcome told, customer dissatisfied'],
    from: ['feedback'],
    to: 'second-handling',
    roles: [...RECEIVER, ...HANDLERS],
    requires: ['informedHow', 'reactionWords'],
    sets: [
      { field: 'informedAt', from: 'now' },
      { field: 'customerReaction', to: 'not-accepted' },
    ],
    sources: ['D3-4', 'D6-1'],
  }),
  defineAction({
    id: 'improve',
    kind: 'improved',
    label: ['根本原因和改进', 'Root cause and improvement'],
    from: ['supervision', 'feedback', 'follow-up'],
    roles: [...HANDLERS, ...DEPARTMENTS],
    when: { not: UNFOUNDED },
    requires: ['rootCause', 'improvementWords'],
    sources: ['D1-4', 'D12', 'D15', 'D17'],
    hints: [{ text: ['防止再次发生', 'So that it does not happen again'], source: 'D17' }],
  }),
  defineAction({
    id: 'summarise',
    kind: 'summarised',
    label: ['总结并通报', 'Summary, told to the departments'],
    from: ['feedback', 'follow-up'],
    roles: HANDLERS,
    requires: ['summary', 'suggestionWords', 'noticeWords'],
    sources: ['D1-5', 'D3-5', 'D17'],
    hints: [
      {
        text: ['结果记入案件记录，向管理层提建议', 'The outcome to the record, advice to management'],
        source: 'D1-5',
      },
      { text: ['通报相关部门', 'Tell the departments'], source: 'D3-5' },
      {
        text: ['通报不写客户姓名和联系方式', 'No name or contact of the customer in what is circulated'],
        source: 'D14-2',
      },
    ],
  }),
  defineAction({
    id: 'visit',
    kind: 'visited',
    label: ['回访和满意度调查', 'Follow up and ask how satisfied'],
    from: ['follow-up'],
    roles: VISITORS,
    requires: ['visitOutcome'],
    offers: ['visitWords'],
    allows: [
      {
        field: 'visitOutcome',
        codes: ['very-satisfied', 'satisfied', 'fair', 'no-comment', 'understands', 'accepts'],
      },
    ],
    sets: [{ field: 'visitor', from: 'person-name' }],
    sources: ['D1-6', 'D10-1', 'D15', 'D17'],
  }),
  defineAction({
    id: 'visit-dissatisfied',
    kind: 'visited',
    label: ['回访，客户仍不满意', 'Followed up, still dissatisfied'],
    from: ['follow-up'],
    to: 'second-handling',
    roles: VISITORS,
    requires: ['visitWords'],
    sets: [
      { field: 'visitor', from: 'person-name' },
      { field: 'visitOutcome', to: 'dissatisfied' },
      { field: 'loopClosed', to: 'no' },
    ],
    sources: ['D6-1', 'S0-10'],
  }),
  defineAction({
    id: 'waive-visit',
    kind: 'waived',
    label: ['免回访', 'No follow-up'],
    from: ['follow-up'],
    roles: HANDLERS,
    requires: ['visitWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'close',
    kind: 'closed',
    label: ['结案', 'Close'],
    from: ['follow-up'],
    to: 'closed',
    roles: HANDLERS,
    sets: [{ field: 'loopClosed', to: 'yes' }],
    sources: ['D3-5'],
  }),
];
