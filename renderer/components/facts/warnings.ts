import { phoneWarning } from '../../../shared/domain/lookup/phone';
import { normaliseVin } from '../../../shared/domain/lookup/normalise';
import type { FactField } from '../../../shared/domain/facts/facts';
import { plateWarning } from '../../../shared/vehicles/plate';
import { vinWarning } from '../../../shared/vehicles/vin';
import type { factWording } from '../../../shared/wording/fact-input';
import { fill, type Spoken } from '../../../shared/wording/wording';

/** The doubt about a typed plate, phone or VIN in words, or undefined. Warns, never blocks: an unlicensed car is a car. */
export function warningFor(
  field: FactField,
  typed: string,
  words: Spoken<typeof factWording>,
): string | undefined {
  if (typed.trim() === '') return undefined;
  if (field === 'plate') return plateWarning(typed) === null ? undefined : words.plateOdd;
  if (field === 'phone' || field === 'phone2')
    return phoneWarning(typed) === null ? undefined : words.phoneOdd;
  if (field !== 'vin') return undefined;
  switch (vinWarning(typed)) {
    case 'length':
      return fill(words.vinLength, { count: normaliseVin(typed).length });
    case 'letters':
      return words.vinLetters;
    case 'check-digit':
      return words.vinCheck;
    default:
      return undefined;
  }
}
