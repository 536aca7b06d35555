import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { CLOSING } from './actions/closing';
import { CUSTOMER } from './actions/customer';
import { HANDLING } from './actions/handling';
import { INTAKE } from './actions/intake';
import { CLOCKS } from './clocks';
import { GATE } from './gate';
import { FLAGS, GRADES, GRADING, TEAMS } from './grading';
import { INVESTIGATORS, MANAGEMENT, STAFF } from './roles';
import { STAGES } from './stages';

const PEOPLE = [...INVESTIGATORS, ...MANAGEMENT, 'department-manager'] as const;

/** What the source only calls 定期: the days are ours (S0-12, S0-14). */
const RHYTHMS: Policy['rhythms'] = [
  {
    id: 'process-review',
    label: ['流程评审会议（每月 10 日为本店自定）', 'Process review (the 10th is our choice)'],
    every: 'month',
    on: 10,
    roles: PEOPLE,
    sources: ['S0-12', 'own'],
  },
  {
    id: 'suggestions',
    label: ['汇总改进建议收集箱（月末为本店自定）', 'Empty the suggestion box (month’s end is our choice)'],
    every: 'month',
    on: -1,
    roles: INVESTIGATORS,
    sources: ['S0-14', 'own'],
  },
  {
    id: 'training',
    label: [
      '培训与演练、案例学习（每季度为本店自定）',
      'Training, drill, case study (each quarter, our choice)',
    ],
    every: 'quarter',
    on: -1,
    roles: INVESTIGATORS,
    sources: ['S0-13', 'S0-14', 'own'],
  },
];

/** S0: the general flow of a logistics company in a dealer's words; its limits have no figures, ours are marked. */
export const LOGISTICS: Policy = definePolicy({
  id: 'logistics',
  version: 1,
  name: ['通用投诉处理及改进规程', 'General handling and improvement'],
  source: ['物流公司客户投诉处理及改进流程', 'Complaint handling of a logistics company'],
  roles: STAFF,
  grades: GRADES,
  grading: GRADING,
  flags: FLAGS,
  teams: TEAMS,
  rhythms: RHYTHMS,
  formerNames: [
    { word: ['本店', 'The dealer'], formerly: '物流公司', source: 'S0-1' },
    { word: ['维修工单、销售合同', 'Repair order, sales contract'], formerly: '单据', source: 'S0-7' },
    { word: ['车间、展厅监控', 'CCTV of workshop and showroom'], formerly: '视频监控', source: 'S0-7' },
    { word: ['客诉台', 'Complaint desk'], formerly: '统一受理平台、专用邮箱', source: 'S0-4' },
    { word: ['车辆无法行驶', 'Cannot be driven'], formerly: '服务中断', source: 'S0-6' },
    { word: ['客户档案（DMS）', 'Customer file of the dealer’s system'], formerly: 'CRM', source: 'S0-13' },
  ],
  stages: STAGES,
  firstStage: 'registration',
  actions: [...INTAKE, ...HANDLING, ...CUSTOMER, ...CLOSING],
  clocks: CLOCKS,
  escalation: { layers: [], sameProblemTimes: 3 },
  gate: GATE,
  visits: { onlyMarked: false, secondHandlingAfter: ['dissatisfied'] },
  papers: [
    { id: 'record-form', signedBy: ['front-desk', 'customer-manager', 'department-manager'] },
    { id: 'handling-sheet', signedBy: ['customer-manager', 'management-dept'] },
    { id: 'investigation-report', signedBy: ['customer-manager', 'department-manager'] },
    { id: 'visit-record', signedBy: ['customer-manager'] },
  ],
  outstanding: null,
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: ['customer-service-director', 'customer-manager', 'general-manager'],
  wording: {
    'role.front-desk': ['客服专员（前台）', 'Service clerk (front desk)'],
    'role.visit-clerk': ['客服专员（回访）', 'Service clerk (visits)'],
    'role.customer-manager': ['调查员（客户经理）', 'Investigator (customer manager)'],
    'role.department-manager': ['责任部门主管', 'Head of the responsible department'],
    'role.management-dept': ['管理层（管理部）', 'Management (department)'],
    'role.general-manager': ['管理层（总经理）', 'Management (general manager)'],
  },
});
