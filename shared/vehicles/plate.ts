import { normalisePlate } from '../domain/lookup/normalise';

/** The provinces' characters, without I and O among the letters: field rules §7. */
const P = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const L = '[A-HJ-NP-Z]';
const A = '[A-HJ-NP-Z0-9]';

/**
 * Shapes of GA 36-2018 and its neighbours. Certain: ordinary and new-energy plates and the ones of
 * Hong Kong and Macau; likely: trailer, school, police, trial and over-size suffixes, embassies and
 * consulates; the rest is lenient, because an uncommon plate must not teach clerks to ignore warnings.
 */
const SHAPES: readonly RegExp[] = [
  `${P}${L}${A}{5}`, // ordinary
  `${P}${L}[A-HJK]${A}\\d{4}`, // new energy, small
  `${P}${L}\\d{5}[A-HJK]`, // new energy, large
  `${P}${L}${A}{4}[挂学警港澳试超]`,
  '使\\d{6}',
  '\\d{6}使',
  `${P}[A-Z]\\d{4}领`,
  `${P}\\d{5}领`,
  `WJ${P}?\\d{4,5}${A}?`, // armed police
  '[A-Z]{2}\\d{5}', // armed forces
  `${P}[XS]\\d{4}应急`,
  '民航[A-Z0-9]{4,5}',
  `临.{4,8}|${P}${L}?[A-Z0-9]{4,6}临`, // temporary
].map((shape) => new RegExp(`^(?:${shape})$`, 'u'));

/**
 * Whether a plate looks like none known; null for a blank (an unlicensed car has its VIN) and for
 * any known shape, however it is spaced, dotted or cased. It only warns, it never blocks.
 */
export function plateWarning(plate: string): 'unknown-shape' | null {
  const normal = normalisePlate(plate);
  return normal === '' || SHAPES.some((shape) => shape.test(normal)) ? null : 'unknown-shape';
}
