import { ENDING_STAGES } from '../common-endings';
import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';

export const UNFOUNDED: Condition = { eq: ['work.founded', 'not-founded'] };
export const GATHERED: Condition = { did: ['checklist-filled'], since: 'round' };
export const REPLIED: Condition = { did: ['progress-reported'], since: 'ever' };
export const IMPROVED: Condition = { any: [UNFOUNDED, { did: ['improved'], since: 'round' }] };
const SUMMARISED: Condition = { wrote: 'summary', since: 'round' };
const VISITED: Condition = {
  any: [
    { did: ['visited'], since: 'round' },
    { wrote: 'visitWaivedBecause', since: 'round' },
  ],
};

/** D1-1, D12: name, a way to the customer, and the matter; before that nothing is confirmed. */
export const CONTENT: Condition = {
  all: [
    { has: 'facts.customerName' },
    {
      any: ['phone', 'phone2', 'wechat', 'email', 'address'].map((field): Condition => ({
        has: `facts.${field}`,
      })),
    },
    { has: 'facts.description' },
  ],
};

/** D17: nature, time, place, content, on the form that serves handling and statistics (D10-1). */
const FORM: Condition = {
  all: [
    CONTENT,
    { has: 'facts.complaintType' },
    { any: [{ has: 'facts.receivedAt' }, { has: 'facts.incidentTime' }] },
    { any: [{ has: 'facts.place' }, { has: 'facts.incidentPlace' }] },
  ],
};

/** The flow that the general sources share, each step where most of them have it. */
export const STAGES: readonly StageInput[] = [
  {
    id: 'registration',
    label: ['接收登记', 'Received'],
    place: 'main',
    owes: [{ action: 'confirm-content' }],
    deliverables: [
      {
        id: 'registration-form',
        label: [
          '投诉登记表：投诉人、联系方式、性质、时间、地点、内容',
          'Form: who, contact, nature, time, place, what',
        ],
        delivered: FORM,
        sources: ['D1-1', 'D3-1', 'D10-1', 'D15', 'D17'],
      },
      {
        id: 'background',
        label: ['细节和背景', 'Details and background'],
        delivered: { has: 'facts.incidentCourse' },
        sources: ['D15'],
      },
    ],
  },
  {
    id: 'classification',
    label: ['分类分级', 'Classified'],
    place: 'main',
    owes: [{ action: 'classify' }],
  },
  { id: 'assignment', label: ['分派责任', 'Assignment'], place: 'main', owes: [{ action: 'assign' }] },
  {
    id: 'investigation',
    label: ['调查取证', 'Investigation'],
    place: 'main',
    owes: [{ action: 'collect-evidence', unless: GATHERED }, { action: 'investigate' }],
  },
  {
    id: 'judgement',
    label: ['判断是否成立', 'Judgement'],
    place: 'main',
    owes: [{ action: 'judge-founded' }],
  },
  {
    id: 'plan',
    label: ['处理方案', 'Solution'],
    place: 'main',
    owes: [
      { action: 'reply', unless: REPLIED },
      { action: 'propose-plan' },
      { action: 'propose-explanation' },
    ],
  },
  {
    id: 'agreement',
    label: ['与客户商定', 'Agreed with the customer'],
    place: 'main',
    owes: [
      { action: 'agree' },
      { action: 'adjust-plan', unless: { eq: ['checklists.solution', 'sound'] } },
      { action: 'explain' },
    ],
  },
  { id: 'execution', label: ['落实', 'Carrying out'], place: 'main', owes: [{ action: 'carry-out' }] },
  {
    id: 'supervision',
    label: ['监督核查', 'Supervision'],
    place: 'main',
    owes: [{ action: 'supervise-pass' }],
  },
  { id: 'feedback', label: ['反馈', 'Feedback'], place: 'main', owes: [{ action: 'feed-back' }] },
  {
    id: 'follow-up',
    label: ['改进与回访', 'Improvement and follow-up'],
    place: 'main',
    owes: [
      { action: 'improve', unless: IMPROVED },
      { action: 'summarise', unless: SUMMARISED },
      { action: 'visit', unless: VISITED },
      { action: 'close' },
    ],
  },
  {
    id: 'dispute',
    label: ['责任争议', 'Dispute over responsibility'],
    place: 'side',
    owes: [{ action: 'settle-dispute' }],
  },
  {
    id: 'negotiation',
    label: ['协商', 'Negotiation'],
    place: 'side',
    owes: [
      { action: 'negotiate', unless: { did: ['negotiated'], since: 'stage' } },
      { action: 'adjust-plan' },
      { action: 'adjust-explanation' },
    ],
  },
  ...ENDING_STAGES,
];

export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);
