import { GRADES } from './grade-codes';
import { GRADING, SAME_PROBLEM_TIMES } from './grading';
import { gradeWording } from '../../wording/grades';
import { layerWording } from '../../wording/work';
import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { CLOSING } from './actions/closing';
import { CUSTOMER } from './actions/customer';
import { EXECUTION } from './actions/execution';
import { INTAKE } from './actions/intake';
import { LAYERS } from './actions/layers';
import { OUTSTANDING } from './actions/outstanding';
import { RESPONSIBILITY } from './actions/responsibility';
import { REVIEW } from './actions/review';
import { CLOCKS } from './clocks';
import { FLAGS } from './flags';
import { GATE } from './gate';
import { STAFF } from './roles';
import { STAGES } from './stages';

/**
 * The default 处理规程: D5 and D18 as domain rules §4 and §5 decide them, severity from S1, flags from
 * D20. Each rule is traced to a test in docs/trace.md.
 */
export const DEALER_4S: Policy = definePolicy({
  id: 'dealer-4s',
  version: 1,
  name: ['4S 店客户投诉处理规程', '4S dealer complaint handling'],
  source: ['汽车4S店客户投诉处理流程', 'Complaint process of a 4S dealer'],
  roles: STAFF,
  grades: GRADES.map((id) => ({ id, label: gradeWording[id] })),
  grading: GRADING,
  flags: FLAGS,
  stages: STAGES,
  firstStage: 'registration',
  actions: [
    ...INTAKE,
    ...RESPONSIBILITY,
    ...REVIEW,
    ...EXECUTION,
    ...CUSTOMER,
    ...OUTSTANDING,
    ...CLOSING,
    ...LAYERS,
  ],
  clocks: CLOCKS,
  escalation: {
    layers: [
      {
        id: 'layer-1',
        label: layerWording['layer-1'],
        roles: ['customer-service-director', 'service-adviser', 'visit-clerk'],
      },
      {
        id: 'layer-2',
        label: layerWording['layer-2'],
        roles: ['customer-service-director', 'department-manager', 'technical-director'],
      },
      {
        id: 'layer-3',
        label: layerWording['layer-3'],
        roles: ['customer-service-director', 'general-manager'],
      },
    ],
    sameProblemTimes: SAME_PROBLEM_TIMES,
  },
  gate: GATE,
  visits: { onlyMarked: true, secondHandlingAfter: ['dissatisfied'] },
  papers: [
    {
      id: 'handling-sheet',
      signedBy: ['customer-manager', 'department-manager', 'management-dept', 'general-manager'],
    },
    { id: 'record-form', signedBy: ['front-desk', 'customer-manager', 'general-manager'] },
    { id: 'fault-opinion', signedBy: ['management-dept', 'customer-manager', 'department-manager'] },
    { id: 'visit-record', signedBy: ['visit-clerk'] },
  ],
  outstanding: {
    reasons: ['undetermined', 'parts-delayed', 'customer-absent', 'customer-busy'],
    books: [
      {
        id: 'customer-manager',
        label: ['客户经理未了事宜台帐', 'Customer manager’s ledger'],
        role: 'customer-manager',
      },
      {
        id: 'service-centre',
        label: ['客户服务中心未了事宜台帐', 'Service centre’s ledger'],
        role: 'visit-clerk',
      },
    ],
    recallByDay: 4,
  },
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: ['customer-service-director', 'customer-manager', 'general-manager'],
  wording: {},
});
