import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this script belongs to. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Notes of the scripts about this checkout: stamps, reports. Ignored by git, safe to delete. */
export const NOTES = join(ROOT, '.setup');

/** A path inside the checkout. */
export const inRoot = (/** @type {string[]} */ ...parts) => join(ROOT, ...parts);

/**
 * Per-user folder for what every checkout can share (the desktop runtime), so that a second clone
 * downloads nothing.
 */
export const userCache = () =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'complaint-desk');
