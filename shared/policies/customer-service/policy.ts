import { commonActions } from '../common-actions';
import { endingActions } from '../common-endings';
import { commonFlags } from '../common-flags';
import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { CLOSING } from './actions-closing';
import { INTAKE } from './actions-intake';
import { SOLUTION_ACTIONS } from './actions-solution';
import { CHECKLISTS } from './checklists';
import { CLOCKS } from './clocks';
import { GATE } from './gate';
import { GRADES, GRADING, TEAMS } from './grading';
import { DIRECTOR, HANDLERS, LEADER, RECEIVER, SPEAKERS, STAFF, VISITORS } from './roles';
import { OPEN_STAGES, STAGES } from './stages';

/** What the general sources have in common (D1, D3, D6, D10, D12, D14, D15, D17), as one flow. */
export const CUSTOMER_SERVICE: Policy = definePolicy({
  id: 'customer-service',
  version: 1,
  name: ['客户服务部通用投诉处理流程', 'General customer-service process'],
  source: [
    '客户服务部门服务投诉处理流程等',
    'Complaint process of a customer-service department, and others',
  ],
  roles: STAFF,
  grades: GRADES,
  grading: GRADING,
  flags: commonFlags([...HANDLERS, ...LEADER]),
  teams: TEAMS,
  checklists: CHECKLISTS,
  stages: STAGES,
  firstStage: 'registration',
  actions: [
    ...INTAKE,
    ...SOLUTION_ACTIONS,
    ...CLOSING,
    ...endingActions({
      backTo: 'plan',
      keepers: [...RECEIVER, ...VISITORS],
      handlers: HANDLERS,
      openers: [...HANDLERS, ...LEADER],
    }),
    ...commonActions({
      open: OPEN_STAGES,
      resting: ['closed', 'archived'],
      staff: STAFF,
      speakers: SPEAKERS,
    }),
  ],
  clocks: CLOCKS,
  escalation: { layers: [], sameProblemTimes: 3 },
  gate: GATE,
  visits: { onlyMarked: false, secondHandlingAfter: ['dissatisfied'] },
  papers: [
    { id: 'record-form', signedBy: ['front-desk', 'customer-manager', 'general-manager'] },
    { id: 'investigation-report', signedBy: HANDLERS },
    { id: 'reply-letter', signedBy: HANDLERS },
  ],
  outstanding: null,
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: [...HANDLERS, ...LEADER],
  // The sources say that, not how often: the rhythms are ours.
  rhythms: [
    {
      id: 'monthly-evaluation',
      label: ['每月评估和统计投诉处理（周期本店自定）', 'Evaluation and statistics each month (our rhythm)'],
      every: 'month',
      on: -1,
      roles: DIRECTOR,
      sources: ['D3-6', 'D10-1', 'own'],
    },
    {
      id: 'quarterly-training',
      label: ['每季度培训投诉处理人员（周期本店自定）', 'Training each quarter (our rhythm)'],
      every: 'quarter',
      on: -1,
      roles: DIRECTOR,
      sources: ['D14-2', 'own'],
    },
    {
      id: 'quarterly-rules',
      label: [
        '每季度检查制度、渠道和客户资料保密（周期本店自定）',
        'Rules, channels and confidentiality looked at each quarter (our rhythm)',
      ],
      every: 'quarter',
      on: -1,
      roles: [...DIRECTOR, ...LEADER],
      sources: ['D14-2', 'own'],
    },
  ],
  formerNames: [
    {
      word: ['车主手册、交车资料', 'owner’s manual and delivery folder'],
      formerly: '产品包装',
      source: 'D14-2',
    },
    {
      word: ['工单、销售合同记录', 'Repair orders and sales contracts'],
      formerly: '订单记录',
      source: 'D15',
    },
    { word: ['车辆或配件实物证明', 'Proof in car or part'], formerly: '产品证明', source: 'D3-2' },
  ],
  wording: { 'role.customer-manager': ['客户服务部', 'Customer service department'] },
});
