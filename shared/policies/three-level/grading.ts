import { gradeReasonWording } from '../../wording/grades';
import type { Condition } from '../condition';
import type { GradeTrigger, Policy, PolicyFlag } from '../policy';
import { SENIOR } from './roles';

const ticked = (field: string): Condition => ({ eq: [`facts.${field}`, true] });

type Row = readonly [
  id: string,
  label: GradeTrigger['label'],
  grade: 'urgent' | 'important',
  when: Condition,
  ...sources: [string, ...string[]],
];

const said = gradeReasonWording;

/** S1-5: urgency, extent, difficulty. What the source does not name but a dealer meets is marked `own`. */
const ROWS: readonly Row[] = [
  ['injury', said.injury, 'urgent', ticked('injured'), 'S1-5', 'C-4'],
  [
    'safety-system',
    said['safety-system'],
    'urgent',
    { in: ['facts.complaintType', ['product.brakes', 'product.steering']] },
    'S1-6',
  ],
  ['safety-words', said['safety-words'], 'urgent', { eq: ['derived.safety-words', true] }, 'S1-5', 'S1-6'],
  [
    'property-loss',
    ['造成财产损失', 'Property was damaged'],
    'urgent',
    { eq: ['flags.property-loss', true] },
    'S1-5',
  ],
  ['group-matter', said['group-matter'], 'urgent', ticked('groupMatter'), 'S1-5'],
  [
    'economic-loss',
    ['涉及经济损失', 'Money was lost'],
    'important',
    {
      any: [{ gte: ['facts.demandAmountFen', 1] }, { in: ['facts.demands', ['compensation', 'goodwill']] }],
    },
    'S1-6',
  ],
  [
    'several-departments',
    ['需要跨部门处理', 'Takes more than one department'],
    'important',
    { gte: ['counts.departments', 2] },
    'S1-5',
  ],
  ['media-threat', said['media-threat'], 'important', ticked('mediaThreat'), 'own'],
  ['lawsuit-threat', said['lawsuit-threat'], 'important', ticked('lawsuitThreat'), 'own'],
  [
    'escalated-channel',
    said['escalated-channel'],
    'important',
    { eq: ['derived.escalated-channel', true] },
    'own',
  ],
  ['immobilised', said.immobilised, 'important', ticked('immobilised'), 'own'],
];

/** 服务态度不满 and every other ordinary dissatisfaction is 三级 (S1-5, S1-6, C-3). */
export const GRADING: Policy['grading'] = {
  triggers: ROWS.map(([id, label, grade, when, ...sources]) => ({ id, label, grade, when, sources })),
  otherwise: 'routine',
};

const SETTERS: PolicyFlag['roles'] = [...SENIOR, 'front-desk', 'general-manager'];

export const FLAGS: readonly PolicyFlag[] = [
  {
    id: 'fast-lane',
    label: ['快速通道', 'Fast lane'],
    raisedBy: { eq: ['grade', 'urgent'] },
    roles: SETTERS,
    sources: ['S1-7'],
  },
  {
    id: 'property-loss',
    label: ['财产损失', 'Property damaged'],
    raisedBy: null,
    roles: SETTERS,
    sources: ['S1-5'],
  },
  {
    id: 'group',
    label: ['群体性', 'Group'],
    raisedBy: ticked('groupMatter'),
    roles: SETTERS,
    sources: ['S1-5'],
  },
  {
    id: 'core-customer',
    label: ['核心客户', 'Key customer'],
    raisedBy: ticked('keyCustomer'),
    roles: SETTERS,
    sources: ['S1-3'],
  },
];
