import type { Act } from '../../domain/work/process';
import type { WorkForm } from '../../domain/work/work-form';
import { roleWords } from '../../wording/roles';
import { workCodeWords } from '../../wording/work';
import { printedInstant, printedMoney } from '../case-values';
import type { Part } from '../form';
import { recorded } from '../form-words';
import { tidyForPaper } from '../text-runs';
import type { Round } from './rounds';

/** Longest printed name; a longer one would take the line from the signature. */
const LONGEST_NAME = 12;
/** Names in one line of writers; the log has them all. */
const MOST_WRITERS = 3;

export const codeWords = (code: string | undefined): string =>
  code === undefined ? '' : workCodeWords(code, 'zh-CN');

/** Parts that say something, with a mark between them. */
export const joined = (between: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

/** The name as a sheet has room for it. */
export function nameOf({ actor }: Act): string {
  const name = [...tidyForPaper(actor.name).replace(/\s+/gu, ' ')];
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).join('')}…` : name.join('');
}

/** When, and whether that desk's clock could be right. */
export const whenOf = ({ at, clockSuspect }: Act): string =>
  `${printedInstant(at)}${clockSuspect ? '（时间存疑）' : ''}`;

/** `梁静（客户经理）`: the role the act was taken in. */
export function whoOf(act: Act): string {
  const role = roleWords(act.actor.role, 'zh-CN').replace(/（.*）/u, '');
  return `${nameOf(act)}（${role}）`;
}

/**
 * Who typed what a block prints, and when: `录入：梁静（客户经理）2026-11-21 10:22`. It stands beside the
 * signature and never in its place. '' where nothing was recorded.
 */
export function typedBy(...acts: readonly (Act | null | undefined)[]): string {
  const latest = new Map<string, Act>();
  const known = acts.filter((act): act is Act => act !== null && act !== undefined);
  for (const act of known.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    latest.delete(act.actor.personId);
    latest.set(act.actor.personId, act);
  }
  if (latest.size === 0) return '';
  const shown = [...latest.values()].slice(-MOST_WRITERS).map((act) => `${whoOf(act)}${whenOf(act)}`);
  return `录入：${shown.join('；')}${latest.size > MOST_WRITERS ? ' 等' : ''}`;
}

/** One line an entry: when, who, and what. */
export const entryLine = (act: Act, words: string): string => `${whenOf(act)} ${whoOf(act)}${words}`;

/** `电话，未联系上：…` */
export function contactWords({ form }: Act): string {
  const how = joined('，', codeWords(form.contactHow), codeWords(form.contactReached));
  return joined('：', how, form.contactWords);
}

/** Several entries under each other. */
const lines = (acts: readonly Act[], words: (act: Act) => string): string =>
  acts.map((act) => entryLine(act, words(act))).join('\n');

/** Entries after a lead word, under it when there are several; no part where there are none. */
export function listed(lead: string, acts: readonly Act[], words: (act: Act) => string): readonly Part[] {
  return recorded(acts.length > 1 ? `${lead}\n` : lead, lines(acts, words));
}

/** `返修、赔偿。免费返修……` with amount and deadline after it where the form has no place of its own. */
export function planText({ planKinds, planWords, planAmountFen, planDeadline }: WorkForm): string {
  return joined(
    '；',
    (planKinds ?? []).map(codeWords).join('、'),
    planWords,
    planAmountFen === undefined ? '' : `金额 ${printedMoney(planAmountFen)}`,
    planDeadline === undefined ? '' : `${planDeadline} 前完成`,
  );
}

/** Names of several people. */
export const names = (all: readonly string[] | undefined): string => (all ?? []).join('、');

/** `（参加：…）` after what was negotiated. */
export const present = (negotiators: readonly string[] | undefined): string =>
  negotiators === undefined || negotiators.length === 0 ? '' : `（参加：${names(negotiators)}）`;

/** Whose decision on parking an act is: it goes from where a request for parking led to. */
export function isAboutParking(act: Act, { acts }: Round): boolean {
  return (
    act.kind === 'parked' ||
    (act.kind === 'instructed' &&
      acts.some(({ kind, to }) => kind === 'parking-requested' && to === act.from))
  );
}

/** The leader's words on the plan, oldest first; several when one came back (D5-4 A3). */
export function instructions(round: Round): readonly Act[] {
  return round.acts.filter((act) => act.kind === 'instructed' && !isAboutParking(act, round));
}

export const verdictWords = ({ form }: Act): string =>
  joined('：', codeWords(form.instructionVerdict), form.instruction);

/** One instruction stands alone, its writer beside the signature; several say when and by whom each. */
export function instructionText(acts: readonly Act[]): string {
  const [only] = acts;
  return acts.length === 1 && only !== undefined ? verdictWords(only) : lines(acts, verdictWords);
}

/** Calls after the customer was informed, made to pay the return visit: reached or not. */
export function isVisitAttempt(act: Act, { acts }: Round): boolean {
  const told = acts.findLastIndex(
    ({ kind, from, to }) => (kind === 'fed-back' || kind === 'waived') && from !== to,
  );
  return act.kind === 'contact-logged' && told >= 0 && acts.indexOf(act) > told;
}

export const visitWords = ({ form }: Act): string =>
  joined('：', codeWords(form.visitOutcome), form.visitWords);

/** What happened before this handling and why it began. */
export function beginningText(round: Round, before: Round | undefined): string {
  const start = round.acts.find(({ kind }) => kind === 'reopened' || kind === 'second-handling');
  const refusal = before?.acts.findLast(
    ({ form }) => form.visitOutcome === 'dissatisfied' || form.customerReaction === 'not-accepted',
  );
  const why = start?.kind === 'reopened' ? start.form.reopenedBecause : refusalWords(refusal);
  return joined(
    '\n',
    start === undefined ? '' : entryLine(start, start.kind === 'reopened' ? '重新打开' : '转二次处理'),
    why === undefined || why === '' ? '' : `原因：${why}`,
  );
}

function refusalWords(act: Act | undefined): string {
  if (act === undefined) return '';
  return act.kind === 'visited'
    ? joined('：', '回访不满意', act.form.visitWords)
    : joined('：', '客户不接受', act.form.reactionWords);
}
