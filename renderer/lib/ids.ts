import { v7 } from 'uuid';

/**
 * A new UUID version 7 (RFC 9562 §5.7). Ids made later sort later, which keeps new rows together
 * at the end of an index.
 */
export function newId(): string {
  return v7();
}
