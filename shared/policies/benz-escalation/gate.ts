import { SUMMARISED } from '../common-gate';
import type { GateItem } from '../policy';
import { IS_QUALITY } from './flags';
import { IS_RED, TO_MANAGEMENT } from './rules';

export const GATE: readonly GateItem[] = [
  {
    id: 'letter',
    label: ['已发告知函', 'Acknowledgement letter sent'],
    condition: { did: ['letter-sent'], since: 'ever' },
    waivedBy: null,
    sources: ['D20-7'],
  },
  {
    id: 'satisfied',
    label: ['客户对处理满意', 'The customer is satisfied'],
    condition: {
      any: [
        {
          all: [{ did: ['visited'], since: 'round' }, { not: { eq: ['work.visitOutcome', 'dissatisfied'] } }],
        },
        {
          all: [
            { wrote: 'customerReaction', since: 'round' },
            { in: ['work.customerReaction', ['accepted', 'understood']] },
          ],
        },
      ],
    },
    waivedBy: 'feedbackWaivedBecause',
    sources: ['D20-7', 'D20-8', 'D20-9'],
  },
  {
    id: 'evaluated',
    label: ['技师已全面评估', 'Evaluated by a technician'],
    condition: { any: [{ not: IS_QUALITY }, { did: ['inspected'], since: 'ever' }] },
    waivedBy: null,
    sources: ['D20-4'],
  },
  {
    id: 'checked',
    label: ['已按清单检查产品责任', 'Liability checklist filled in'],
    condition: { did: ['checklist-filled'], since: 'ever' },
    waivedBy: null,
    sources: ['D20-10'],
  },
  {
    id: 'dealt-with',
    label: ['合理的非技术性抱怨已处理', 'A reasonable grievance was dealt with'],
    condition: {
      any: [
        IS_QUALITY,
        { not: { eq: ['work.founded', 'founded'] } },
        { did: ['executed', 'compensation-recorded'], since: 'round' },
      ],
    },
    waivedBy: null,
    sources: ['D20-4'],
  },
  {
    id: 'advised',
    label: ['红色案件：法务和公关已出具意见', 'Red case: legal affairs and PR have advised'],
    condition: {
      any: [
        { not: IS_RED },
        {
          all: [
            { wrote: 'legalAdvice', since: 'ever' },
            { wrote: 'publicityAdvice', since: 'ever' },
          ],
        },
      ],
    },
    waivedBy: null,
    sources: ['D20-6'],
  },
  {
    id: 'management',
    label: ['已转厂家管理团队', 'Taken to the management team'],
    condition: { any: [{ not: TO_MANAGEMENT }, { wrote: 'reportedUpBecause', since: 'ever' }] },
    waivedBy: null,
    sources: ['D20-6'],
  },
  { ...SUMMARISED, sources: ['D20-2', 'own'] },
];
