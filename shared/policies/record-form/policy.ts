import { commonActions } from '../common-actions';
import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { CLOSING } from './actions/closing';
import { IMPLEMENTATION } from './actions/implementation';
import { INTAKE } from './actions/intake';
import { SOLUTION } from './actions/solution';
import { CLOCKS } from './clocks';
import { GATE } from './gate';
import { DEPARTMENT, DESK, HANDLER, LEADER, MANAGEMENT, STAFF } from './roles';
import { OPEN_STAGES, STAGES } from './stages';

/**
 * The 客户投诉记录表 of D2 and D8 (D7 is its first six steps): eight steps, each plan instructed by the
 * leader before the customer hears of it (C-11). The source does not grade.
 */
export const RECORD_FORM: Policy = definePolicy({
  id: 'record-form',
  version: 1,
  name: ['客户投诉记录表流程', 'Complaint record form'],
  source: ['客户投诉处理流程图（客户投诉记录表）', 'Complaint flow chart with record form'],
  roles: STAFF,
  grades: [{ id: 'record-ungraded', label: ['不分级', 'Not graded'] }],
  grading: { triggers: [], otherwise: 'record-ungraded' },
  flags: [
    {
      // D2-7 does not say when somebody has delayed; a person says so, with a reason.
      id: 'delayed',
      label: ['处理延误', 'Delayed'],
      raisedBy: null,
      roles: [...HANDLER, ...MANAGEMENT, ...LEADER],
      sources: ['D2-7', 'D8-4'],
    },
    {
      id: 'injury',
      label: ['有人受伤', 'Injury'],
      raisedBy: { eq: ['facts.injured', true] },
      roles: [...HANDLER, ...LEADER],
      sources: ['C-4', 'own'],
    },
  ],
  stages: STAGES,
  firstStage: 'record',
  actions: [
    ...INTAKE,
    ...SOLUTION,
    ...IMPLEMENTATION,
    ...CLOSING,
    ...commonActions({
      open: OPEN_STAGES,
      resting: ['closed', 'archived'],
      staff: STAFF,
      speakers: [...DESK, ...DEPARTMENT],
    }),
  ],
  clocks: CLOCKS,
  escalation: { layers: [], sameProblemTimes: 3 },
  gate: GATE,
  visits: { onlyMarked: true, secondHandlingAfter: [] },
  papers: [{ id: 'record-form', signedBy: ['customer-manager', 'general-manager'] }],
  outstanding: null,
  rhythms: [
    {
      id: 'complaint-rate',
      label: [
        '投诉率回顾：教训与对策（每月为本店自定）',
        'Complaint rate: lessons and countermeasures (monthly is ours)',
      ],
      every: 'month',
      on: -1,
      roles: [...MANAGEMENT, ...HANDLER],
      sources: ['D2-8', 'own'],
    },
  ],
  formerNames: [
    { word: ['整车交付组', 'delivery team'], formerly: '储运部', source: 'D2-3' },
    { word: ['质检组', 'quality inspectors'], formerly: '质量管理部', source: 'D2-3' },
  ],
  approvalBeforeInforming: true,
  undoWithinMinutes: 10,
  arbiters: [...HANDLER, ...LEADER],
  wording: {
    'role.customer-manager': ['受理负责人', 'In charge'],
    'role.department-manager': ['责任部门负责人', 'Head of the department'],
    'role.general-manager': ['主管领导', 'Leader in charge'],
  },
});
