import { canonical } from '../canonical';
import type { EventData } from '../events/event';
import { sha256Hex } from '../hash';

export type ScreenSigning = EventData<'signed-on-screen'>;

/** Everything that was signed and how, without the picture's name and the seal itself. */
type Bound = Pick<
  ScreenSigning,
  'paper' | 'version' | 'stateHash' | 'block' | 'role' | 'nth' | 'name' | 'strokes'
> & { readonly picture: string };

/**
 * SHA-256 that ties a hand to what it signed: strokes, the picture's hash, and the state of the case with
 * paper, version, line and name. Whoever moves a signature to another paper must make another.
 */
export function bindingOf({
  paper,
  version,
  stateHash,
  block,
  role,
  nth,
  name,
  strokes,
  picture,
}: Bound): string {
  return sha256Hex(canonical({ paper, version, stateHash, block, role, nth, name, strokes, picture }));
}

/** Looked at once: a case is folded again and again over the same events. */
const lookedAt = new WeakMap<ScreenSigning, boolean>();

/** Whether a signature is tied to just what it says it was given for. */
export function isBound(signing: ScreenSigning): boolean {
  const known = lookedAt.get(signing);
  if (known !== undefined) return known;
  const holds = bindingOf({ ...signing, picture: signing.picture.hash }) === signing.binding;
  lookedAt.set(signing, holds);
  return holds;
}
