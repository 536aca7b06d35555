import type { Upgrade } from './upgrade';

/**
 * Histories, lines and search terms are written as bytes from here on (`packBytes`). Older rows
 * are still read; the number keeps an older program from reading the newer ones. Nobody ever asked for a
 * case by the index of its number, and every index costs as much as a row.
 */
export const packedBytes: Upgrade = { version: 4, stores: { cases: 'caseId, sortKey, *keys, *lists' } };
