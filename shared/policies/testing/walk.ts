import type { Story } from './story';

/** The steps of branch A in their order, each with a form that is enough; `to` names the last one taken. */
const STEPS: readonly (readonly [name: string, take: (story: Story) => unknown])[] = [
  ['accept', (story) => story.do('accept', 'visit-clerk')],
  ['take-over', (story) => story.do('take-over', 'customer-manager')],
  ['confirm-grade', (story) => story.do('confirm-grade', 'customer-manager')],
  ['judge-founded', (story) => story.do('judge-founded', 'customer-manager')],
  ['determine', (story) => story.do('determine', 'customer-manager', RESPONSIBLE)],
  ['propose-plan', (story) => story.do('propose-plan', 'customer-manager', PLAN)],
  ['review-agree', (story) => story.do('review-agree', 'management-dept', { faultOpinion: '口头警告' })],
  ['report-to-gm', (story) => story.do('report-to-gm', 'management-dept')],
  ['instruct-approve', (story) => story.do('instruct-approve', 'general-manager', { instruction: '同意' })],
  ['carry-out', (story) => story.do('carry-out', 'department-manager', { executedHow: '已返修' })],
  ['record-accountability', (story) => story.do('record-accountability', 'management-dept', ACCOUNT)],
  ['hand-over', (story) => story.do('hand-over', 'management-dept')],
  ['check-pass', (story) => story.do('check-pass', 'visit-clerk')],
  ['feed-back', (story) => story.do('feed-back', 'customer-manager', FEEDBACK)],
  ['summarise', (story) => story.do('summarise', 'customer-manager', { summary: '加强检验' })],
  ['record-signatures', (story) => story.do('record-signatures', 'front-desk', { papersSigned: 'by-hand' })],
  ['close', (story) => story.do('close', 'visit-clerk')],
];

export const RESPONSIBLE = {
  responsibleDepartment: '机电车间',
  mainResponsible: '杨志强',
  responsibilityBasis: '返修单',
};
export const PLAN = { planKinds: ['rework'], planWords: '免费返修', personOpinion: '口头警告' };
export const ACCOUNT = { accountability: '口头警告', faultTalk: '已谈话' };
export const FEEDBACK = { informedHow: 'phone', customerReaction: 'accepted' };

/** Takes the steps of branch A after `after` (all, when it is not given) up to and with `to`. */
export function walk<S extends Story>(story: S, to: string, after?: string): S {
  const names = STEPS.map(([name]) => name);
  const from = after === undefined ? 0 : names.indexOf(after) + 1;
  for (const [, take] of STEPS.slice(from, names.indexOf(to) + 1)) take(story);
  return story;
}
