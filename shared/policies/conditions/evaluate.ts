import { isBlank } from '../../domain/facts/fact-values';
import type { Act } from '../../domain/work/process';
import { CONDITION_DEPTH, type Condition, type Since } from '../condition';
import type { ConditionContext } from './context';
import { allPapersSigned } from './paper-signatures';
import { valueAt } from './paths';

const HOUR = 3_600_000;

/** Whether a condition holds. Total: what is missing, of another type or nested too deeply is not met. */
export function isMet(condition: Condition, context: ConditionContext): boolean {
  return evaluate(condition, context, 0);
}

function evaluate(condition: Condition, context: ConditionContext, depth: number): boolean {
  if (depth > CONDITION_DEPTH) return false;
  const inner = (part: Condition) => evaluate(part, context, depth + 1);
  if ('all' in condition) return condition.all.every(inner);
  if ('any' in condition) return condition.any.some(inner);
  if ('not' in condition) return !inner(condition.not);
  if ('eq' in condition) return holds(valueAt(condition.eq[0], context), [condition.eq[1]]);
  if ('in' in condition) return holds(valueAt(condition.in[0], context), condition.in[1]);
  if ('gte' in condition) {
    const value = valueAt(condition.gte[0], context);
    return typeof value === 'number' && value >= condition.gte[1];
  }
  if ('has' in condition) return !isBlank(valueAt(condition.has, context));
  if ('did' in condition) {
    const done = actsSince(condition.since, context).filter(({ kind }) => condition.did.includes(kind));
    return done.length >= (condition.times ?? 1);
  }
  if ('wrote' in condition) return wasWritten(condition, context);
  return wasContacted(condition, context);
}

/** That the papers are signed is said by hand, or by the papers themselves once all of them came back. */
function wasWritten(
  { wrote, since }: Extract<Condition, { readonly wrote: unknown }>,
  context: ConditionContext,
): boolean {
  if (wrote === 'papersSigned' && allPapersSigned(context.kase, context.papers, since)) return true;
  return actsSince(since, context).some(({ form }) => !isBlank(form[wrote]));
}

/** A flag or tick that is absent counts as false, so that `eq false` can be asked. */
function holds(value: unknown, wanted: readonly unknown[]): boolean {
  if (Array.isArray(value)) return value.some((member) => wanted.includes(member));
  return wanted.includes(value ?? false);
}

/** Acts that stand, of the whole case, the present handling, or since the case came to its stage. */
export function actsSince(since: Since, { kase }: Pick<ConditionContext, 'kase'>): readonly Act[] {
  const { acts, round, entered } = kase.process;
  if (since === 'ever') return acts;
  if (since === 'round') return acts.filter((act) => act.round === round);
  const last = entered.at(-1);
  const index = last === undefined ? -1 : acts.findIndex(({ eventId }) => eventId === last.eventId);
  // A stage entered by a settlement has no act of its own: what came after it in time counts.
  if (last !== undefined && index === -1)
    return acts.filter(({ at }) => Date.parse(at) > Date.parse(last.at));
  return acts.slice(index + 1);
}

function wasContacted(
  { contacted, withinHours, after }: Extract<Condition, { readonly contacted: unknown }>,
  { kase }: ConditionContext,
): boolean {
  const first = kase.process.acts.find(({ kind }) => after.includes(kind))?.at;
  const start = after.includes('registered') ? kase.openedAt : (first ?? null);
  if (start === null) return false;
  const from = Date.parse(start);
  return kase.work.contacts.some(({ at, form }) => {
    const passed = Date.parse(at) - from;
    return form.contactReached === contacted && passed >= 0 && passed <= withinHours * HOUR;
  });
}
