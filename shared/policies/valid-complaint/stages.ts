import type { StageInput } from '../define-policy';
import { done, kindIs, REDRESS } from './kinds';

/** D9 grades and gives no course (D9-8): the usual one, parted where complaint and request part. */
export const STAGES: readonly StageInput[] = [
  { id: 'registration', label: ['登记', 'Registered'], place: 'main', owes: [{ action: 'accept' }] },
  {
    id: 'kind',
    label: ['区分投诉与需求', 'Complaint or request'],
    place: 'main',
    owes: [{ action: 'judge-complaint' }, { action: 'judge-request', unless: REDRESS }],
  },
  { id: 'grading', label: ['分级', 'Grading'], place: 'main', owes: [{ action: 'confirm-grade' }] },
  {
    id: 'handling',
    label: ['调查与方案', 'Inquiry and plan'],
    place: 'main',
    owes: [{ action: 'investigate', unless: done('investigated') }, { action: 'propose-plan' }],
  },
  { id: 'execution', label: ['落实', 'Carrying out'], place: 'main', owes: [{ action: 'carry-out' }] },
  { id: 'feedback', label: ['反馈客户', 'Feedback'], place: 'main', owes: [{ action: 'feed-back' }] },
  {
    id: 'summary',
    label: ['总结', 'Summary'],
    place: 'main',
    owes: [{ action: 'summarise', unless: { wrote: 'summary', since: 'round' } }, { action: 'close' }],
  },
  { id: 'closed', label: ['结案', 'Closed'], place: 'closed', owes: [{ action: 'archive' }] },
  { id: 'archived', label: ['归档', 'Archived'], place: 'archived', owes: [] },
  {
    id: 'request',
    label: ['需求沟通', 'Request'],
    place: 'side',
    owes: [
      { action: 'give-help', unless: { not: kindIs('request-help') } },
      { action: 'give-advice', unless: { not: kindIs('request-advice') } },
      { action: 'hear-out', unless: { not: kindIs('request-vent') } },
    ],
  },
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
    owes: [{ action: 'judge-kind-again' }],
  },
];

export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);
