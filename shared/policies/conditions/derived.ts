import { ESCALATED_CHANNELS } from '../../domain/facts/code-lists';
import type { Facts } from '../../domain/facts/facts';

/**
 * Words of danger to people: Order 43 art. 23 (steering and brake failure, fuel leak, battery fire)
 * and the makers' lists (self-ignition, airbag, belt). "没有起火" is no fire.
 */
const SAFETY_WORDS =
  /(?<!没有?|未|不会|没有?发生|未发生)(?:自燃|起火|着火|冒烟|爆炸|失控|断轴|漏油|燃油泄漏|(?:刹车|制动|转向|方向盘?)(?:突然)?(?:失灵|失效|卡死|锁死)|(?:安全)?气囊(?:未|没有?|误|突然)?(?:弹|打|爆)[开出]?|安全带(?:断裂|失效)|受伤|伤人)/u;

/** Fire, as a customer says it; D20-3 and D20-5 treat fires by themselves. */
const FIRE_WORDS = /(?<!没有?|未|不会|没有?发生|未发生)(?:自燃|起火|着火|失火|燃烧|爆炸|烧毁)/u;

/** What follows from the facts and takes more than a comparison to see. */
const DERIVED = {
  /** S1-5 人身安全, from what the customer says when no box has been ticked yet. */
  'safety-words': ({ description, incidentCourse, incidentOutcome }: Facts) =>
    [description, incidentCourse, incidentOutcome].some((text) => SAFETY_WORDS.test(text ?? '')),
  /** D20-5 火灾案例, before anybody has judged whether the product is to blame. */
  'fire-words': ({ description, incidentCourse, incidentOutcome }: Facts) =>
    [description, incidentCourse, incidentOutcome].some((text) => FIRE_WORDS.test(text ?? '')),
  /** D4-3 under the modern names. */
  'escalated-channel': ({ channel }: Facts) => ESCALATED_CHANNELS.has(channel ?? ''),
} as const satisfies Record<string, (facts: Facts) => boolean>;

export type Derived = keyof typeof DERIVED;
export const DERIVED_NAMES = Object.keys(DERIVED) as readonly Derived[];

export function isDerived(name: string): name is Derived {
  return Object.hasOwn(DERIVED, name);
}

/** What the facts say under a name of `DERIVED_NAMES`. */
export function derive(name: Derived, facts: Facts): boolean {
  return DERIVED[name](facts);
}
