import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { AFTERWARDS } from './actions-afterwards';
import { HANDLING } from './actions-handling';
import { FORMER_CHANNELS } from './channels';
import { CLOCKS } from './clocks';
import { FLAGS } from './flags';
import { GATE } from './gate';
import { GRADES, GRADING, GROUPS } from './grading';
import { STAFF } from './roles';
import { STAGES } from './stages';

/**
 * 升级投诉处理规范 (D4): what came by an escalated channel or is about to. Its document control stands
 * in `source`: name, version, office and post in charge, the day it took effect.
 */
export const ESCALATED_COMPLAINT: Policy = definePolicy({
  id: 'escalated-complaint',
  version: 1,
  name: ['升级投诉处理规程', 'Escalated complaints'],
  source: [
    '《升级投诉处理规范》1.0 版；管理归属：客户服务部；管理岗位：投诉管控；2016-04-12 起实施；原文只有前两章',
    'Escalated-complaint standard 1.0; customer service, complaint control; in force since 2016-04-12; two chapters only',
  ],
  roles: STAFF,
  grades: GRADES,
  axis: 'channel',
  grading: GRADING,
  groups: GROUPS,
  flags: FLAGS,
  stages: STAGES,
  firstStage: 'registration',
  actions: [...HANDLING, ...AFTERWARDS],
  clocks: CLOCKS,
  targets: [
    {
      id: 'handled-in-time',
      label: [
        '按时限办结率不低于 95%（本店自定，用于考核）',
        'Handled in time ≥ 95 % (our figure, for assessment)',
      ],
      measure: 'clock',
      clock: 'handle',
      bound: 'at-least',
      value: 95,
      unit: 'percent',
      term: 'always',
      sources: ['D4-6', 'own'],
    },
  ],
  rhythms: [
    {
      id: 'monthly-analysis',
      label: ['月末升级投诉分析总结', 'Analysis of escalated complaints at month-end'],
      every: 'month',
      on: -1,
      roles: ['customer-service-director'],
      sources: ['D4-6', 'own'],
    },
  ],
  formerNames: [
    ...FORMER_CHANNELS,
    { word: ['归口分派', 'Hand out'], formerly: '绿网系统下派', source: 'D4-5a' },
    { word: ['受理，确定', 'Accept, name'], formerly: '营业窗口受理', source: 'D4-5a' },
    {
      word: ['首问责任部门', 'department first responsible'],
      formerly: '受理部门或归属分公司',
      source: 'D4-4',
    },
    {
      word: ['通报责任单位', 'Circulate a notice'],
      formerly: '分公司、县（市、区）分公司、各级营业厅',
      source: 'D4-5a',
    },
  ],
  escalation: {
    layers: [
      { id: 'layer-1', label: ['归属部门', 'Department'], roles: ['department-manager', 'customer-manager'] },
      {
        id: 'layer-2',
        label: ['客户服务部', 'Customer service'],
        roles: ['customer-service-director', 'general-manager'],
      },
    ],
    sameProblemTimes: 2,
  },
  gate: GATE,
  visits: { onlyMarked: true, secondHandlingAfter: ['dissatisfied'] },
  papers: [
    {
      id: 'handling-sheet',
      signedBy: ['customer-manager', 'department-manager', 'customer-service-director'],
    },
    { id: 'record-form', signedBy: ['front-desk', 'customer-service-director'] },
    { id: 'trace-report', signedBy: ['customer-service-director', 'department-manager'] },
  ],
  outstanding: null,
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: ['customer-service-director', 'general-manager'],
  wording: {
    'role.customer-service-director': ['客户服务部负责人', 'Head of customer service'],
    'role.customer-manager': ['投诉管控岗', 'Complaint control'],
    'role.department-manager': ['归属部门负责人', 'Head of the department'],
  },
});
