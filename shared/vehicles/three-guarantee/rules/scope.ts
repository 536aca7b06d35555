import { dateOfDay } from '../../../clocks/local-day';
import { reachedWording, threeGuaranteeWording } from '../../../wording/three-guarantee';
import type { Pair } from '../../../wording/wording';
import { fillPair, findingOf, isOutOfScope, says, type Finding, type FindingState } from '../finding';
import type { GuaranteeInput, KnownFact, Period } from '../known/input';
import { termsOf } from '../measures/terms';
import { startOf, windowOf } from '../measures/window';

/** R1 (art. 40): cars and pickups bought for household use; no commercial and no company cars. */
export function scopeRule(input: GuaranteeInput): Finding {
  const use = input.known.vehicleUse;
  if (use === undefined) {
    const parts = { rule: 'R1', kind: 'term', words: says.scopeUnknown } as const;
    return findingOf(parts, { state: 'unknown', missing: ['vehicleUse'] });
  }
  const isOut = isOutOfScope(input);
  const words = isOut ? says.scopeOut : says.scopeIn;
  return findingOf({ rule: 'R1', kind: 'term', words }, { state: isOut ? 'outside' : 'met' });
}

/** R2 (art. 18 para. 2): the day from which everything is counted. */
export function startRule({ known }: GuaranteeInput): Finding {
  const start = startOf(known);
  if (start === null) {
    const parts = { rule: 'R2', kind: 'term', words: says.startUnknown } as const;
    return findingOf(parts, { state: 'unknown', missing: ['invoiceDate', 'deliveryDate'] });
  }
  const words = fillPair(start.isCertain ? says.start : says.startTentative, { day: dateOfDay(start.day) });
  const missing: readonly KnownFact[] = start.isCertain ? [] : ['deliveryDate'];
  const reached = fillPair(reachedWording.start, { day: dateOfDay(start.day) });
  return findingOf(
    { rule: 'R2', kind: 'term', words, reached },
    { state: start.isCertain ? 'met' : 'unknown', missing },
  );
}

/** R3 (art. 18 para. 1): both periods, as promised and never less than the law; met inside the longer one. */
export function periodRule(input: GuaranteeInput): Finding {
  const terms = termsOf(input.promised);
  const guarantee = windowOf(input, terms.guarantee);
  const warranty = windowOf(input, terms.warranty);
  const periods = fillPair(says.periods, {
    guarantee: periodWords(terms.guarantee),
    warranty: periodWords(terms.warranty),
  });
  const where = standing(guarantee.state, warranty.state);
  const words: Pair = where === null ? periods : [periods[0] + where[0], `${periods[1]} ${where[1]}`];
  const isOver = isOutOfScope(input) || warranty.state === 'past';
  const state: FindingState = isOver ? 'outside' : warranty.state === 'within' ? 'met' : 'unknown';
  return findingOf({ rule: 'R3', kind: 'term', words }, { state, missing: isOver ? [] : warranty.missing });
}

function standing(guarantee: string, warranty: string): Pair | null {
  if (warranty === 'past') return says.periodOver;
  if (guarantee === 'within') return says.periodGuarantee;
  return guarantee === 'past' && warranty === 'within' ? says.periodWarranty : null;
}

function periodWords({ years, km }: Period): Pair {
  return km === null
    ? fillPair(threeGuaranteeWording.years, { years })
    : fillPair(threeGuaranteeWording.yearsKm, { years, km: km.toLocaleString('en-US') });
}
