import { isFactField } from '../../domain/facts/fact-values';
import { isWorkField } from '../../domain/work/work-values';
import { actionKindWords } from '../../wording/action-kinds';
import { codeWords } from '../../wording/codes';
import { conditionWording, countWording } from '../../wording/conditions';
import { fieldWords } from '../../wording/fields';
import { workCodeWords, workFieldWords } from '../../wording/work';
import { fill, speak, type Language } from '../../wording/wording';
import { CONDITION_DEPTH, type Condition } from '../condition';
import { gradeNameIn } from '../engine/names-in-policy';
import type { Policy } from '../policy';
import type { ConditionContext } from './context';
import { isDerived, type Derived } from './derived';
import { isMet } from './evaluate';
import { COUNTS, split, type Count } from './paths';

type Speaker = {
  readonly context: ConditionContext;
  readonly policy: Policy;
  readonly language: Language;
  readonly words: ReturnType<typeof speak<typeof conditionWording>>;
};

/**
 * The part of a condition that is not met, in words, one entry for each thing that is still needed;
 * empty when it is met. Total, as the evaluation is.
 */
export function explainCondition(
  condition: Condition,
  context: ConditionContext,
  policy: Policy,
  language: Language,
): readonly string[] {
  const speaker = { context, policy, language, words: speak(conditionWording, language) };
  return unmet(condition, true, speaker, 0);
}

/** `wanted` is false inside a `not`: there the parts that do hold are what stands in the way. */
function unmet(condition: Condition, wanted: boolean, speaker: Speaker, depth: number): readonly string[] {
  if (depth > CONDITION_DEPTH || isMet(condition, speaker.context) === wanted) return [];
  if ('not' in condition) return unmet(condition.not, !wanted, speaker, depth + 1);
  if (!('all' in condition) && !('any' in condition)) return [sentence(condition, wanted, speaker)];
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) =>
    unmet(part, wanted, speaker, depth + 1),
  );
  // Wanted all, or unwanted any: everything in the way counts. Else one of them would do.
  if (isAll === wanted) return parts.flat();
  const choices = parts.filter((part) => part.length > 0).map((part) => part.join(joiner(speaker)));
  return choices.length > 1 ? [fill(speaker.words.any, { parts: choices.join(joiner(speaker)) })] : choices;
}

type Leaf = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;

function sentence(leaf: Leaf, wanted: boolean, speaker: Speaker): string {
  const { words, language } = speaker;
  if ('eq' in leaf) return comparison(leaf.eq[0], [leaf.eq[1]], wanted, speaker);
  if ('in' in leaf) return comparison(leaf.in[0], leaf.in[1], wanted, speaker);
  if ('gte' in leaf)
    return fill(wanted ? words.atLeast : words.below, {
      name: nameOf(leaf.gte[0], speaker),
      value: leaf.gte[1],
    });
  if ('has' in leaf) return fill(wanted ? words.has : words.hasNot, { name: nameOf(leaf.has, speaker) });
  if ('wrote' in leaf)
    return fill(wanted ? words.has : words.hasNot, { name: workFieldWords(leaf.wrote, language) });
  if ('did' in leaf) {
    const name = leaf.did.map((kind) => actionKindWords(kind, language)).join(' / ');
    const times = leaf.times ?? 1;
    if (!wanted) return fill(words.didNot, { name });
    return fill(times > 1 ? words.didTimes : words.did, { name, times });
  }
  const part = fill(leaf.contacted === 'reached' ? words.reached : words.notReached, {
    hours: leaf.withinHours,
  });
  return wanted ? part : fill(words.notContacted, { part });
}

const DERIVED_WORDS = {
  'safety-words': 'safetyWords',
  'fire-words': 'fireWords',
  'escalated-channel': 'escalatedChannel',
} as const satisfies Record<Derived, keyof typeof conditionWording>;

function comparison(path: string, values: readonly unknown[], wanted: boolean, speaker: Speaker): string {
  const { words } = speaker;
  const [area] = split(path);
  const name = nameOf(path, speaker);
  // Wanting a flag to be false is wanting it gone.
  if (area === 'flags') return fill(values.includes(true) === wanted ? words.flag : words.noFlag, { name });
  const value = values.map((one) => valueOf(path, one, speaker)).join(' / ');
  return fill(wanted ? words.is : words.isNot, { name, value });
}

function nameOf(path: string, { policy, language, words }: Speaker): string {
  const [area, name] = split(path);
  const pick = (pair: readonly [string, string]) => pair[language === 'zh-CN' ? 0 : 1];
  if (name === null) return area === 'grade' ? words.grade : area === 'stage' ? words.stage : path;
  if (area === 'facts') return isFactField(name) ? fieldWords(name, language) : path;
  if (area === 'work') return isWorkField(name) ? workFieldWords(name, language) : path;
  if (area === 'derived') return isDerived(name) ? words[DERIVED_WORDS[name]] : name;
  if (area === 'history') return words.sameProblem;
  if (area === 'groups' || area === 'checklists') {
    const named = policy[area].find(({ id }) => id === name);
    return named === undefined ? name : pick(named.label);
  }
  if (area === 'flags') {
    const flag = policy.flags.find(({ id }) => id === name);
    return flag === undefined ? name : pick(flag.label);
  }
  return (COUNTS as readonly string[]).includes(name) ? pick(countWording[name as Count]) : path;
}

function valueOf(path: string, value: unknown, { policy, language, words }: Speaker): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'string') return String(value);
  const [area] = split(path);
  if (area === 'stage') {
    const label = policy.stages.find(({ id }) => id === value)?.label;
    return label?.[language === 'zh-CN' ? 0 : 1] ?? value;
  }
  if (area === 'grade') return gradeNameIn(policy, value, language);
  if (area === 'checklists') {
    const outcomes = policy.checklists.flatMap((one) => one.outcomes);
    return outcomes.find(({ id }) => id === value)?.label[language === 'zh-CN' ? 0 : 1] ?? value;
  }
  return area === 'work' ? workCodeWords(value, language) : codeWords(value, language);
}

function joiner({ language }: Speaker): string {
  return language === 'zh-CN' ? '、' : '; ';
}
