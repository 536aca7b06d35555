import { join } from 'node:path';

/** Kept files are named by their content: the same picture twice is one file, and a name proves its bytes. */
export function contentPath(root: string, hash: string): string {
  return join(root, hash.slice(0, 2), hash);
}
