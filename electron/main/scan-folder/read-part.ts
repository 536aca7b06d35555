import type { FileSystem } from '../files/file-system';

/** Bytes that go over at once. */
const CHUNK = 1024 * 1024;

type Part = { readonly size: number; readonly offset: number };

/** A part of a file; null when it is gone, held by another program, or no longer of the size it had. */
export async function readPart(
  files: FileSystem,
  path: string,
  { size, offset }: Part,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  try {
    const handle = await files.open(path, 'r');
    try {
      if ((await handle.stat()).size !== size) return null;
      const bytes = new Uint8Array(Math.max(0, Math.min(CHUNK, size - offset)));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset);
      return bytesRead === bytes.length ? { bytes } : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
