import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';
import type { Stage } from '../policy';

type Did = Extract<Condition, { readonly did: unknown }>['did'];
type Wrote = Extract<Condition, { readonly wrote: unknown }>['wrote'];
type Deliverable = Stage['deliverables'][number];

const done = (...did: Did): Condition => ({ did, since: 'round' });
const wrote = (field: Wrote): Condition => ({ wrote: field, since: 'round' });

const handsOn = (
  id: string,
  label: Deliverable['label'],
  delivered: Condition,
  source: string,
): Deliverable => ({ id, label, delivered, sources: [source] });

/** Steps (一) to (六) of the source. */
const MAIN: readonly StageInput[] = [
  {
    id: 'registration',
    label: ['接收与登记', 'Received and registered'],
    place: 'main',
    owes: [{ action: 'start-file' }],
    deliverables: [
      handsOn('file', ['投诉档案', 'Complaint file'], { did: ['acknowledged'], since: 'ever' }, 'S0-4'),
    ],
  },
  {
    id: 'grading',
    label: ['分类与优先级', 'Class and priority'],
    place: 'main',
    owes: [{ action: 'classify' }],
    deliverables: [
      handsOn(
        'class',
        ['等级、处理责任人', 'Grade and owner'],
        { all: [{ did: ['grade-confirmed'], since: 'ever' }, { has: 'work.handlerId' }] },
        'S0-6',
      ),
    ],
  },
  {
    id: 'investigation',
    label: ['调查与责任确认', 'Investigation and responsibility'],
    place: 'main',
    owes: [{ action: 'investigate', unless: done('investigated') }, { action: 'confirm-responsibility' }],
    deliverables: [
      handsOn('evidence', ['证据材料', 'Evidence'], { gte: ['counts.evidence', 1] }, 'S0-7'),
      handsOn(
        'report',
        ['调查报告', 'Investigation report'],
        { wrote: 'investigationReport', since: 'ever' },
        'S0-7',
      ),
    ],
  },
  {
    id: 'plan',
    label: ['制定处理方案', 'Plan'],
    place: 'main',
    owes: [{ action: 'propose-plan' }],
    deliverables: [handsOn('plan', ['处理方案', 'Plan'], done('plan-proposed'), 'S0-8')],
  },
  {
    id: 'execution',
    label: ['执行', 'Carrying out'],
    place: 'main',
    owes: [
      {
        // S0-8: a fault of the process calls for a proposal.
        action: 'propose-optimisation',
        unless: {
          any: [{ not: { eq: ['flags.process-fault', true] } }, { did: ['suggested'], since: 'ever' }],
        },
      },
      { action: 'carry-out' },
    ],
    deliverables: [handsOn('execution', ['执行记录', 'Record of what was done'], done('executed'), 'S0-8')],
  },
  {
    id: 'feedback',
    label: ['反馈与沟通', 'Feedback'],
    place: 'main',
    owes: [{ action: 'feed-back' }],
    deliverables: [handsOn('feedback', ['客户反馈', 'The customer’s answer'], done('fed-back'), 'S0-9')],
  },
  {
    id: 'visit',
    label: ['跟踪与闭环', 'Tracking'],
    place: 'main',
    owes: [
      { action: 'track', unless: { any: [done('visited'), wrote('visitWaivedBecause')] } },
      { action: 'reassess', unless: { any: [{ not: done('improved') }, done('reassessed')] } },
      { action: 'summarise', unless: wrote('summary') },
      { action: 'record-signatures', unless: { any: [wrote('papersSigned'), wrote('papersWaivedBecause')] } },
      { action: 'close' },
    ],
    deliverables: [handsOn('tracking', ['跟踪记录', 'Record of the tracking'], done('visited'), 'S0-10')],
  },
];

const SIDE: readonly StageInput[] = [
  {
    id: 'second-channel',
    label: ['二次沟通', 'Second channel'],
    place: 'side',
    owes: [{ action: 'second-talk-agreed' }],
  },
  {
    id: 'second-handling',
    label: ['二次处理', 'Second handling'],
    place: 'side',
    owes: [{ action: 'second-investigation' }],
  },
  {
    id: 'reopened',
    label: ['重新打开', 'Reopened'],
    place: 'side',
    owes: [{ action: 'reopened-investigation' }],
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
