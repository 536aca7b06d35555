import { reachedWording } from '../../../wording/three-guarantee';
import { guaranteeWindow } from './art-24';
import { fillPair, findingOf, judge, met, says, type Finding } from '../finding';
import type { GuaranteeInput, KnownFact } from '../known/input';
import type { RuleId } from '../rule-ids';
import { termsOf } from '../measures/terms';
import { useFeeFen, yuanOf } from '../measures/use-fee';

const isMet = (findings: readonly Finding[], rules: readonly RuleId[]): boolean =>
  findings.some(({ rule, state }) => state === 'met' && rules.includes(rule));

const FREE: readonly RuleId[] = ['R5', 'R6'];
const WITH_FEE: readonly RuleId[] = ['R7.1', 'R7.2', 'R7.3', 'R7.4'];

/** Whether an exchange or a refund may be asked for on any ground. */
const maySwap = (grounds: readonly Finding[]) => isMet(grounds, [...FREE, ...WITH_FEE]);

/** R12 (art. 27): the fee for use, which is due under art. 24 alone. A ground without a fee goes first. */
export function useFeeRule(input: GuaranteeInput, grounds: readonly Finding[]): Finding {
  const parts = { rule: 'R12', kind: 'term' } as const;
  if (isMet(grounds, FREE)) return findingOf({ ...parts, words: says.feeNone }, { state: 'not-met' });
  if (!isMet(grounds, WITH_FEE)) return findingOf({ ...parts, words: says.feeUnknown }, { state: 'not-met' });
  const { vehiclePriceFen: priceFen, mileageKm: km } = input.known;
  const { useFactorMillionths } = termsOf(input.promised);
  const fee =
    priceFen === undefined || km === undefined ? null : useFeeFen({ priceFen, km, useFactorMillionths });
  if (fee === null) {
    const missing: KnownFact[] = [];
    if (priceFen === undefined) missing.push('vehiclePriceFen');
    if (km === undefined) missing.push('mileageKm');
    return findingOf({ ...parts, words: says.feeUnknown }, { state: 'unknown', missing });
  }
  const words = fillPair(says.feeKnown, {
    fee: yuanOf(fee),
    price: yuanOf(BigInt(priceFen ?? 0)),
    km: (km ?? 0).toLocaleString('en-US'),
    n: String(useFactorMillionths / 10_000),
  });
  const reached = fillPair(reachedWording.fee, { fee: yuanOf(fee) });
  return findingOf({ ...parts, words, reached }, { state: 'met' });
}

/** R13 (art. 28): 10 working days to the answer, 20 to the exchange or refund. The clocks themselves are the policy's. */
export function answerRule(input: GuaranteeInput): Finding {
  const demands = input.known.demands ?? [];
  const asks = demands.includes('exchange-car') || demands.includes('return-car');
  return findingOf(
    { rule: 'R13', kind: 'term', words: says.answerIn, reached: reachedWording.answerIn },
    judge(input, guaranteeWindow(input), met(asks)),
  );
}

/** R14 (art. 25), R15 (art. 26), R16 (arts. 29, 30): what goes with every exchange or refund. */
export function swapNotes(grounds: readonly Finding[]): readonly Finding[] {
  const { state } = met(maySwap(grounds));
  return [
    findingOf({ rule: 'R14', kind: 'term', words: says.noSameModel }, { state }),
    findingOf({ rule: 'R15', kind: 'term', words: says.alsoPay }, { state }),
    findingOf({ rule: 'R16', kind: 'note', words: says.restart }, { state }),
  ];
}
