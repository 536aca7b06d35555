import { commonActions } from '../common-actions';
import { ANSWERED, SUMMARISED } from '../common-gate';
import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { HANDLING } from './actions/handling';
import { KINDS } from './actions/kinds';
import { CLOCKS } from './clocks';
import { FLAGS } from './flags';
import { GRADES, GRADING, GROUPS } from './grading';
import { done, kindIs, REQUEST_KINDS } from './kinds';
import { DEPARTMENT, DESK, HANDLER, LEADER, STAFF } from './roles';
import { OPEN_STAGES, STAGES } from './stages';

/**
 * 有效投诉分级 of D9: what is a complaint and what a request, and two grades of complaints; the third is
 * ours. Written for a fitness club; its words are a dealer's here (C-17).
 */
export const VALID_COMPLAINT: Policy = definePolicy({
  id: 'valid-complaint',
  version: 1,
  name: ['有效投诉分级管理', 'Valid complaints and their grades'],
  source: ['客户意见/投诉处理管理制度（有效投诉分级）', 'Rules on opinions and complaints of customers'],
  roles: STAFF,
  grades: GRADES,
  grading: GRADING,
  groups: GROUPS,
  flags: FLAGS,
  stages: STAGES,
  firstStage: 'registration',
  actions: [
    ...KINDS,
    ...HANDLING,
    ...commonActions({
      open: OPEN_STAGES,
      resting: ['closed', 'archived'],
      staff: STAFF,
      speakers: [...DESK, ...DEPARTMENT],
    }),
  ],
  clocks: CLOCKS,
  escalation: { layers: [], sameProblemTimes: 3 },
  gate: [
    {
      id: 'kind',
      label: ['已区分投诉与需求', 'Complaint or request: judged'],
      condition: { all: [done('kind-judged'), kindIs('complaint', ...REQUEST_KINDS)] },
      waivedBy: null,
      sources: ['D9-3'],
    },
    {
      id: 'carried-out',
      label: ['有效投诉已落实方案', 'Valid complaint: plan carried out'],
      condition: { any: [kindIs(...REQUEST_KINDS), done('executed')] },
      waivedBy: null,
      sources: ['D9-4', 'own'],
    },
    ANSWERED,
    SUMMARISED,
  ],
  visits: { onlyMarked: true, secondHandlingAfter: [] },
  papers: [{ id: 'record-form', signedBy: ['customer-manager'] }],
  outstanding: null,
  rhythms: [
    {
      id: 'warning-review',
      label: [
        '服务预警：有效投诉与需求分类统计（每月为本店自定）',
        'Early warning: complaints and requests counted (monthly is ours)',
      ],
      every: 'month',
      on: -1,
      roles: [...HANDLER, ...LEADER],
      sources: ['D9-1', 'own'],
    },
  ],
  formerNames: [
    { word: ['售车及保养套餐', 'sale of cars and service packages'], formerly: '卡项售卖', source: 'D9-2' },
    { word: ['车辆或设施故障', 'vehicle or facility failure'], formerly: '设备故障', source: 'D9-4' },
    { word: ['车主', 'the owner'], formerly: '会员', source: 'D9-2' },
  ],
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: [...HANDLER, ...LEADER],
  wording: {},
});
