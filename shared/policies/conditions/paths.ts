import { isFactField } from '../../domain/facts/fact-values';
import { isWorkField } from '../../domain/work/work-values';
import type { ConditionContext } from './context';

/** What can be counted about a case. */
export const COUNTS = ['contacts', 'reached', 'not-reached', 'visits', 'handlings', 'evidence'] as const;
export type Count = (typeof COUNTS)[number];

const COUNT_SET: ReadonlySet<string> = new Set(COUNTS);

/** Whether a path names something; `flags` are the ids the policy has. */
export function isKnownPath(path: string, flags: ReadonlySet<string>): boolean {
  const [area, name] = split(path);
  if (name === null) return area === 'grade' || area === 'stage';
  if (area === 'facts') return isFactField(name);
  if (area === 'work') return isWorkField(name);
  if (area === 'flags') return flags.has(name);
  return area === 'counts' && COUNT_SET.has(name);
}

/** The value at a path; undefined for what is not there or not known. */
export function valueAt(path: string, { kase, stage, flags }: ConditionContext): unknown {
  const [area, name] = split(path);
  if (name === null) {
    if (area === 'grade') return kase.grade?.grade;
    return area === 'stage' ? stage : undefined;
  }
  if (area === 'facts') return isFactField(name) ? kase.facts[name] : undefined;
  if (area === 'work') return isWorkField(name) ? kase.work.values[name] : undefined;
  if (area === 'flags') return flags.includes(name);
  return area === 'counts' && COUNT_SET.has(name) ? countOf(name as Count, kase) : undefined;
}

function countOf(count: Count, { work, process, evidence }: ConditionContext['kase']): number {
  switch (count) {
    case 'contacts':
      return work.contacts.length;
    case 'reached':
    case 'not-reached':
      return work.contacts.filter(({ form }) => form.contactReached === count).length;
    case 'visits':
      return work.visits.length;
    case 'handlings':
      return process.round;
    case 'evidence':
      return evidence.length;
  }
}

export function split(path: string): readonly [area: string, name: string | null] {
  const at = path.indexOf('.');
  return at === -1 ? [path, null] : [path.slice(0, at), path.slice(at + 1)];
}
