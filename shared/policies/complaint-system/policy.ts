import { commonActions } from '../common-actions';
import { ANSWERED, SUMMARISED, VISITED } from '../common-gate';
import { definePolicy } from '../define-policy';
import type { Policy, PolicyAction } from '../policy';
import { CLOSING } from './actions/closing';
import { HANDLING } from './actions/handling';
import { CLOCKS } from './clocks';
import { DEPARTMENT, DESK, HANDLER, IN_CONFIDENCE, LEADER, MANAGEMENT, STAFF } from './roles';
import { OPEN_STAGES, STAGES, wrote } from './stages';

const UNGRADED = 'system-ungraded';
const OF_STAFF = { eq: ['facts.complainantKind', 'staff'] } as const;

/** Whatever comes after the reception is, of a confidential case, for the few (S3-1). */
const forTheTeam = (action: PolicyAction): PolicyAction =>
  action.id === 'receive' || action.kind === 'noted' ? action : { ...action, byTeam: true };

/**
 * The 投诉体系 of S3, for customers and employees: five steps, progress that the complainant sees. Its
 * postal categories are a dealer's here (C-17); it does not grade.
 */
export const COMPLAINT_SYSTEM: Policy = definePolicy({
  id: 'complaint-system',
  version: 1,
  name: ['投诉体系（客户与员工）', 'Complaint system for customers and employees'],
  source: ['投诉体系', 'Complaint system'],
  roles: STAFF,
  grades: [{ id: UNGRADED, label: ['不分级', 'Not graded'] }],
  grading: { triggers: [], otherwise: UNGRADED },
  flags: [
    {
      id: 'of-staff',
      label: ['员工投诉', 'Of an employee'],
      raisedBy: OF_STAFF,
      roles: [],
      sources: ['S3-1'],
    },
    {
      // Follows from the case: an employee's complaint cannot be made public by unticking a box.
      id: 'confidential',
      label: ['保密', 'Confidential'],
      raisedBy: { any: [OF_STAFF, { eq: ['facts.confidential', true] }] },
      roles: [],
      sources: ['S3-1', 'own'],
    },
  ],
  teams: [
    {
      flag: 'confidential',
      label: ['保密经手人', 'In confidence'],
      roles: IN_CONFIDENCE,
      sources: ['S3-1', 'own'],
    },
  ],
  stages: STAGES,
  firstStage: 'reception',
  actions: [
    ...HANDLING,
    ...CLOSING,
    ...commonActions({
      open: OPEN_STAGES,
      resting: ['closed', 'archived'],
      staff: STAFF,
      speakers: [...DESK, ...DEPARTMENT, ...MANAGEMENT, ...LEADER],
    }),
  ].map(forTheTeam),
  clocks: CLOCKS,
  escalation: { layers: [], sameProblemTimes: 3 },
  gate: [
    ANSWERED,
    VISITED,
    {
      id: 'analysis',
      label: ['已分析原因并提出改进', 'Analysed, with an improvement'],
      condition: { all: [wrote('rootCause'), wrote('improvementWords')] },
      waivedBy: null,
      sources: ['S3-3', 'S3-5'],
    },
    SUMMARISED,
  ],
  visits: { onlyMarked: false, secondHandlingAfter: ['dissatisfied'] },
  papers: [
    { id: 'record-form', signedBy: ['customer-manager'] },
    { id: 'reply-letter', signedBy: ['customer-manager'] },
    { id: 'visit-record', signedBy: ['visit-clerk'] },
  ],
  outstanding: null,
  rhythms: [
    {
      id: 'training',
      label: ['投诉处理培训（每季度为本店自定）', 'Training in handling complaints (quarterly is ours)'],
      every: 'quarter',
      on: -1,
      roles: [...HANDLER, ...MANAGEMENT],
      sources: ['S3-2', 'S3-5', 'own'],
    },
    {
      id: 'process-review',
      label: ['流程与制度检查（每季度为本店自定）', 'Review of process and rules (quarterly is ours)'],
      every: 'quarter',
      on: 1,
      roles: MANAGEMENT,
      sources: ['S3-2', 'S3-5', 'own'],
    },
    {
      id: 'analysis',
      label: [
        '投诉数据分析与改进（每月为本店自定）',
        'Analysis of the figures, improvements (monthly is ours)',
      ],
      every: 'month',
      on: -1,
      roles: [...HANDLER, ...LEADER],
      sources: ['S3-2', 'S3-5', 'S3-6', 'own'],
    },
  ],
  formerNames: [
    { word: ['车辆物品损失', 'damage or loss in our care'], formerly: '包裹损坏或丢失', source: 'S3-4' },
    { word: ['价格与收费', 'prices and charges'], formerly: '费用问题', source: 'S3-4' },
  ],
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: [...HANDLER, ...LEADER],
  wording: {},
});
