import type { Upgrade } from './upgrade';

/**
 * Histories, lines and search terms are written as bytes from here on (`packBytes`). The tables are the
 * same and older rows are still read; the number keeps an older program from reading the newer ones.
 */
export const packedBytes: Upgrade = { version: 4, stores: {} };
