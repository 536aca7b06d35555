import { normalisePhone } from './normalise';

/** field rules §7, s34: mobile, landline with or without area code, and 400/800 service numbers. */
const MOBILE = /^1[3-9]\d{9}$/u;
const LANDLINE = /^(?:0\d{2,3})?\d{7,8}$/u;
const SERVICE = /^[48]00\d{7}$/u;
/** An extension as people write it after the number: `-8012`, `转8012`, `ext. 8012`. */
const EXTENSION = /(?<=\d{7})(?:\s*(?:转|分机|ext\.?|x|#)\s*\d{1,6}|-\d{1,6})$/iu;

/**
 * Whether a phone number looks like none in use in China; null for a blank and for a known shape.
 * It only warns: foreign numbers are real, and format never blocks a registration.
 */
export function phoneWarning(text: string): 'unknown-shape' | null {
  const whole = normalisePhone(text);
  if (whole === '') return null;
  const base = normalisePhone(
    text
      .normalize('NFKC')
      .trim()
      .replace(/[\p{Pd}−]/gu, '-')
      .replace(EXTENSION, ''),
  );
  const isKnown = [MOBILE, SERVICE, LANDLINE].some((shape) => shape.test(whole)) || LANDLINE.test(base);
  return isKnown ? null : 'unknown-shape';
}
