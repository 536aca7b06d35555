import { createHash } from 'node:crypto';
import { contentPath } from '../evidence/content-path';
import type { FileSystem } from '../files/file-system';
import { isMissing } from '../files/write-fault';

const PIECE = 1024 * 1024;

/** Hands a kept file over in pieces; each must be used up before the next. Null when it is not here. */
export async function readKept(
  files: FileSystem,
  { root, hash }: { readonly root: string; readonly hash: string },
  take: (bytes: Uint8Array) => Promise<void>,
): Promise<'read' | 'absent'> {
  const handle = await files.open(contentPath(root, hash), 'r').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (handle === null) return 'absent';
  try {
    const buffer = new Uint8Array(PIECE);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, PIECE, null);
      if (bytesRead === 0) return 'read';
      // A piece of its own: who takes it may keep it until it is written.
      await take(buffer.slice(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

/** Whether a kept file is here as it was kept. */
export async function stateOfKept(
  files: FileSystem,
  place: { readonly root: string; readonly hash: string },
): Promise<'whole' | 'absent' | 'damaged'> {
  const hash = createHash('sha256');
  try {
    const found = await readKept(files, place, async (bytes) => void hash.update(bytes));
    if (found === 'absent') return 'absent';
    return hash.digest('hex') === place.hash ? 'whole' : 'damaged';
  } catch {
    // A disk that cannot give its bytes back.
    return 'damaged';
  }
}
