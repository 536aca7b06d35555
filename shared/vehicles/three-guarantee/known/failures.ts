import type { Facts } from '../../../domain/facts/facts';
import type { Art23Failure } from './input';

/**
 * The failures of art. 23 as customers say them. "没有起火" is no fire, a leak of oil none of fuel, and
 * what stands in another part of the sentence is about something else.
 */
const SPOKEN: readonly (readonly [Art23Failure, RegExp])[] = [
  [
    'steering-failure',
    /(?<!没有?|未|没有?发生|没有?出现|不是|并非)(?:转向|方向盘?)(?:系统)?(?:突然|完全|彻底)?(?:失灵|失效|卡死|锁死)/u,
  ],
  [
    'brake-failure',
    /(?<!没有?|未|没有?发生|没有?出现|不是|并非)(?:刹车|制动)(?:系统)?(?:突然|完全|彻底)?(?:失灵|失效)|刹不住/u,
  ],
  ['body-crack', /车身[^，。；！？,;!?\n]{0,8}(?<!没有?|未|不会|没有?发生)(?:开裂|裂纹|裂缝|断裂)/u],
  [
    'fuel-leak',
    /(?:燃油|汽油|柴油|油箱|油管)[^，。；！？,;!?\n]{0,4}(?<!没有?|未|不|没有?发生)(?:泄漏|渗漏|漏)|(?<!没有?|未|不)漏[燃汽柴]油/u,
  ],
  ['battery-fire', /电池[^，。；！？,;!?\n]{0,8}(?<!没有?|未|不会|没有?发生)(?:起火|着火|自燃|燃烧)/u],
];

/** What the customer's account names of art. 23: a reason to look at the car, not a diagnosis. */
export function failuresNamed(facts: Facts): readonly Art23Failure[] {
  const texts = [facts.description, facts.incidentCourse, facts.incidentOutcome].map((text) => text ?? '');
  return SPOKEN.filter(([, said]) => texts.some((text) => said.test(text))).map(([name]) => name);
}
