import { normalisePhone } from '../../../shared/domain/lookup/normalise';

/** Text as it is compared: full-width forms become plain, capitals small (NFKC, then lower case). */
export function normaliseText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Only letters and digits, compared form: plates, numbers and VINs are typed with any dots and spaces. */
export function squeeze(text: string): string {
  return normaliseText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Only the digits of a phone number, without China's country code. */
export function phoneDigits(text: string): string {
  return normalisePhone(text).replace(/\D/gu, '');
}
