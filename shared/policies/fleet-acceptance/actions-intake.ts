import type { Condition } from '../condition';
import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { IS_COMPANY, IS_GRUMBLE, IS_STAFF } from './grading';
import { CARE, CENTRE, FIRST, OWN_MANAGER } from './roles';

/** D16-2: what exactly, and against whom; before that nobody can say whether it is sufficient. */
const KNOWN: Condition = {
  all: [
    { has: 'facts.description' },
    { any: [{ has: 'facts.targetPerson' }, { has: 'facts.targetDepartment' }] },
  ],
};

type Level = Pick<PolicyAction, 'id' | 'label' | 'to'> & {
  readonly when: Condition;
  readonly means: PolicyAction['label'];
};

const level = ({ means, ...given }: Level) =>
  defineAction({
    ...given,
    kind: 'grade-confirmed',
    from: ['origin'],
    roles: [...FIRST, ...OWN_MANAGER],
    offers: ['partyIds'],
    sources: ['D16-1'],
    hints: [{ text: means, source: 'D16-1' }],
  });

export const INTAKE: readonly PolicyAction[] = [
  defineAction({
    id: 'accept',
    kind: 'acknowledged',
    label: ['客服受理', 'Accept'],
    from: ['registration'],
    to: 'checking',
    roles: FIRST,
    offers: ['partyIds'],
    sets: [
      { field: 'acceptedBy', from: 'person-name' },
      { field: 'handlerId', from: 'person-id' },
      { field: 'handlerName', from: 'person-name' },
    ],
    sources: ['D16-2'],
    hints: [
      {
        text: ['问清具体问题和投诉对象', 'Ask what exactly happened and against whom it is'],
        source: 'D16-2',
      },
    ],
  }),
  defineAction({
    id: 'judge-founded',
    kind: 'founded-judged',
    label: ['理由充分、要求合理', 'Sufficient and reasonable'],
    from: ['checking'],
    to: 'origin',
    roles: [...FIRST, ...OWN_MANAGER],
    when: KNOWN,
    offers: ['foundedReason', 'partyIds'],
    sets: [{ field: 'founded', to: 'founded' }],
    sources: ['D16-2'],
  }),
  defineAction({
    id: 'judge-unfounded',
    kind: 'founded-judged',
    label: ['理由不充分或不合理', 'Not sufficient or not reasonable'],
    from: ['checking'],
    to: 'explanation',
    roles: [...FIRST, ...OWN_MANAGER],
    when: KNOWN,
    requires: ['foundedReason'],
    sets: [{ field: 'founded', to: 'not-founded' }],
    sources: ['D16-2'],
  }),
  level({
    id: 'level-grumble',
    label: ['按第一级（抱怨性）处理', 'Handle as level 1 (grumble)'],
    to: 'explanation',
    when: IS_GRUMBLE,
    means: [
      '抱怨试驾车、代步车或试驾、代步车、交车等服务人员，满意度低，或误解本店规定',
      'A grumble about test and loan cars or test-drive, loan-car, delivery or other staff, or rules of the house misread',
    ],
  }),
  level({
    id: 'level-staff',
    label: ['按第二级（人员过失）处理', 'Handle as level 2 (a person)'],
    to: 'apology',
    when: IS_STAFF,
    means: [
      '试驾、代步车、交车等服务人员态度差、技能差或工作失误，损害客户尊严或利益，可能要求补偿',
      'Attitude, skill or error of test-drive, loan-car, delivery or other staff hurts dignity or interest; may ask for compensation',
    ],
  }),
  level({
    id: 'level-company',
    label: ['按第三级（公司或部门）处理', 'Handle as level 3 (the house)'],
    to: 'apology',
    when: IS_COMPANY,
    means: [
      '公司整体运营或其他部门失误损害客户利益，可能要求补偿',
      'The house as a whole or another department harms the customer’s interest; may ask for compensation',
    ],
  }),
  defineAction({
    id: 'check-again',
    kind: 'grade-confirmed',
    label: ['重新核实定级', 'Check and level again'],
    from: ['origin', 'explanation', 'apology', 'own-manager', 'care-intake', 'verification', 'centre'],
    to: 'checking',
    roles: [...FIRST, ...OWN_MANAGER, ...CARE, ...CENTRE],
    requires: ['note'],
    sources: ['own'],
  }),
];
