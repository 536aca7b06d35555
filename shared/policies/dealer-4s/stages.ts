import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';
import { IS_MAJOR } from './flags';

const done = (...did: Extract<Condition, { readonly did: unknown }>['did']): Condition => ({
  did,
  since: 'round',
});
const wrote = (field: Extract<Condition, { readonly wrote: unknown }>['wrote']): Condition => ({
  wrote: field,
  since: 'round',
});

const VISIT_SETTLED: Condition = {
  any: [{ not: { eq: ['work.visitWanted', 'yes'] } }, done('visited'), wrote('visitWaivedBecause')],
};
const SIGNED: Condition = { any: [wrote('papersSigned'), wrote('papersWaivedBecause')] };
const ACCOUNTED: Condition = {
  any: [done('accountability-recorded'), wrote('accountabilityWaivedBecause')],
};
const CHECKED: Condition = { all: [done('checked'), { eq: ['work.sheetCheck', 'passed'] }] };

/** The stages of domain rules §5: each is what the case waits for. */
export const STAGES: readonly StageInput[] = [
  { id: 'registration', label: ['登记', 'Registered'], place: 'main', owes: [{ action: 'accept' }] },
  { id: 'acceptance', label: ['受理', 'Acceptance'], place: 'main', owes: [{ action: 'take-over' }] },
  { id: 'grading', label: ['分级', 'Grading'], place: 'main', owes: [{ action: 'confirm-grade' }] },
  { id: 'judgement', label: ['判定', 'Judgement'], place: 'main', owes: [{ action: 'judge-founded' }] },
  {
    id: 'responsibility',
    label: ['责任认定', 'Responsibility'],
    place: 'main',
    owes: [{ action: 'investigate', unless: done('investigated') }, { action: 'determine' }],
  },
  { id: 'plan', label: ['处理方案', 'Plan'], place: 'main', owes: [{ action: 'propose-plan' }] },
  { id: 'review', label: ['管理部复核', 'Review'], place: 'main', owes: [{ action: 'review-agree' }] },
  { id: 'report', label: ['上报总经理', 'Report'], place: 'main', owes: [{ action: 'report-to-gm' }] },
  {
    id: 'instruction',
    label: ['总经理批示', 'Instruction'],
    place: 'main',
    owes: [{ action: 'instruct-approve' }],
  },
  {
    id: 'execution',
    label: ['落实与过失处理', 'Carrying out'],
    place: 'main',
    owes: [
      { action: 'carry-out', unless: done('executed') },
      { action: 'record-accountability', unless: ACCOUNTED },
      { action: 'hand-over' },
    ],
  },
  {
    id: 'feedback',
    label: ['反馈客户', 'Feedback'],
    place: 'main',
    owes: [
      { action: 'feed-back' },
      { action: 'check-pass', unless: CHECKED },
      { action: 'mark-visit', unless: { has: 'work.visitWanted' } },
    ],
  },
  {
    id: 'visit',
    label: ['回访', 'Return visit'],
    place: 'main',
    owes: [
      { action: 'visit', unless: VISIT_SETTLED },
      { action: 'check-pass', unless: CHECKED },
      { action: 'summarise', unless: wrote('summary') },
      { action: 'record-signatures', unless: SIGNED },
      { action: 'close' },
    ],
  },
  { id: 'closed', label: ['结案', 'Closed'], place: 'closed', owes: [{ action: 'archive' }] },
  { id: 'archived', label: ['归档', 'Archived'], place: 'archived', owes: [] },
  {
    id: 'parking',
    label: ['未了待批', 'Parking asked for'],
    place: 'side',
    owes: [{ action: 'approve-parking' }],
  },
  {
    id: 'outstanding',
    label: ['未了事宜', 'Outstanding'],
    place: 'side',
    owes: [
      { action: 'mark-reception', unless: wrote('receptionMarked') },
      { action: 'home-visit', unless: { any: [{ not: IS_MAJOR }, done('home-visited')] } },
      { action: 'resume' },
    ],
  },
  {
    id: 'negotiation',
    label: ['协商', 'Negotiation'],
    place: 'side',
    owes: [{ action: 'sign-negotiated' }],
  },
  {
    id: 'second-handling',
    label: ['二次处理', 'Second handling'],
    place: 'side',
    owes: [{ action: 'second-plan' }],
  },
  {
    id: 'reopened',
    label: ['重新打开', 'Reopened'],
    place: 'side',
    owes: [{ action: 'reopened-plan' }],
  },
];

/** Stages in which the case is being handled: before it rests. */
export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);
