import { normaliseVin } from '../domain/lookup/normalise';

const LENGTH = 17;
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const CHECK_POSITION = 8;
/** Values of the letters in GB 16735: A-H 1-8, J-N 1-5, P 7, R 9, S-Z 2-9. I, O and Q are not used. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export type VinWarning = 'length' | 'letters' | 'check-digit';

/**
 * What is odd about a VIN (GB 16735, field rules §7), or null for a blank or a sound one:
 * 'length' not 17 characters, 'letters' I, O, Q or no letter or digit at all, 'check-digit' position
 * 9 does not follow from the others. Warnings only: cars built for Europe fill position 9 freely.
 */
export function vinWarning(vin: string): VinWarning | null {
  const normal = normaliseVin(vin);
  if (normal === '') return null;
  const characters = [...normal];
  if (characters.length !== LENGTH) return 'length';
  const values = characters.map(valueOf);
  if (values.includes(null)) return 'letters';
  const sum = values.reduce<number>((total, value, place) => total + (value ?? 0) * (WEIGHTS[place] ?? 0), 0);
  const remainder = sum % 11;
  return characters[CHECK_POSITION] === (remainder === 10 ? 'X' : String(remainder)) ? null : 'check-digit';
}

function valueOf(character: string): number | null {
  if (/^[0-9]$/u.test(character)) return Number(character);
  return VALUES[LETTERS.indexOf(character)] ?? null;
}
