import type { ActionKind } from '../../domain/events/action-kinds';
import type { WorkField } from '../../domain/work/work-form';
import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';

export const done = (...did: readonly ActionKind[]): Condition => ({ did, since: 'round' });
export const wrote = (field: WorkField): Condition => ({ wrote: field, since: 'round' });

/** The complainant has agreed to the solution, or could not be reached (S3-6 客户参与). */
export const HAS_SAID: Condition = { any: [done('consented'), wrote('feedbackWaivedBecause')] };
/** The complainant has heard the outcome and agrees, or could not be reached. */
export const HAS_HEARD: Condition = {
  any: [
    {
      all: [
        done('fed-back'),
        wrote('customerReaction'),
        { in: ['work.customerReaction', ['accepted', 'understood']] },
      ],
    },
    wrote('feedbackWaivedBecause'),
  ],
};

/** The five steps of S3-3. */
export const STAGES: readonly StageInput[] = [
  {
    id: 'reception',
    label: ['接收', 'Reception'],
    place: 'main',
    owes: [{ action: 'receive' }],
  },
  {
    id: 'classification',
    label: ['分类与分派', 'Sorting'],
    place: 'main',
    owes: [{ action: 'send-letter', unless: done('letter-sent') }, { action: 'classify' }],
  },
  {
    id: 'investigation',
    label: ['调查与处理', 'Inquiry'],
    place: 'main',
    owes: [
      { action: 'investigate', unless: done('investigated') },
      { action: 'propose-solution', unless: done('plan-proposed') },
      { action: 'agree-solution', unless: HAS_SAID },
      { action: 'carry-out' },
    ],
  },
  {
    id: 'feedback',
    label: ['反馈与沟通', 'Feedback'],
    place: 'main',
    owes: [{ action: 'feed-back', unless: HAS_HEARD }, { action: 'ask-satisfaction' }],
  },
  {
    id: 'analysis',
    label: ['记录与分析', 'Analysis'],
    place: 'main',
    owes: [
      { action: 'analyse', unless: wrote('rootCause') },
      { action: 'summarise', unless: wrote('summary') },
      { action: 'close' },
    ],
  },
  { id: 'closed', label: ['结案', 'Closed'], place: 'closed', owes: [{ action: 'archive' }] },
  { id: 'archived', label: ['归档', 'Archived'], place: 'archived', owes: [] },
  {
    id: 'second-handling',
    label: ['二次处理', 'Second handling'],
    place: 'side',
    owes: [{ action: 'handle-again' }],
  },
  {
    id: 'reopened',
    label: ['重新打开', 'Reopened'],
    place: 'side',
    owes: [{ action: 'inquire-again' }],
  },
];

export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);
