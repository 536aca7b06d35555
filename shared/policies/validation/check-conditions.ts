import { CONDITION_DEPTH, type Condition } from '../condition';
import { isKnownPath, type KnownNames, split } from '../conditions/paths';
import type { Policy } from '../policy';
import { fault, type PolicyFault } from './fault';
import { writtenFields } from './written-fields';

type Path = readonly (string | number)[];

/** What a condition may name. */
export type Vocabulary = {
  readonly names: KnownNames;
  readonly stages: ReadonlySet<string>;
  readonly grades: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
};

export function vocabularyOf(policy: Policy): Vocabulary {
  return {
    names: {
      flags: new Set(policy.flags.map(({ id }) => id)),
      groups: new Set(policy.groups.map(({ id }) => id)),
      checklists: new Set(policy.checklists.map(({ id }) => id)),
    },
    stages: new Set(policy.stages.map(({ id }) => id)),
    grades: new Set(policy.grades.map(({ id }) => id)),
    kinds: new Set(policy.actions.map(({ kind }) => kind)),
    written: writtenFields(policy),
  };
}

/** Every condition of a policy, with where it stands. */
export function checkConditions(policy: Policy): readonly PolicyFault[] {
  const words = vocabularyOf(policy);
  const faults: PolicyFault[] = [];
  const check = (condition: Condition | null | undefined, path: Path, vocabulary = words) => {
    if (condition !== null && condition !== undefined)
      faults.push(...checkCondition(condition, path, vocabulary));
  };
  for (const [i, { when }] of policy.actions.entries()) check(when, ['actions', i, 'when']);
  for (const [i, { condition }] of policy.gate.entries()) check(condition, ['gate', i, 'condition']);
  for (const [i, { owes, deliverables }] of policy.stages.entries()) {
    for (const [j, { unless }] of owes.entries()) check(unless, ['stages', i, 'owes', j, 'unless']);
    for (const [j, { delivered }] of deliverables.entries())
      check(delivered, ['stages', i, 'deliverables', j, 'delivered']);
  }
  for (const [i, { when }] of policy.grading.triggers.entries())
    check(when, ['grading', 'triggers', i, 'when']);
  for (const [i, { where }] of policy.groups.entries()) check(where, ['groups', i, 'where']);
  for (const [i, { raisedBy }] of policy.flags.entries()) {
    check(raisedBy, ['flags', i, 'raisedBy']);
    if (raisedBy !== null && asksForFlags(raisedBy))
      faults.push(fault('flag-of-flags', ['flags', i, 'raisedBy']));
  }
  return faults;
}

function checkCondition(
  condition: Condition,
  path: Path,
  words: Vocabulary,
  depth = 0,
): readonly PolicyFault[] {
  if (depth > CONDITION_DEPTH) return [fault('too-deep', path)];
  const each = (parts: readonly Condition[], name: string) =>
    parts.flatMap((part, i) => checkCondition(part, [...path, name, i], words, depth + 1));
  if ('all' in condition) return each(condition.all, 'all');
  if ('any' in condition) return each(condition.any, 'any');
  if ('not' in condition) return checkCondition(condition.not, [...path, 'not'], words, depth + 1);
  if ('eq' in condition) return checkValue(condition.eq[0], [condition.eq[1]], [...path, 'eq'], words);
  if ('in' in condition) return checkValue(condition.in[0], condition.in[1], [...path, 'in'], words);
  if ('gte' in condition) return checkValue(condition.gte[0], [], [...path, 'gte'], words);
  if ('has' in condition) return checkValue(condition.has, [], [...path, 'has'], words);
  if ('did' in condition)
    return condition.did.flatMap((kind, i) =>
      words.kinds.has(kind) ? [] : [fault('never-done', [...path, 'did', i], kind)],
    );
  if ('wrote' in condition)
    return words.written.has(condition.wrote)
      ? []
      : [fault('never-written', [...path, 'wrote'], condition.wrote)];
  return condition.after.flatMap((kind, i) =>
    kind === 'registered' || words.kinds.has(kind) ? [] : [fault('never-done', [...path, 'after', i], kind)],
  );
}

function checkValue(
  at: string,
  values: readonly unknown[],
  path: Path,
  words: Vocabulary,
): readonly PolicyFault[] {
  if (!isKnownPath(at, words.names)) return [fault('unknown-path', path, at)];
  const known = at === 'stage' ? words.stages : at === 'grade' ? words.grades : null;
  if (known === null) return [];
  const code = at === 'stage' ? 'unknown-stage' : 'unknown-grade';
  return values.flatMap((value) =>
    typeof value === 'string' && known.has(value) ? [] : [fault(code, path, String(value))],
  );
}

function asksForFlags(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(asksForFlags);
  if ('any' in condition) return condition.any.some(asksForFlags);
  if ('not' in condition) return asksForFlags(condition.not);
  const path =
    'eq' in condition
      ? condition.eq[0]
      : 'in' in condition
        ? condition.in[0]
        : 'gte' in condition
          ? condition.gte[0]
          : 'has' in condition
            ? condition.has
            : '';
  return split(path)[0] === 'flags';
}
