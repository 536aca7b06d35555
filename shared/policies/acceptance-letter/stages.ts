import { ENDING_STAGES } from '../common-endings';
import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';

/** The plan holds an apology: D11-3 gives it in a letter. */
export const OWES_APOLOGY: Condition = { in: ['work.planKinds', ['apology']] };
export const APOLOGISED: Condition = {
  any: [{ not: OWES_APOLOGY }, { wrote: 'apologyWords', since: 'round' }],
};
export const VISIT_SETTLED: Condition = {
  any: [
    { did: ['visited'], since: 'round' },
    { wrote: 'visitWaivedBecause', since: 'round' },
  ],
};

/** D11: officer, letter, investigation, solution with consent, follow-up. */
export const STAGES: readonly StageInput[] = [
  { id: 'registration', label: ['登记', 'Registered'], place: 'main', owes: [{ action: 'accept' }] },
  {
    id: 'letter',
    label: ['发受理函', 'Letter'],
    place: 'main',
    owes: [{ action: 'send-letter' }],
    deliverables: [
      {
        id: 'acceptance-letter',
        label: ['受理函：投诉编号、受理时间、预计处理时间', 'Letter: number, accepted at, expected by'],
        delivered: {
          all: [
            { did: ['acknowledged'], since: 'ever' },
            { did: ['letter-sent'], since: 'ever' },
            { has: 'work.expectedBy' },
          ],
        },
        sources: ['D11-2'],
      },
    ],
  },
  {
    id: 'investigation',
    label: ['调查', 'Investigation'],
    place: 'main',
    owes: [{ action: 'investigate' }],
  },
  { id: 'plan', label: ['解决方案', 'Solution'], place: 'main', owes: [{ action: 'propose-plan' }] },
  {
    id: 'consent',
    label: ['征得客户认可', 'Consent'],
    place: 'main',
    owes: [{ action: 'obtain-consent' }],
  },
  {
    id: 'execution',
    label: ['落实', 'Carrying out'],
    place: 'main',
    owes: [{ action: 'send-apology', unless: APOLOGISED }, { action: 'carry-out' }],
  },
  {
    id: 'follow-up',
    label: ['跟踪回访', 'Follow-up'],
    place: 'main',
    owes: [
      { action: 'visit', unless: VISIT_SETTLED },
      { action: 'summarise', unless: { wrote: 'summary', since: 'round' } },
      { action: 'close' },
    ],
  },
  ...ENDING_STAGES,
];

export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);
