import { findingOf, judge, met, says, type Finding } from '../finding';
import type { GuaranteeInput } from '../known/input';
import { warrantyWindow } from './repair';

/** R17 (art. 32): when the store is not liable, and that maintenance elsewhere is no such reason. */
export function exemptionNote(input: GuaranteeInput): Finding {
  const judged = judge(input, warrantyWindow(input), met(true));
  return findingOf({ rule: 'R17', kind: 'note', words: says.exempt }, judged);
}

/** R18 (arts. 14, 19): free repair on the certificate, and how to do without it. */
export function certificateNote(input: GuaranteeInput): Finding {
  const judged = judge(input, warrantyWindow(input), met(true));
  return findingOf({ rule: 'R18', kind: 'note', words: says.certificate }, judged);
}

/** R19 (arts. 37, 38): what delay or refusal costs; said once something is owed. */
export function refusalNote(owed: readonly Finding[]): Finding {
  const isOwed = owed.some(({ kind, state }) => kind === 'entitlement' && state === 'met');
  return findingOf({ rule: 'R19', kind: 'note', words: says.refusal }, met(isOwed));
}

/** R20: late delivery of a new car is nothing the order speaks of. */
export function lateDeliveryNote({ known }: GuaranteeInput): Finding {
  const isLate = known.complaintType === 'sales.delivery-late';
  return findingOf({ rule: 'R20', kind: 'note', words: says.lateDelivery }, met(isLate));
}
