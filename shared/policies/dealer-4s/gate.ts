import type { GateItem } from '../policy';
import { IS_MAJOR } from './flags';

/** Domain rules §5: what must be there before a case is closed, and what a reason can stand in for. */
export const GATE: readonly GateItem[] = [
  {
    id: 'feedback',
    label: ['已反馈客户并得到答复', 'Customer informed and has answered'],
    condition: {
      all: [
        { did: ['fed-back'], since: 'round' },
        { wrote: 'customerReaction', since: 'round' },
        { in: ['work.customerReaction', ['accepted', 'understood']] },
      ],
    },
    waivedBy: 'feedbackWaivedBecause',
    sources: ['D5-4', 'S0-9'],
  },
  {
    id: 'visit',
    label: ['已回访', 'Return visit made'],
    condition: {
      any: [{ not: { eq: ['work.visitWanted', 'yes'] } }, { did: ['visited'], since: 'round' }],
    },
    waivedBy: 'visitWaivedBecause',
    sources: ['D5-6'],
  },
  {
    id: 'satisfied',
    label: ['回访结果不是不满意', 'The visit did not end dissatisfied'],
    condition: {
      any: [
        { not: { did: ['visited'], since: 'round' } },
        { not: { eq: ['work.visitOutcome', 'dissatisfied'] } },
      ],
    },
    waivedBy: null,
    sources: ['S0-10'],
  },
  {
    id: 'accountability',
    label: ['已责任追究和过失沟通', 'Accountability recorded'],
    condition: {
      any: [{ eq: ['work.founded', 'not-founded'] }, { did: ['accountability-recorded'], since: 'round' }],
    },
    waivedBy: 'accountabilityWaivedBecause',
    sources: ['D5-4'],
  },
  {
    id: 'sheet',
    label: ['处理单检查合格', 'Sheet checked and in order'],
    condition: {
      all: [{ did: ['checked'], since: 'round' }, { eq: ['work.sheetCheck', 'passed'] }],
    },
    waivedBy: null,
    sources: ['tail'],
  },
  {
    id: 'home-visit',
    label: ['重大未了事宜已上门拜访', 'Major outstanding matter: visited at home'],
    condition: {
      any: [
        { not: { all: [IS_MAJOR, { did: ['parked'], since: 'round' }] } },
        { did: ['home-visited'], since: 'round' },
      ],
    },
    waivedBy: 'homeVisitWaivedBecause',
    sources: ['D5-5'],
  },
  {
    id: 'papers',
    label: ['单据已签字', 'Papers signed'],
    condition: { wrote: 'papersSigned', since: 'round' },
    waivedBy: 'papersWaivedBecause',
    sources: ['own'],
  },
  {
    id: 'summary',
    label: ['已写总结', 'Summary written'],
    condition: { wrote: 'summary', since: 'round' },
    waivedBy: null,
    sources: ['D2-8'],
  },
];
