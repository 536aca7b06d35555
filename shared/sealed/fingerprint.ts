/** A fingerprint as people compare it, in groups of four: nobody reads 64 digits in one row aloud. */
export function fingerprintShown(root: string): string {
  return (root.match(/.{1,4}/gu) ?? []).join(' ').toUpperCase();
}
