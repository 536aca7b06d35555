import type { Policy } from '../policy';

/** Prefix of the ids of a store's own policies: no preset begins so. */
const OWN = 'own-';

export function isOwn({ id }: Pick<Policy, 'id'>): boolean {
  return id.startsWith(OWN);
}

/**
 * A policy as the store's own, in the version that comes next among those it has: a preset becomes
 * version 1 of an own one, an own one its next version. What it was made of stays named.
 */
export function ownCopyOf(policy: Policy, known: readonly Policy[]): Policy {
  const id = isOwn(policy) ? policy.id : `${OWN}${policy.id}`.slice(0, 64);
  const versions = known.filter((one) => one.id === id).map(({ version }) => version);
  const basedOn = isOwn(policy) ? policy.basedOn : policy.id;
  return { ...policy, id, basedOn, version: Math.max(0, ...versions) + 1 };
}
