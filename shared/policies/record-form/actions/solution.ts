import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { DEPARTMENT, HANDLER, LEADER } from '../roles';
import { wrote } from '../conditions';

/** Steps 4 to 6 of D2: cause and person, plan, the leader's instruction on every plan. */
export const SOLUTION: readonly PolicyAction[] = [
  defineAction({
    id: 'analyse-cause',
    kind: 'investigated',
    label: ['分析投诉原因', 'Analyse the cause'],
    from: ['cause'],
    roles: DEPARTMENT,
    requires: ['cause'],
    offers: ['involvedDepartments', 'partyIds'],
    sources: ['D2-4', 'D8-1', 'D7'],
    hints: [
      { text: ['查明具体原因和具体责任人', 'The concrete cause and the person responsible'], source: 'D2-4' },
    ],
  }),
  defineAction({
    id: 'determine-responsible',
    kind: 'responsibility-determined',
    label: ['判定具体责任', 'Determine who is responsible'],
    from: ['cause'],
    to: 'plan',
    roles: DEPARTMENT,
    when: wrote('cause'),
    requires: ['mainResponsible', 'responsibilityBasis'],
    offers: [
      'mainResponsibleId',
      'secondaryResponsible',
      'secondaryResponsibleIds',
      'personOpinion',
      'partyIds',
    ],
    sources: ['D2-4', 'D8-1', 'D8-3', 'D7'],
  }),
  defineAction({
    id: 'propose-plan',
    kind: 'plan-proposed',
    label: ['提出处理方案，报主管领导', 'Propose the plan to the leader'],
    from: ['plan'],
    to: 'instruction',
    roles: [...DEPARTMENT, ...HANDLER],
    requires: ['planKinds', 'planWords'],
    offers: ['planAmountFen', 'planDeadline', 'personOpinion'],
    sets: [{ field: 'planAuthorId', from: 'person-id' }],
    sources: ['D2-5', 'D8-1', 'D7'],
    hints: [
      {
        text: [
          '公平提出：退货、换货、维修、折价、赔偿',
          'A fair plan: return, exchange, repair, price reduction, compensation',
        ],
        source: 'D2-5',
      },
    ],
  }),
  defineAction({
    id: 'instruct-approve',
    kind: 'instructed',
    label: ['批示：同意执行', 'Instruct: approved'],
    from: ['instruction'],
    to: 'implementation',
    roles: LEADER,
    requires: ['instruction'],
    sets: [{ field: 'instructionVerdict', to: 'approved' }],
    sources: ['D2-6', 'D8-1', 'D7'],
    hints: [
      {
        text: ['及时批示，尽量挽回损失', 'Instruct promptly; recover what can be recovered'],
        source: 'D2-6',
      },
    ],
  }),
  defineAction({
    id: 'instruct-return',
    kind: 'instructed',
    label: ['批示：重拟方案', 'Instruct: new plan'],
    from: ['instruction'],
    to: 'plan',
    roles: LEADER,
    requires: ['instruction'],
    sets: [{ field: 'instructionVerdict', to: 'returned' }],
    sources: ['D2-6', 'own'],
  }),
  defineAction({
    id: 'instruct-reject',
    kind: 'instructed',
    label: ['批示：重查原因和责任', 'Instruct: look into the cause again'],
    from: ['instruction'],
    to: 'cause',
    roles: LEADER,
    requires: ['instruction'],
    sets: [{ field: 'instructionVerdict', to: 'rejected' }],
    sources: ['D2-6', 'own'],
  }),
];
