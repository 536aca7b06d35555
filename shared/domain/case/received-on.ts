import type { Case } from './case';

/**
 * The store's own day on which a complaint was received, `YYYY-MM-DD`; that of its registration where
 * nobody said. Ledgers and monthly figures go by it: a complaint that was entered late belongs to the
 * month the customer came in.
 */
export function receivedOn({ facts, openedAt }: Pick<Case, 'facts' | 'openedAt'>): string {
  return (facts.receivedAt ?? openedAt ?? '').slice(0, 10);
}
