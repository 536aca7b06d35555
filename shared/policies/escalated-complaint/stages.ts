import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';
import { AT_FAULT, BAD_EFFECT } from './flags';

const done = (...did: Extract<Condition, { readonly did: unknown }>['did']): Condition => ({
  did,
  since: 'round',
});
/** What is owed only to a case that went wrong. */
const onlyIf = (fault: Condition, settled: Condition): Condition => ({ any: [{ not: fault }, settled] });

export const STAGES: readonly StageInput[] = [
  { id: 'registration', label: ['登记', 'Registered'], place: 'main', owes: [{ action: 'accept' }] },
  { id: 'dispatch', label: ['归口分派', 'Handing out'], place: 'main', owes: [{ action: 'assign' }] },
  {
    id: 'handling',
    label: ['处理与跟踪', 'Handling and tracking'],
    place: 'main',
    owes: [{ action: 'investigate', unless: done('investigated') }, { action: 'carry-out' }],
  },
  { id: 'feedback', label: ['反馈客户', 'Feedback'], place: 'main', owes: [{ action: 'feed-back' }] },
  {
    id: 'analysis',
    label: ['事后分析', 'Analysis afterwards'],
    place: 'main',
    deliverables: [
      {
        id: 'summary',
        label: ['分析总结', 'Analysis and summary'],
        delivered: { wrote: 'summary', since: 'round' },
        sources: ['D4-6'],
      },
    ],
    owes: [
      { action: 'trace-back', unless: onlyIf(BAD_EFFECT, done('traced-back')) },
      { action: 'circulate-notice', unless: onlyIf(AT_FAULT, done('notice-circulated')) },
      {
        action: 'hold-to-account',
        unless: onlyIf(AT_FAULT, done('accountability-recorded')),
      },
      { action: 'summarise', unless: done('summarised') },
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
  { id: 'reopened', label: ['重新打开', 'Reopened'], place: 'side', owes: [{ action: 'resume' }] },
];

export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);

/** Stages in which somebody has the matter and may be urged. */
export const IN_HAND: readonly string[] = OPEN_STAGES.filter((id) => id !== 'registration');
