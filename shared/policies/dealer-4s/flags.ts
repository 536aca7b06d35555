import type { Condition } from '../condition';
import type { PolicyFlag } from '../policy';

const HANDLERS = ['customer-manager', 'customer-service-director', 'general-manager'] as const;
const fact = (field: string): Condition => ({ eq: [`facts.${field}`, true] });

/** Since when A1 counts: who accepts the case also lets the 24 hours begin. */
const TAKEN = ['acknowledged', 'taken-over'] as const;

/** D20-5 and S1-5; each follows from what was ticked at registration until a person says otherwise. */
export const FLAGS: readonly PolicyFlag[] = [
  {
    id: 'injury',
    label: ['有人受伤', 'Injury'],
    raisedBy: fact('injured'),
    roles: HANDLERS,
    sources: ['C-4', 'D20-5'],
  },
  {
    id: 'media',
    label: ['媒体', 'Media'],
    raisedBy: fact('mediaThreat'),
    roles: HANDLERS,
    sources: ['D20-5'],
  },
  {
    id: 'lawsuit',
    label: ['诉讼', 'Lawsuit'],
    raisedBy: fact('lawsuitThreat'),
    roles: HANDLERS,
    sources: ['D20-5'],
  },
  {
    id: 'group',
    label: ['群体性', 'Group'],
    raisedBy: fact('groupMatter'),
    roles: HANDLERS,
    sources: ['S1-5'],
  },
  {
    id: 'immobilised',
    label: ['车辆无法行驶', 'Immobilised'],
    raisedBy: fact('immobilised'),
    roles: HANDLERS,
    sources: ['D20-5'],
  },
  {
    id: 'vip',
    label: ['重点客户', 'Key customer'],
    raisedBy: fact('keyCustomer'),
    roles: HANDLERS,
    sources: ['D20-5'],
  },
  {
    // C-18: no source says when a complaint is 重大; the worst grade is ours.
    id: 'major',
    label: ['重大投诉', 'Major'],
    raisedBy: { eq: ['grade', 'urgent'] },
    roles: HANDLERS,
    sources: ['D5-5', 'own'],
  },
  {
    // D5-4 A1': tried within the 24 hours, and not reached within them.
    id: 'not-reached',
    label: ['24 小时内未联系上', 'Not reached within 24 h'],
    raisedBy: {
      all: [
        { contacted: 'not-reached', withinHours: 24, after: TAKEN },
        { not: { contacted: 'reached', withinHours: 24, after: TAKEN } },
      ],
    },
    roles: [],
    sources: ['D5-4'],
  },
];

/** 重大投诉 of D5-5 B2. */
export const IS_MAJOR: Condition = {
  any: ['major', 'injury', 'media', 'lawsuit', 'group'].map((id): Condition => ({
    eq: [`flags.${id}`, true],
  })),
};
