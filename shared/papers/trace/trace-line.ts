import { durationWords } from '../../clocks/time-words';
import type { Act } from '../../domain/work/process';
import { roleNameIn } from '../../policies/engine/names-in-policy';
import { findStage } from '../../policies/engine/stage-of';
import type { Link } from '../../policies/engine/trace-back';
import type { Policy } from '../../policies/policy';
import { actionKindWords } from '../../wording/action-kinds';
import { traceBackWording } from '../../wording/trace-back';
import { fill } from '../../wording/wording';
import { printedInstant } from '../case-values';

/** A link of the chain as a sheet says it; made where log and calendar are, since a paper has neither. */
export type TraceLine = {
  readonly stage: string;
  readonly span: string;
  readonly took: string;
  readonly people: string;
  readonly acts: string;
  /** '' where nothing was late */
  readonly late: string;
};

/** The links in words for the 责任倒查报告, in the order given: the newest first. */
export function traceLines(links: readonly Link[], policy: Policy): readonly TraceLine[] {
  const year = links.at(-1)?.from.slice(0, 4) ?? '';
  return links.map((link, i) => lineOf(link, policy, { isFirst: i === links.length - 1, year }));
}

type Place = { readonly isFirst: boolean; readonly year: string };

function lineOf(link: Link, policy: Policy, { isFirst, year }: Place): TraceLine {
  /** The year of the registration stands in the head of the sheet; another one is said. */
  const moment = (iso: string) => printedInstant(iso).replace(`${year}-`, '');
  const { stage, from, until, took, late } = link;
  const entry = findStage(policy, stage);
  // A case that rests is nobody's delay.
  const isResting = entry?.place === 'closed' || entry?.place === 'archived';
  return {
    stage: entry?.label[0] ?? stage,
    span: `${moment(from)}\n至 ${until === null ? traceBackWording.now[0] : moment(until)}`,
    took: isResting ? '' : durationWords(took, 'zh-CN'),
    people: peopleOf(link, policy, isFirst),
    acts: actWords(link.acts, policy),
    late: late
      .map(({ definition, overdueMs }) => `${definition.label[0]}：超时 ${durationWords(overdueMs, 'zh-CN')}`)
      .join('\n'),
  };
}

function peopleOf({ enteredBy, handler, leftBy }: Link, policy: Policy, isFirst: boolean): string {
  const [registered, entered] = [traceBackWording.registeredBy[0], traceBackWording.enteredBy[0]];
  const say = (sentence: string, { name, role }: NonNullable<Link['enteredBy']>) =>
    fill(sentence, { name, role: roleNameIn(policy, role, 'zh-CN').replace(/（.*）/u, '') });
  return [
    ...(enteredBy === null ? [] : [say(isFirst ? registered : entered, enteredBy)]),
    ...(handler === null ? [] : [fill(traceBackWording.handler[0], { name: handler })]),
    ...(leftBy === null ? [] : [say(traceBackWording.leftBy[0], leftBy)]),
  ].join('\n');
}

/** Each action once, with how often. */
function actWords(acts: readonly Act[], policy: Policy): string {
  const times = new Map<string, number>();
  for (const { action, kind } of acts) {
    const name = policy.actions.find(({ id }) => id === action)?.label[0] ?? actionKindWords(kind, 'zh-CN');
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return Array.from(times, ([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join('、');
}
