import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { CENTRE_ACTIONS } from './actions-centre';
import { DEALER_ACTIONS } from './actions-dealer';
import { ENDING } from './actions-ending';
import { LIABILITY_ACTIONS } from './actions-liability';
import { REGION_ACTIONS } from './actions-region';
import { CHECKLISTS } from './checklist';
import { CLOCKS } from './clocks';
import { FLAGS } from './flags';
import { FORMER_NAMES } from './former-names';
import { GATE } from './gate';
import { GRADES, GRADING, GROUPS } from './grading';
import { ESCALATION, TEAMS } from './levels';
import { STAFF } from './roles';
import { LANES, STAGES } from './stages';

/**
 * A brand's escalation (D20): colours by trigger, three lanes by the numbers of their boxes, product
 * liability as a flow of its own. Chapters 7–10 of the source are lost; nothing is invented for them.
 */
export const BENZ_ESCALATION: Policy = definePolicy({
  id: 'benz-escalation',
  version: 1,
  name: ['奔驰客户投诉升级处理流程', 'Mercedes complaint escalation'],
  source: [
    '客户投诉管理（升级处理流程），2006 年春季经销商大会；原文缺第 7–10 章，箭头方向和颜色归列为推断',
    'Complaint management (escalation), dealer conference spring 2006; chapters 7–10 are missing, arrows and columns inferred',
  ],
  roles: STAFF,
  grades: GRADES,
  axis: 'colour',
  grading: GRADING,
  groups: GROUPS,
  flags: FLAGS,
  lanes: LANES,
  teams: TEAMS,
  checklists: CHECKLISTS,
  stages: STAGES,
  firstStage: 'c-3-5-1',
  actions: [...DEALER_ACTIONS, ...REGION_ACTIONS, ...CENTRE_ACTIONS, ...LIABILITY_ACTIONS, ...ENDING],
  clocks: CLOCKS,
  targets: [
    {
      id: 'satisfaction',
      label: ['客户满意度不低于 90%（本店自定）', 'Customer satisfaction ≥ 90 % (our figure)'],
      measure: 'satisfaction',
      clock: null,
      bound: 'at-least',
      value: 90,
      unit: 'percent',
      term: 'always',
      sources: ['D20-2', 'own'],
    },
  ],
  formerNames: FORMER_NAMES,
  escalation: ESCALATION,
  gate: GATE,
  visits: { onlyMarked: false, secondHandlingAfter: ['dissatisfied'] },
  papers: [
    { id: 'handling-sheet', signedBy: ['customer-manager', 'technical-director', 'regional-office'] },
    { id: 'record-form', signedBy: ['front-desk', 'customer-manager'] },
    { id: 'repair-report', signedBy: ['technical-director', 'customer-manager'] },
    { id: 'investigation-report', signedBy: ['regional-office', 'product-analysis'] },
  ],
  outstanding: null,
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: ['customer-service-director', 'regional-office', 'central-office'],
  wording: {
    'role.customer-manager': ['客户关系经理', 'Customer relations manager'],
  },
});
