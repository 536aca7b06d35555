import { commonActions } from '../common-actions';
import { endingActions } from '../common-endings';
import { commonFlags } from '../common-flags';
import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { CENTRE_ACTIONS } from './actions-centre';
import { CHAIN } from './actions-chain';
import { CLOSING } from './actions-closing';
import { INTAKE } from './actions-intake';
import { CLOCKS } from './clocks';
import { GATE } from './gate';
import { GRADES, GRADING } from './grading';
import { CARE, CENTRE, DEPARTMENTS, FIRST, OWN_MANAGER, STAFF } from './roles';
import { OPEN_STAGES, STAGES } from './stages';

/**
 * Three levels by where the fault lies, a chain upward, and the 客户投诉受理单 written after the handling
 * (D16). Its vehicles and drivers are the dealer's test and loan cars and the people who hand cars over.
 */
export const FLEET_ACCEPTANCE: Policy = definePolicy({
  id: 'fleet-acceptance',
  version: 1,
  name: ['按责任来源分级、办结填受理单', 'Levels by origin of fault, form after handling'],
  source: ['客户投诉处理流程（客户投诉受理单）', 'Complaint process with the acceptance form'],
  roles: STAFF,
  grades: GRADES,
  axis: 'origin',
  grading: GRADING,
  flags: commonFlags([...OWN_MANAGER, ...CENTRE]),
  superiors: [
    { role: 'front-desk', reportsTo: 'customer-manager' },
    { role: 'customer-manager', reportsTo: 'customer-service-director' },
    { role: 'visit-clerk', reportsTo: 'customer-service-director' },
    { role: 'department-manager', reportsTo: 'general-manager' },
    { role: 'technical-director', reportsTo: 'general-manager' },
    { role: 'customer-service-director', reportsTo: 'general-manager' },
  ],
  stages: STAGES,
  firstStage: 'registration',
  actions: [
    ...INTAKE,
    ...CHAIN,
    ...CENTRE_ACTIONS,
    ...CLOSING,
    ...endingActions({
      backTo: 'checking',
      keepers: CARE,
      handlers: [...OWN_MANAGER, ...CARE],
      openers: [...OWN_MANAGER, ...CENTRE],
    }),
    ...commonActions({
      open: OPEN_STAGES,
      resting: ['closed', 'archived'],
      staff: STAFF,
      speakers: [...FIRST, ...OWN_MANAGER, ...CARE, ...DEPARTMENTS],
    }),
  ],
  clocks: CLOCKS,
  escalation: { layers: [], sameProblemTimes: 3 },
  gate: GATE,
  visits: { onlyMarked: true, secondHandlingAfter: [] },
  papers: [{ id: 'acceptance-form', signedBy: [...FIRST, ...OWN_MANAGER, ...CARE, ...CENTRE] }],
  outstanding: null,
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: [...OWN_MANAGER, ...CENTRE],
  formerNames: [
    {
      word: ['试驾、代步车、交车等服务人员', 'test-drive, loan-car, delivery or other staff'],
      formerly: '驾驶员',
      source: 'D16-1',
    },
    { word: ['试驾车、代步车', 'test and loan cars'], formerly: '车辆', source: 'D16-1' },
    { word: ['本店规定', 'rules of the house'], formerly: '公司规定', source: 'D16-1' },
  ],
  wording: {
    'role.front-desk': ['第一客服', 'First clerk'],
    'role.customer-manager': ['所属经理', 'Own manager'],
    'role.customer-service-director': ['客服中心总经理', 'GM of the service centre'],
    'role.visit-clerk': ['客户维护室', 'Customer-care office'],
  },
});
