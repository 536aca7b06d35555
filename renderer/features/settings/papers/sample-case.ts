import type { Case } from '../../../../shared/domain/case/case';
import type { ActionKind } from '../../../../shared/domain/events/action-kinds';
import type { Actor } from '../../../../shared/domain/events/event';
import type { Role } from '../../../../shared/domain/rights/roles';
import { EMPTY_WORK, FRESH_PROCESS, type Act } from '../../../../shared/domain/work/process';
import type { WorkForm } from '../../../../shared/domain/work/work-form';
import { DEALER_4S } from '../../../../shared/policies/dealer-4s/policy';
import type { TraceLine } from '../../../../shared/papers/trace/trace-line';

const actor = (name: string, role: Role): Actor => ({ personId: `sample-${role}`, name, role });

const CLERK = actor('样例·前台', 'front-desk');
const MANAGER = actor('样例·客户经理', 'customer-manager');
const OFFICE = actor('样例·管理部', 'management-dept');
const LEADER = actor('样例·总经理', 'general-manager');
const VISITOR = actor('样例·回访员', 'visit-clerk');

type Step = readonly [by: Actor, day: number, action: string, kind: ActionKind, form: WorkForm];

/** What was done, so that every paper has something to say. */
const STEPS: readonly Step[] = [
  [VISITOR, 9, 'accept', 'acknowledged', { acceptedBy: '样例·回访员' }],
  [MANAGER, 9, 'take-over', 'taken-over', { handlerName: '样例·客户经理' }],
  [
    MANAGER,
    9,
    'log-contact',
    'contact-logged',
    { contactReached: 'reached', contactHow: 'phone', contactWords: '客户希望当天知道原因' },
  ],
  [
    MANAGER,
    9,
    'judge-founded',
    'founded-judged',
    { founded: 'founded', foundedReason: '工单与客户所述一致' },
  ],
  [
    MANAGER,
    10,
    'determine',
    'responsibility-determined',
    {
      cause: '更换的刹车片与原厂型号不符',
      responsibleDepartment: '机电车间',
      mainResponsible: '样例·技师',
      responsibilityBasis: '工单与配件出库单',
    },
  ],
  [
    MANAGER,
    10,
    'propose-plan',
    'plan-proposed',
    {
      planKinds: ['repair', 'goodwill'],
      planWords: '更换原厂刹车片并复检，免收工料费',
      planAmountFen: 68_000,
      planDeadline: '2026-03-12',
      personOpinion: '当面提醒，写入当月讲评',
      visitWanted: 'yes',
    },
  ],
  [
    OFFICE,
    10,
    'review-agree',
    'reviewed',
    { reviewVerdict: 'agreed', faultOpinion: '按过失处理办法第三条处理' },
  ],
  [
    LEADER,
    10,
    'instruct-approve',
    'instructed',
    { instructionVerdict: 'approved', instruction: '同意，三日内完成' },
  ],
  [
    OFFICE,
    11,
    'carry-out',
    'executed',
    { executedHow: '已更换原厂刹车片，路试正常', accountability: '扣发当月绩效' },
  ],
  [
    MANAGER,
    11,
    'feed-back',
    'fed-back',
    {
      informedAt: '2026-03-11T15:20:00+08:00',
      informedHow: 'phone',
      customerReaction: 'accepted',
      reactionWords: '处理及时，没有别的要求',
    },
  ],
  [
    VISITOR,
    12,
    'visit',
    'visited',
    { visitOutcome: 'satisfied', visitWords: '没有异响了', visitor: '样例·回访员' },
  ],
];

const ACTS: readonly Act[] = STEPS.map(([by, day, action, kind, form], i) => ({
  eventId: `sample-${String(i)}`,
  at: `2026-03-${String(day).padStart(2, '0')}T${String(9 + (i % 8)).padStart(2, '0')}:10:00+08:00`,
  actor: by,
  action,
  kind,
  from: '',
  to: '',
  form,
  policy: { id: DEALER_4S.id, version: DEALER_4S.version },
  round: 1,
  clockSuspect: false,
}));

const VALUES: WorkForm = STEPS.reduce<WorkForm>((all, [, , , , form]) => ({ ...all, ...form }), {});

/** An invented case that no desk has: what the settings show papers with. */
export const SAMPLE_CASE: Case = {
  caseId: '00000000-0000-7000-8000-000000000000',
  storeId: 'sample',
  number: 'TSYL01-260309-A001-0',
  openedAt: '2026-03-09T09:05:00+08:00',
  openedBy: CLERK,
  policy: DEALER_4S.id,
  policyVersion: DEALER_4S.version,
  facts: {
    receivedAt: '2026-03-09T09:00:00+08:00',
    channel: 'phone',
    firstContact: CLERK.name,
    filledBy: CLERK.name,
    customerName: '样例客户',
    gender: 'female',
    phone: '13900000000',
    ownerRelation: 'owner',
    feedbackChannel: 'phone',
    feedbackTimes: '下班以后',
    plate: '沪A00000',
    vin: 'LSVAA49J132047371',
    brand: '样例',
    model: '轿车',
    mileageKm: 21_300,
    deliveryDate: '2024-05-06',
    repairOrder: 'RO-0000',
    complaintType: 'repair.mechanical',
    targetDepartment: '机电车间',
    incidentTime: '3 月 8 日',
    incidentPlace: '本店',
    incidentPersons: '客户本人',
    description: '更换刹车片后仍有异响，客户认为没有修好，而且等了两个小时才接车。',
    incidentOutcome: '车辆留店检查。',
    demands: ['repair', 'explanation'],
    demandWords: '查清异响原因，免费修好。',
    demandAmountFen: 68_000,
  },
  grade: { grade: 'routine', proposed: 'routine', reasons: [], overruledBecause: null },
  evidence: ['异响录音.m4a', '上次结算单.jpg'].map((name) => ({
    hash: '0'.repeat(64),
    name,
    mime: 'application/octet-stream',
    size: 1,
    thumbnail: null,
  })),
  flags: [],
  work: { ...EMPTY_WORK, values: VALUES, visits: ACTS.filter(({ kind }) => kind === 'visited') },
  process: { ...FRESH_PROCESS, acts: ACTS },
  conflicts: [],
  prints: [],
  signatures: [],
  signerMarks: [],
  screenSignatures: [],
  version: 1,
  stateHash: '0'.repeat(64),
  heads: [],
  events: [],
  setAside: [],
};

/** Links of the sample for its 责任倒查报告, the newest first. */
export const SAMPLE_TRACE: readonly TraceLine[] = [
  {
    stage: '回访',
    span: '03-11 18:10\n至 03-12 12:10',
    took: '18 小时',
    people: '经办 样例·回访员',
    acts: '回访',
    late: '',
  },
  {
    stage: '落实',
    span: '03-10 16:10\n至 03-11 17:10',
    took: '1 天',
    people: '经办 样例·管理部',
    acts: '落实方案',
    late: '落实：超时 2 小时',
  },
];
