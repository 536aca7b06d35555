import type { ActionKind } from '../../domain/events/action-kinds';
import type { WorkField } from '../../domain/work/work-form';
import type { Condition } from '../condition';

export const done = (...did: readonly ActionKind[]): Condition => ({ did, since: 'round' });
export const wrote = (field: WorkField): Condition => ({ wrote: field, since: 'round' });
const has = (...fields: readonly string[]): Condition => ({
  any: fields.map((field): Condition => ({ has: `facts.${field}` })),
});

/** D2-1: what the 客户投诉登记表 asks for. Each may be answered by any of its fields. */
export const COMPLAINANT = has('customerName');
export const WHEN = has('receivedAt', 'incidentTime');
export const TARGET = has('targetDepartment', 'targetPerson');
export const DEMAND = has('demands', 'demandWords');
export const RECORD_FULL: Condition = { all: [COMPLAINANT, WHEN, TARGET, DEMAND] };

/** The customer was told and agrees, or a reason stands in for it. */
export const REACTED: Condition = {
  any: [
    {
      all: [
        done('executed'),
        wrote('customerReaction'),
        { in: ['work.customerReaction', ['accepted', 'understood']] },
      ],
    },
    wrote('feedbackWaivedBecause'),
  ],
};
export const INFORMED: Condition = { any: [done('fed-back'), wrote('feedbackWaivedBecause')] };
export const ACCOUNTED: Condition = {
  any: [
    { eq: ['work.founded', 'not-founded'] },
    { all: [wrote('accountability'), wrote('headAccountability')] },
  ],
};
export const DELAYED: Condition = { eq: ['flags.delayed', true] };
export const SIGNED: Condition = { any: [wrote('papersSigned'), wrote('papersWaivedBecause')] };
