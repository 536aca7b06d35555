import { longRepairGround, partGround, safetyGround, unitGround } from './rules/art-24';
import { answerRule, swapNotes, useFeeRule } from './rules/claim';
import { freeUnitRule, sevenDayRule, sixtyDayRule } from './rules/early';
import type { Finding } from './finding';
import type { GuaranteeInput } from './known/input';
import { certificateNote, exemptionNote, lateDeliveryNote, refusalNote } from './rules/notes';
import { countingRule, loanCarRule, notCountedRule, rescueRule } from './rules/repair';
import { periodRule, scopeRule, startRule } from './rules/scope';

/**
 * What Order 43 says about a car by what is known of it: one finding a rule, R1 to R20 in order. Total
 * and deterministic; advice to the desk, no legal advice.
 */
export function adviseThreeGuarantee(input: GuaranteeInput): readonly Finding[] {
  const grounds = [
    freeUnitRule(input),
    sevenDayRule(input),
    sixtyDayRule(input),
    safetyGround(input),
    unitGround(input),
    partGround(input),
    longRepairGround(input),
  ];
  const repairs = [notCountedRule(input), countingRule(input), loanCarRule(input), rescueRule(input)];
  return [
    scopeRule(input),
    startRule(input),
    periodRule(input),
    ...grounds,
    ...repairs,
    useFeeRule(input, grounds),
    answerRule(input),
    ...swapNotes(grounds),
    exemptionNote(input),
    certificateNote(input),
    refusalNote([...grounds, ...repairs]),
    lateDeliveryNote(input),
  ];
}
