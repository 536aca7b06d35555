import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Zip, ZipPassThrough } from 'fflate';

/** Bytes of an entry that is being written. */
export type OpenEntry = {
  readonly path: string;
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly end: () => Promise<{ readonly size: number; readonly sha256: string }>;
};

export type ZipFile = {
  readonly openEntry: (path: string) => Promise<OpenEntry>;
  /** Writes the directory; the archive is whole then, and not yet synced. */
  readonly end: () => Promise<void>;
  /** bytes so far */
  readonly size: () => number;
};

/**
 * An archive written as it comes, stored and not compressed: photos and PDFs shrink no further, and a
 * receiver has nothing to inflate. One time for all entries: when each was put in is nobody's business.
 */
export function createZipFile(handle: FileHandle, at: Date): ZipFile {
  const waiting: Uint8Array[] = [];
  let size = 0;
  let fault: Error | null = null;
  const zip = new Zip((error, chunk) => {
    fault ??= error;
    if (error === null) waiting.push(chunk);
  });
  const flush = async () => {
    if (fault !== null) throw fault;
    for (const chunk of waiting.splice(0)) {
      await handle.writeFile(chunk);
      size += chunk.byteLength;
    }
  };
  const openEntry = async (path: string): Promise<OpenEntry> => {
    const entry = new ZipPassThrough(path);
    entry.mtime = at;
    zip.add(entry);
    await flush();
    const hash = createHash('sha256');
    return {
      path,
      write: async (bytes) => {
        hash.update(bytes);
        entry.push(bytes);
        await flush();
      },
      end: async () => {
        entry.push(new Uint8Array(0), true);
        await flush();
        return { size: entry.size, sha256: hash.digest('hex') };
      },
    };
  };
  return {
    openEntry,
    end: async () => {
      zip.end();
      await flush();
    },
    size: () => size,
  };
}
