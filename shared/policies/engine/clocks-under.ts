import type { ClockDefinition } from '../../clocks/clock-definition';
import { LEGAL_CLOCKS } from '../../clocks/legal';
import type { Policy } from '../policy';

const NONE: ReadonlySet<string> = new Set();

const known = new WeakMap<Policy, readonly ClockDefinition[]>();

/**
 * The clocks that run in a case of this policy: its own and those of the law, which no policy can
 * leave out or loosen (domain rules §4). `off` are ids an administrator has switched off; only
 * clocks of the law can be.
 */
export function clocksUnder(policy: Policy, off: ReadonlySet<string> = NONE): readonly ClockDefinition[] {
  const all = known.get(policy) ?? [...policy.clocks, ...LEGAL_CLOCKS];
  known.set(policy, all);
  return off.size === 0 ? all : all.filter(({ id, basis }) => basis !== 'law' || !off.has(id));
}
