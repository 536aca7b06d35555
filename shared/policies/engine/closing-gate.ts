import type { Case } from '../../domain/case/case';
import { contextOf } from '../conditions/context-of';
import { isMet } from '../conditions/evaluate';
import type { GateItem, Policy } from '../policy';

/** One condition of closing and how it stands. */
export type GateState = {
  readonly item: GateItem | 'no-conflicts';
  readonly id: string;
  readonly state: 'met' | 'waived' | 'open';
};

export type ClosingGate = { readonly isOpen: boolean; readonly items: readonly GateState[] };

/** The item every policy has: what desks still disagree about cannot be filed away. */
export const NO_CONFLICTS = 'no-conflicts';

/**
 * Whether a case may be closed (domain rules §5), item by item. A waiver counts when its reason was
 * written in the present handling, so that a reopened case earns its closing again.
 */
export function closingGate(kase: Case, policy: Policy): ClosingGate {
  const context = contextOf(kase, policy);
  const items = policy.gate.map((item): GateState => {
    if (isMet(item.condition, context)) return { item, id: item.id, state: 'met' };
    const { waivedBy } = item;
    const isWaived = waivedBy !== null && isMet({ wrote: waivedBy, since: 'round' }, context);
    return { item, id: item.id, state: isWaived ? 'waived' : 'open' };
  });
  const isSettled =
    kase.conflicts.length === 0 && kase.work.conflicts.length === 0 && kase.process.stageConflict === null;
  items.push({ item: NO_CONFLICTS, id: NO_CONFLICTS, state: isSettled ? 'met' : 'open' });
  return { isOpen: items.every(({ state }) => state !== 'open'), items };
}
