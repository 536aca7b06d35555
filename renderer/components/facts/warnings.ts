import { phoneWarning } from '../../../shared/domain/lookup/phone';
import { normaliseVin } from '../../../shared/domain/lookup/normalise';
import type { FactField } from '../../../shared/domain/facts/facts';
import { plateWarning } from '../../../shared/vehicles/plate';
import { vinWarning } from '../../../shared/vehicles/vin';
import type { factWording } from '../../../shared/wording/fact-input';
import { fill, type Spoken } from '../../../shared/wording/wording';
import { hiddenSigns } from '../visible-text';

/**
 * The doubt about what was typed in words, or undefined: signs that cannot be seen, an odd plate, phone
 * or VIN. Warns, never blocks: an unlicensed car is a car.
 */
export function warningFor(
  field: FactField,
  typed: string,
  words: Spoken<typeof factWording>,
): string | undefined {
  if (typed.trim() === '') return undefined;
  const hidden = hiddenSigns(typed);
  if (hidden.length > 0) return fill(words.hiddenSigns, { signs: hidden.slice(0, 3).join(' ') });
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
