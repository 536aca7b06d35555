import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/**
 * A file on the disk as the checker reads it: pieces at places, never as a whole.
 * @param {string} path
 */
export async function openArchive(path) {
  const handle = await open(path, 'r');
  const info = await handle.stat();
  if (!info.isFile()) {
    await handle.close();
    throw new Error('not a file');
  }
  return {
    source: {
      size: info.size,
      /** @type {(offset: number, length: number) => Promise<Uint8Array>} */
      read: async (offset, length) => {
        const room = Math.max(0, Math.min(length, info.size - offset));
        const bytes = new Uint8Array(room);
        let done = 0;
        while (done < room) {
          const { bytesRead } = await handle.read(bytes, done, room - done, offset + done);
          if (bytesRead === 0) break;
          done += bytesRead;
        }
        return bytes.subarray(0, done);
      },
    },
    close: () => handle.close(),
  };
}

/** What the checker needs of Node: hashes, and text that is none when it is not UTF-8. */
export const nodeTools = {
  newDigest: () => {
    const hash = createHash('sha256');
    let sum = 0;
    return {
      update: (/** @type {Uint8Array} */ bytes) => {
        hash.update(bytes);
        sum = crc32(bytes, sum);
      },
      sha256: () => hash.digest('hex'),
      crc32: () => sum >>> 0,
    };
  },
  decode: (/** @type {Uint8Array} */ bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  },
};
