/**
 * The newest shapes of kept data this program writes. A data folder that names a higher one is
 * refused before any window opens (checks D-04). Only ever raise them.
 */

/** Number of the last step in `renderer/data/upgrades`. */
export const DATABASE_VERSION = 4;

/** Raised when an older program could misread a journal: its files, its lines, its gaps. */
export const JOURNAL_FORMAT = 1;
