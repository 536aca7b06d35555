import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { OURS } from '../hints';
import { DEPARTMENT, MANAGER } from '../roles';

/** Branch A of D5-4, step A1: responsibility, opinion on the person, plan. */
export const RESPONSIBILITY: readonly PolicyAction[] = [
  defineAction({
    id: 'investigate',
    kind: 'investigated',
    label: ['调查核实', 'Investigate'],
    from: ['judgement', 'responsibility', 'plan'],
    roles: [...MANAGER, ...DEPARTMENT],
    requires: ['cause'],
    offers: ['responsibleDepartment', 'partyIds'],
    sources: ['D5-4', 'D5-7', 'D2-4'],
  }),
  defineAction({
    id: 'determine',
    kind: 'responsibility-determined',
    label: ['认定责任', 'Determine responsibility'],
    from: ['responsibility'],
    to: 'plan',
    roles: MANAGER,
    requires: ['responsibleDepartment', 'mainResponsible', 'responsibilityBasis'],
    offers: [
      'mainResponsibleId',
      'secondaryResponsible',
      'secondaryResponsibleIds',
      'cause',
      'personOpinion',
      'partyIds',
    ],
    // Somebody is responsible: what was held to be unfounded before is so no more.
    sets: [{ field: 'founded', to: 'founded' }],
    sources: ['D5-4', 'D2-4'],
  }),
  defineAction({
    id: 'propose-plan',
    kind: 'plan-proposed',
    label: ['提出方案并转管理部', 'Propose the plan to management'],
    from: ['plan'],
    to: 'review',
    roles: MANAGER,
    requires: ['planKinds', 'planWords', 'personOpinion'],
    offers: ['planAmountFen', 'planDeadline', 'visitWanted'],
    sets: [{ field: 'planAuthorId', from: 'person-id' }],
    sources: ['D5-4', 'D2-5'],
    hints: OURS,
  }),
];
