import { entitlementWording, ruleWording, type RuleWords } from '../../wording/three-guarantee';
import { fill, type Pair } from '../../wording/wording';
import type { GuaranteeInput, KnownFact } from './known/input';
import type { RuleId } from './rule-ids';
import type { Window } from './measures/window';

/**
 * `met`: by what is known the rule applies. `near`: one step more and it does. `not-met`: it does not.
 * `unknown`: something is missing that could decide it. `outside`: the car or the time is not covered.
 */
export type FindingState = 'met' | 'near' | 'not-met' | 'unknown' | 'outside';

/** An entitlement gives the customer something; a term says how it is counted or carried out; a note informs. */
export type FindingKind = 'entitlement' | 'term' | 'note';

/** What one rule says about one car. Advice for the desk, never a decision: the words say under which condition. */
export type Finding = RuleWords & {
  readonly rule: RuleId;
  readonly kind: FindingKind;
  readonly state: FindingState;
  /** What to ask so that the finding holds, in the order of asking. */
  readonly missing: readonly KnownFact[];
  /** What the rule gives, with its conditions. */
  readonly entitlement: Pair;
  /** What would reach the rule; null unless `near`. */
  readonly near: Pair | null;
  /** Said in half a line when the rule is reached; null for what gives nothing by itself. */
  readonly reached: Pair | null;
};

/** What a rule asks of the facts alone, before scope and time. */
export type Condition =
  | { readonly state: 'met' | 'not-met' }
  | { readonly state: 'near'; readonly near: Pair; readonly missing: readonly KnownFact[] }
  | { readonly state: 'unknown'; readonly missing: readonly KnownFact[] };

/** A condition on something that may not be known. */
export const met = (isMet: boolean): Condition => ({ state: isMet ? 'met' : 'not-met' });

type Parts = {
  readonly rule: RuleId;
  readonly kind: FindingKind;
  readonly words: Pair;
  readonly reached?: Pair;
};

type Judged = {
  readonly state: FindingState;
  readonly missing?: readonly KnownFact[];
  readonly near?: Pair | null;
};

/** The finding of a rule. */
export function findingOf({ rule, kind, words, reached }: Parts, judged: Judged): Finding {
  return {
    rule,
    kind,
    ...ruleWording[rule],
    entitlement: words,
    reached: reached ?? null,
    state: judged.state,
    missing: judged.missing ?? [],
    near: judged.near ?? null,
  };
}

/** Whether the order covers this use of the car (R1, art. 40). Unless somebody says otherwise, a car is taken as a household's. */
export function isOutOfScope({ known }: GuaranteeInput): boolean {
  return known.vehicleUse === 'operating' || known.vehicleUse === 'company';
}

/**
 * A condition inside its window. Out of scope or too late, nothing else counts; while the window is not
 * known, a condition that is reached stays unknown, and one that is not reached is not.
 */
export function judge(input: GuaranteeInput, window: Window, condition: Condition): Judged {
  if (isOutOfScope(input) || window.state === 'past') return { state: 'outside' };
  if (condition.state === 'not-met') return { state: 'not-met' };
  const own = 'missing' in condition ? condition.missing : [];
  const use: readonly KnownFact[] = input.known.vehicleUse === undefined ? ['vehicleUse'] : [];
  const missing = [...new Set([...window.missing, ...own, ...use])];
  if (window.state === 'unknown' || condition.state === 'unknown') return { state: 'unknown', missing };
  return condition.state === 'near'
    ? { state: 'near', missing, near: condition.near }
    : { state: 'met', missing };
}

/** Both languages of a sentence with its values; a value may have words of its own in each. */
export function fillPair(pair: Pair, values: Readonly<Record<string, string | number | Pair>>): Pair {
  const side = (index: 0 | 1) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[index] : value]),
    );
  return [fill(pair[0], side(0)), fill(pair[1], side(1))];
}

/** The words of entitlements under a shorter name. */
export const says = entitlementWording;
