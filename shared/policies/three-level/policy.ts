import { gradeWording } from '../../wording/grades';
import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { CLOSING } from './actions/closing';
import { CUSTOMER } from './actions/customer';
import { HANDLING } from './actions/handling';
import { INTAKE } from './actions/intake';
import { CLOCKS } from './clocks';
import { GATE } from './gate';
import { FLAGS, GRADING } from './grading';
import { STAFF } from './roles';
import { STAGES } from './stages';
import { TARGETS } from './targets';

/** Who handles which grade (S1-6): task group, senior clerk with the department's contact, first line. */
const TEAMS: Policy['teams'] = [
  {
    grade: 'urgent',
    label: ['专项小组（客服+业务+管理层）', 'Task group: customer service, business, management'],
    roles: [
      'customer-manager',
      'customer-service-director',
      'department-manager',
      'technical-director',
      'management-dept',
      'general-manager',
    ],
    sources: ['S1-6'],
  },
  {
    grade: 'important',
    label: ['资深客服+业务对接人', 'Senior clerk and the department’s contact'],
    roles: ['customer-manager', 'department-manager'],
    sources: ['S1-6'],
  },
  {
    grade: 'routine',
    label: ['一线客服', 'First-line clerk'],
    roles: ['front-desk', 'visit-clerk'],
    sources: ['S1-6'],
  },
];

/** Both sides of a dispute end at somebody who is over both (S1-10). */
const SUPERIORS: Policy['superiors'] = [
  { role: 'front-desk', reportsTo: 'customer-manager' },
  { role: 'visit-clerk', reportsTo: 'customer-manager' },
  { role: 'customer-manager', reportsTo: 'customer-service-director' },
  { role: 'customer-service-director', reportsTo: 'general-manager' },
  { role: 'service-adviser', reportsTo: 'department-manager' },
  { role: 'department-manager', reportsTo: 'general-manager' },
  { role: 'technical-director', reportsTo: 'general-manager' },
  { role: 'management-dept', reportsTo: 'general-manager' },
];

/** S1: three grades, each with its response, its outcome, its team; the loop closed by feedback and visit. */
export const THREE_LEVEL: Policy = definePolicy({
  id: 'three-level',
  version: 1,
  name: ['三级响应投诉处理规程', 'Three-grade response'],
  source: ['解决客户投诉处理不及时的解决方案', 'Solution for late complaint handling'],
  roles: STAFF,
  grades: (['urgent', 'important', 'routine'] as const).map((id) => ({ id, label: gradeWording[id] })),
  grading: GRADING,
  flags: FLAGS,
  teams: TEAMS,
  superiors: SUPERIORS,
  targets: TARGETS,
  rhythms: [
    {
      id: 'weekly-review',
      // The day is ours: the source says 每周 and breaks off.
      label: ['每周复盘会（周一为本店自定）', 'Weekly review (Monday is our choice)'],
      every: 'week',
      on: 1,
      roles: ['customer-service-director', 'customer-manager', 'department-manager', 'general-manager'],
      sources: ['S1-14', 'own'],
    },
  ],
  formerNames: [
    { word: ['销售订单、维修工单', 'Sales or repair order'], formerly: '订单', source: 'S1-6' },
    { word: ['客诉台', 'Complaint desk'], formerly: '投诉中台', source: 'S1-7' },
    { word: ['看板', 'Board'], formerly: '共享看板（Jira/飞书）', source: 'S1-11' },
    { word: ['客户关怀专员', 'Customer care clerk'], formerly: '客户成功团队', source: 'S1-4' },
  ],
  stages: STAGES,
  firstStage: 'registration',
  actions: [...INTAKE, ...HANDLING, ...CUSTOMER, ...CLOSING],
  clocks: CLOCKS,
  escalation: { layers: [], sameProblemTimes: 3 },
  gate: GATE,
  visits: { onlyMarked: false, secondHandlingAfter: ['dissatisfied'] },
  papers: [
    { id: 'handling-sheet', signedBy: ['customer-manager', 'department-manager'] },
    { id: 'record-form', signedBy: ['front-desk', 'customer-manager'] },
    { id: 'visit-record', signedBy: ['visit-clerk'] },
  ],
  outstanding: null,
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: ['customer-service-director', 'customer-manager', 'general-manager'],
  wording: {
    'role.front-desk': ['一线客服（前台）', 'First-line clerk (front desk)'],
    'role.visit-clerk': ['客户关怀专员', 'Customer care clerk'],
    'role.customer-manager': ['资深客服（客户经理）', 'Senior clerk (customer manager)'],
    'role.department-manager': ['部门对接人（部门经理）', 'Department contact (manager)'],
    'role.technical-director': ['售后对接人（技术总监）', 'After-sales contact (technical director)'],
  },
});
