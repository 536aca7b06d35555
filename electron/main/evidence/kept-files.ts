import { CHUNK_LIMIT, type Response } from '../../../shared/ipc/contract';
import { PART_SUFFIX } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { isMissing, writeFaultOf, type Written } from '../files/write-fault';
import { contentPath } from './content-path';

/** A piece of a kept file from `offset` on, at most CHUNK_LIMIT bytes; null when the file is not here. */
export async function readEvidence(
  files: FileSystem,
  root: string,
  { hash, offset }: { readonly hash: string; readonly offset: number },
): Promise<Response<'evidence:read'>> {
  const handle = await files.open(contentPath(root, hash), 'r').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    // Its own memory, not a slice of a pool: the bridge would copy the whole pool along.
    const bytes = new Uint8Array(Math.max(0, Math.min(CHUNK_LIMIT, size - offset)));
    let done = 0;
    while (done < bytes.byteLength) {
      const { bytesRead } = await handle.read(bytes, done, bytes.byteLength - done, offset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return { bytes: done === bytes.byteLength ? bytes : bytes.slice(0, done), size };
  } finally {
    await handle.close();
  }
}

export type Copied = Written | { readonly ok: false; readonly refusal: 'missing' };

/** Copies a kept file to where a person asked for it; what was there before stays until the copy is whole. */
export async function copyEvidence(
  files: FileSystem,
  root: string,
  { hash, target }: { readonly hash: string; readonly target: string },
): Promise<Copied> {
  const source = contentPath(root, hash);
  try {
    await files.stat(source);
  } catch (error) {
    return { ok: false, refusal: isMissing(error) ? 'missing' : 'write-failed' };
  }
  const part = `${target}${PART_SUFFIX}`;
  try {
    await files.copyFile(source, part);
    await files.rename(part, target);
    return { ok: true };
  } catch (error) {
    await files.rm(part, { force: true }).catch(() => undefined);
    return { ok: false, refusal: writeFaultOf(error) };
  }
}
