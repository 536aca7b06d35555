import type { Policy } from '../policy';
import { ANALYSIS, CENTRE, DEALER, DEALER_STAFF, LEGAL, PUBLICITY, REGION } from './roles';

/** D20-6: who handles which colour. The pairing is inferred from the order of the source. */
export const TEAMS: Policy['teams'] = [
  {
    grade: 'benz-yellow',
    label: ['经销商、区域办公室', 'Dealer and regional office'],
    roles: [...DEALER_STAFF, ...REGION],
    sources: ['D20-6'],
  },
  {
    grade: 'benz-orange',
    label: [
      '经销商、区域办公室（管理）、总部、法务、公关',
      'Dealer, regional management, head office, legal, PR',
    ],
    roles: [...DEALER_STAFF, ...REGION, ...CENTRE, ...LEGAL, ...PUBLICITY],
    sources: ['D20-6'],
  },
  {
    grade: 'benz-red',
    label: ['客户与售后管理、法务、公关', 'Customer and after-sales management, legal, PR'],
    roles: [...CENTRE, ...LEGAL, ...PUBLICITY],
    sources: ['D20-6'],
  },
  {
    grade: 'benz-liability',
    label: ['产品责任小组', 'Liability team'],
    roles: [...CENTRE, ...ANALYSIS, ...LEGAL, ...PUBLICITY, ...REGION],
    sources: ['D20-6', 'D20-11'],
  },
];

export const ESCALATION: Policy['escalation'] = {
  layers: [
    { id: 'layer-1', label: ['经销商', 'Dealer'], roles: [...DEALER] },
    { id: 'layer-2', label: ['区域办公室', 'Regional office'], roles: [...REGION] },
    { id: 'layer-3', label: ['厂家总部', 'Head office'], roles: [...CENTRE] },
  ],
  sameProblemTimes: 2,
};
