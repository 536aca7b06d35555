import { fingerprintShown } from './fingerprint';

const NOT_YET = fingerprintShown('0'.repeat(64));

/**
 * The page says the fingerprint, and the fingerprint covers the page: so its hash is taken with zeros in
 * that one place. Null when the page does not say just this fingerprint, once.
 */
export function pageWithoutRoot(page: string, root: string): string | null {
  const parts = page.split(fingerprintShown(root));
  return parts.length === 2 ? parts.join(NOT_YET) : null;
}

/** The place in a page that will say the fingerprint. */
export const PAGE_PLACE = NOT_YET;

/** The page with its fingerprint in. */
export const pageWithRoot = (page: string, root: string): string =>
  page.replace(NOT_YET, fingerprintShown(root));
