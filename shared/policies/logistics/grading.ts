import { gradeReasonWording } from '../../wording/grades';
import type { Condition } from '../condition';
import type { GradeTrigger, Policy, PolicyFlag } from '../policy';
import { INVESTIGATORS } from './roles';

const ticked = (field: string): Condition => ({ eq: [`facts.${field}`, true] });

/** 重大损失: the source gives no sum; ten thousand yuan is our figure. */
const MAJOR_LOSS_FEN = 1_000_000;

type Row = readonly [
  id: string,
  label: GradeTrigger['label'],
  grade: 'log-urgent' | 'log-major',
  when: Condition,
  ...sources: [string, ...string[]],
];

const said = gradeReasonWording;

/** S0-6: nature, severity, extent. 紧急 stands before 重大 (C-2). */
const ROWS: readonly Row[] = [
  ['injury', said.injury, 'log-urgent', ticked('injured'), 'S0-6', 'C-4'],
  ['safety-words', said['safety-words'], 'log-urgent', { eq: ['derived.safety-words', true] }, 'S0-6', 'C-4'],
  [
    'rights-harmed',
    ['客户权益受损', 'The customer’s rights are harmed'],
    'log-urgent',
    { eq: ['flags.rights-harmed', true] },
    'S0-6',
  ],
  [
    'service-stopped',
    ['服务中断：车辆无法行驶', 'Service interrupted: cannot be driven'],
    'log-urgent',
    ticked('immobilised'),
    'S0-6',
  ],
  [
    'reputation',
    ['直接影响店面声誉', 'Touches the dealer’s reputation'],
    'log-urgent',
    { any: [ticked('mediaThreat'), { in: ['facts.channel', ['press', 'social-media']] }] },
    'S0-6',
  ],
  ['group-matter', said['group-matter'], 'log-urgent', ticked('groupMatter'), 'S0-6'],
  [
    'legal-risk',
    ['潜在法律风险', 'Latent legal risk'],
    'log-major',
    {
      any: [
        ticked('lawsuitThreat'),
        {
          in: [
            'facts.channel',
            ['court-or-lawyer', 'market-regulator', 'consumer-association', 'hotline-12315'],
          ],
        },
      ],
    },
    'S0-6',
  ],
  [
    'major-loss',
    ['重大损失（1 万元以上，本店自定）', 'Major loss (10,000 yuan, our figure)'],
    'log-major',
    { gte: ['facts.demandAmountFen', MAJOR_LOSS_FEN] },
    'S0-6',
    'own',
  ],
  [
    'exchange-or-return',
    said['demand-exchange-or-return'],
    'log-major',
    { in: ['facts.demands', ['exchange-car', 'return-car']] },
    'S0-6',
    'own',
  ],
];

/** Details of the service and suggestions are 一般 (S0-6). */
export const GRADING: Policy['grading'] = {
  triggers: ROWS.map(([id, label, grade, when, ...sources]) => ({ id, label, grade, when, sources })),
  otherwise: 'log-ordinary',
};

export const GRADES: Policy['grades'] = [
  { id: 'log-urgent', label: ['紧急', 'Urgent'] },
  { id: 'log-major', label: ['重大', 'Major'] },
  { id: 'log-ordinary', label: ['一般', 'Ordinary'] },
];

/** 处理责任人 of each grade (S0-6); the source says that there is one, who it is is ours. */
export const TEAMS: Policy['teams'] = [
  {
    grade: 'log-urgent',
    label: ['紧急：客服总监牵头，管理层参与', 'Urgent: led by the director, with management'],
    roles: ['customer-service-director', 'customer-manager', 'management-dept', 'general-manager'],
    sources: ['S0-6', 'own'],
  },
  {
    grade: 'log-major',
    label: ['重大：调查员负责', 'Major: the investigator'],
    roles: ['customer-manager', 'customer-service-director'],
    sources: ['S0-6', 'own'],
  },
  {
    grade: 'log-ordinary',
    label: ['一般：客服专员负责', 'Ordinary: the service clerk'],
    roles: ['front-desk', 'visit-clerk', 'customer-manager'],
    sources: ['S0-6', 'own'],
  },
];

export const FLAGS: readonly PolicyFlag[] = [
  {
    id: 'rights-harmed',
    label: ['权益受损', 'Rights harmed'],
    raisedBy: null,
    roles: [...INVESTIGATORS, 'front-desk'],
    sources: ['S0-6'],
  },
  {
    id: 'first',
    label: ['优先处理', 'Handled first'],
    raisedBy: { eq: ['grade', 'log-urgent'] },
    roles: [],
    sources: ['S0-6'],
  },
  {
    id: 'process-fault',
    label: ['流程问题', 'Fault of the process'],
    raisedBy: { wrote: 'rootCause', since: 'ever' },
    roles: INVESTIGATORS,
    sources: ['S0-8'],
  },
];
