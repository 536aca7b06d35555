import type { PolicyFlag } from '../policy';
import type { Condition } from '../condition';
import { PRODUCT_TYPES, REDRESS_DEMANDS, SALES_TYPES, SERVICE_OWED_TYPES, SERVICE_TYPES } from './kinds';
import { DEPARTMENT, HANDLER, LEADER } from './roles';

const fact = (field: string): Condition => ({ eq: [`facts.${field}`, true] });
const types = (codes: readonly string[]): Condition => ({ in: ['facts.complaintType', codes] });
const WHO_SAYS = [...HANDLER, ...LEADER] as const;

/** What D9 tells apart. Where the source asks for a judgement, a person sets the flag, with a reason. */
export const FLAGS: readonly PolicyFlag[] = [
  {
    id: 'redress',
    label: ['要求补偿', 'Asks for redress'],
    raisedBy: {
      any: [{ in: ['facts.demands', REDRESS_DEMANDS] }, { gte: ['facts.demandAmountFen', 1] }],
    },
    roles: WHO_SAYS,
    sources: ['D9-2', 'C-14'],
  },
  {
    id: 'injury',
    label: ['重大投诉：人身伤害', 'Grave: somebody was hurt'],
    raisedBy: fact('injured'),
    roles: WHO_SAYS,
    sources: ['D9-4', 'D9-6', 'C-4'],
  },
  {
    id: 'exposure',
    label: ['媒体曝光', 'In the media'],
    raisedBy: { any: [fact('mediaThreat'), { in: ['facts.channel', ['press', 'social-media']] }] },
    roles: WHO_SAYS,
    sources: ['D9-6'],
  },
  {
    id: 'lawsuit',
    label: ['诉讼', 'Lawsuit'],
    raisedBy: { any: [fact('lawsuitThreat'), { eq: ['facts.channel', 'court-or-lawyer'] }] },
    roles: WHO_SAYS,
    sources: ['D9-6'],
  },
  {
    id: 'image-harm',
    label: ['严重损害企业形象', 'Serious harm to our name'],
    raisedBy: null,
    roles: WHO_SAYS,
    sources: ['D9-6'],
  },
  {
    id: 'mishandled',
    label: ['前期处理不当或内部沟通不畅', 'Mishandled before, or departments did not talk'],
    raisedBy: { did: ['second-handling', 'escalated'], since: 'ever' },
    roles: [...WHO_SAYS, ...DEPARTMENT],
    sources: ['D9-6'],
  },
  {
    id: 'own-promise',
    label: ['员工未经公司同意擅自承诺', 'An employee promised without consent'],
    raisedBy: null,
    roles: [...WHO_SAYS, ...DEPARTMENT],
    sources: ['D9-7'],
  },
  {
    id: 'service-owed',
    label: ['承诺或约定的服务未提供或明显缺失', 'Promised service missing or deficient'],
    raisedBy: types(SERVICE_OWED_TYPES),
    roles: [...WHO_SAYS, ...DEPARTMENT],
    sources: ['D9-7'],
  },
  {
    id: 'about-service',
    label: ['服务质量、服务过程', 'Service and its course'],
    raisedBy: types(SERVICE_TYPES),
    roles: [],
    sources: ['D9-4'],
  },
  {
    id: 'about-sales',
    label: ['售车及保养套餐、价格与优惠', 'Sale of cars and service packages, price, discount'],
    raisedBy: types(SALES_TYPES),
    roles: [],
    sources: ['D9-4', 'C-17'],
  },
  {
    id: 'about-product',
    label: ['产品质量', 'Product quality'],
    raisedBy: types(PRODUCT_TYPES),
    roles: [],
    sources: ['D9-4'],
  },
];
