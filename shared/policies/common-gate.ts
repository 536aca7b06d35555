import type { GateItem } from './policy';

/** The customer has heard and agrees, or the reason why nobody could tell them (S0-9). */
export const ANSWERED: GateItem = {
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
  sources: ['S0-9', 'D3-5'],
};

/** The customer was visited and is not dissatisfied, or the reason why nobody could be reached. */
export const VISITED: GateItem = {
  id: 'visit',
  label: ['已回访，客户没有不满意', 'Visited, and not dissatisfied'],
  condition: {
    all: [{ did: ['visited'], since: 'round' }, { not: { eq: ['work.visitOutcome', 'dissatisfied'] } }],
  },
  waivedBy: 'visitWaivedBecause',
  sources: ['S0-10', 'S1-13'],
};

/** What was learnt is written down (D2-8). */
export const SUMMARISED: GateItem = {
  id: 'summary',
  label: ['已写总结', 'Summary written'],
  condition: { wrote: 'summary', since: 'round' },
  waivedBy: null,
  sources: ['D2-8'],
};
