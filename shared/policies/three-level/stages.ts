import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';
import type { Stage } from '../policy';

type Did = Extract<Condition, { readonly did: unknown }>['did'];
type Wrote = Extract<Condition, { readonly wrote: unknown }>['wrote'];
type Deliverable = Stage['deliverables'][number];

const done = (...did: Did): Condition => ({ did, since: 'round' });
const ever = (...did: Did): Condition => ({ did, since: 'ever' });
const wrote = (field: Wrote): Condition => ({ wrote: field, since: 'round' });

const handsOn = (id: string, label: Deliverable['label'], delivered: Condition): Deliverable => ({
  id,
  label,
  delivered,
  sources: ['S1-8'],
});

const RESPONDED = ever('acknowledged');

/** 投诉接收→分级判定→责任分配→处理执行→结果反馈→满意度回访 (S1-8), each with what it hands on. */
const MAIN: readonly StageInput[] = [
  {
    id: 'registration',
    label: ['投诉接收', 'Received'],
    place: 'main',
    owes: [{ action: 'respond' }],
    deliverables: [handsOn('first-response', ['首次响应记录', 'Record of the first response'], RESPONDED)],
  },
  {
    id: 'grading',
    label: ['分级判定', 'Grading'],
    place: 'main',
    owes: [{ action: 'confirm-grade' }],
    deliverables: [handsOn('grade', ['分级结论', 'The grade'], ever('grade-confirmed', 'taken-over'))],
  },
  {
    id: 'assignment',
    label: ['责任分配', 'Assignment'],
    place: 'main',
    owes: [{ action: 'respond-late', unless: RESPONDED }, { action: 'assign' }],
    deliverables: [handsOn('owner', ['责任人', 'The owner'], { has: 'work.handlerId' })],
  },
  {
    id: 'handling',
    label: ['处理执行', 'Handling'],
    place: 'main',
    owes: [
      { action: 'respond-late', unless: RESPONDED },
      { action: 'return-plan', unless: done('department-answered') },
      { action: 'propose-plan', unless: done('plan-proposed', 'second-handling') },
      { action: 'carry-out' },
    ],
    deliverables: [
      handsOn('solution', ['解决方案文档', 'Solution document'], {
        all: [wrote('planWords'), done('plan-proposed', 'second-handling')],
      }),
      handsOn('handling-record', ['处理记录', 'Record of the handling'], done('executed')),
    ],
  },
  {
    id: 'feedback',
    label: ['结果反馈', 'Feedback'],
    place: 'main',
    owes: [{ action: 'feed-back' }],
    deliverables: [handsOn('feedback-record', ['反馈记录', 'Record of the feedback'], done('fed-back'))],
  },
  {
    id: 'visit',
    label: ['满意度回访', 'Satisfaction visit'],
    place: 'main',
    owes: [
      { action: 'visit', unless: { any: [done('visited'), wrote('visitWaivedBecause')] } },
      { action: 'summarise', unless: wrote('summary') },
      { action: 'record-signatures', unless: { any: [wrote('papersSigned'), wrote('papersWaivedBecause')] } },
      { action: 'close' },
    ],
    deliverables: [handsOn('visit-record', ['回访评价', 'Rating of the visit'], done('visited'))],
  },
];

const SIDE: readonly StageInput[] = [
  { id: 'dispute', label: ['争议裁定', 'Dispute'], place: 'side', owes: [{ action: 'decide-dispute' }] },
  {
    id: 'second-handling',
    label: ['二次跟进', 'Second follow-up'],
    place: 'side',
    owes: [{ action: 'second-follow-up' }],
  },
  {
    id: 'reopened',
    label: ['重新打开', 'Reopened'],
    place: 'side',
    owes: [{ action: 'reopened-handling' }],
  },
];

export const STAGES: readonly StageInput[] = [
  ...MAIN,
  ...SIDE,
  { id: 'closed', label: ['结案', 'Closed'], place: 'closed', owes: [{ action: 'archive' }] },
  { id: 'archived', label: ['归档', 'Archived'], place: 'archived', owes: [] },
];

/** Stages in which the case is being handled: before it rests. */
export const OPEN_STAGES: readonly string[] = [...MAIN, ...SIDE].map(({ id }) => id);
