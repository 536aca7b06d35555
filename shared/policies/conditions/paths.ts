import type { Actor } from '../../domain/events/event';
import { isOpenToParties } from '../../domain/rights/prohibitions';
import { isFactField } from '../../domain/facts/fact-values';
import { isWorkField } from '../../domain/work/work-values';
import { checklistOutcome } from './checklist-outcome';
import type { ConditionContext } from './context';
import { derive, isDerived } from './derived';

/** What can be counted about a case. */
export const COUNTS = [
  'contacts',
  'reached',
  'not-reached',
  'visits',
  'handlings',
  'evidence',
  'departments',
  'unsigned',
  'days-open',
] as const;
export type Count = (typeof COUNTS)[number];

const DAY = 86_400_000;

const COUNT_SET: ReadonlySet<string> = new Set(COUNTS);

/** Ids a policy has, that its paths may name. */
export type KnownNames = {
  readonly flags: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly checklists: ReadonlySet<string>;
};

/** Whether a path names something in a policy with these names. */
export function isKnownPath(path: string, known: KnownNames): boolean {
  const [area, name] = split(path);
  if (name === null) return area === 'grade' || area === 'stage';
  if (area === 'facts') return isFactField(name);
  if (area === 'work') return isWorkField(name);
  if (area === 'flags' || area === 'groups' || area === 'checklists') return known[area].has(name);
  if (area === 'derived') return isDerived(name);
  if (area === 'history') return name === 'same-problem';
  return area === 'counts' && COUNT_SET.has(name);
}

/** The value at a path; undefined for what is not there or not known. */
export function valueAt(path: string, context: ConditionContext): unknown {
  const { kase, stage, flags, history } = context;
  const [area, name] = split(path);
  if (name === null) {
    if (area === 'grade') return kase.grade?.grade;
    return area === 'stage' ? stage : undefined;
  }
  if (area === 'facts') return isFactField(name) ? kase.facts[name] : undefined;
  if (area === 'work') return isWorkField(name) ? kase.work.values[name] : undefined;
  if (area === 'flags') return flags.includes(name);
  if (area === 'groups') return history.groups.includes(name);
  if (area === 'checklists') return checklistOutcome(context, name)?.id;
  if (area === 'derived') return isDerived(name) ? derive(name, kase.facts) : undefined;
  if (area === 'history') return name === 'same-problem' ? history.sameProblemTimes : undefined;
  return area === 'counts' && COUNT_SET.has(name) ? countOf(name as Count, kase) : undefined;
}

function countOf(count: Count, kase: ConditionContext['kase']): number {
  const { work, process, evidence } = kase;
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
    case 'departments':
      return departmentsOf(kase).length;
    case 'unsigned':
      return unsigned(kase).length;
    case 'days-open':
      return daysOpen(kase);
  }
}

/** Every department the matter reaches: the one complained of, the responsible, those named besides (D9-6). */
export function departmentsOf({ facts, work }: ConditionContext['kase']): readonly string[] {
  const { responsibleDepartment, involvedDepartments = [] } = work.values;
  const all = [facts.targetDepartment, responsibleDepartment, ...involvedDepartments];
  return Array.from(
    new Set(all.flatMap((one) => (one === undefined || one.trim() === '' ? [] : [one.trim()]))),
  );
}

/**
 * Ids of all who took a step of the case before its papers came back signed and are not named among
 * the signers, nor marked on a paper that came back, nor signed on the pad (D16-6 涉及到的人员签字确认);
 * who files what was signed, or only typed it in, is no signer.
 */
export function unsigned(kase: ConditionContext['kase']): readonly string[] {
  const { signerIds = [], signerNames = [] } = kase.work.values;
  const marked = [...kase.signerMarks, ...kase.screenSignatures].map(({ name }) => name);
  const names = [...signerNames, ...marked].map((name) => name.trim());
  const open = stepTakers(kase).filter(
    ({ personId, name }) => !signerIds.includes(personId) && !names.includes(name),
  );
  return open.map(({ personId }) => personId);
}

/** All who took a step before the papers came back signed, once each, in the order of their first step (D16-6). */
export function stepTakers({ process }: ConditionContext['kase']): readonly Actor[] {
  const signing = process.acts.findLastIndex(({ kind }) => kind === 'papers-signed');
  const handling = signing === -1 ? process.acts : process.acts.slice(0, signing);
  const steps = handling.filter(({ kind }) => !isOpenToParties(kind)).map(({ actor }) => actor);
  return steps.filter(({ personId }, i) => steps.findIndex((actor) => actor.personId === personId) === i);
}

/** Whole days from registration to the newest event: what the log itself can say about age (D9-6 投诉发生一个月后). */
function daysOpen({ openedAt, events }: ConditionContext['kase']): number {
  const last = Math.max(...events.map(({ at }) => Date.parse(at)));
  const age = last - Date.parse(openedAt ?? '');
  return Number.isFinite(age) ? Math.max(0, Math.floor(age / DAY)) : 0;
}

export function split(path: string): readonly [area: string, name: string | null] {
  const at = path.indexOf('.');
  return at === -1 ? [path, null] : [path.slice(0, at), path.slice(at + 1)];
}
