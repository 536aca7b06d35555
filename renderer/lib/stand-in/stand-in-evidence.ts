import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { v4 } from 'uuid';
import { CHUNK_LIMIT, EVIDENCE_LIMIT, type Request, type Response } from '../../../shared/ipc/contract';

/** Where kept files are: the browser's cache storage, or anything else that keeps bytes under a name. */
export type KeptFiles = {
  readonly write: (hash: string, file: Blob) => Promise<void>;
  readonly read: (hash: string) => Promise<Blob | null>;
};

const CACHE = 'desk-evidence';
const address = (hash: string) => `/kept-evidence/${hash}`;

export const cacheFiles: KeptFiles = {
  async write(hash, file) {
    const cache = await caches.open(CACHE);
    await cache.put(address(hash), new Response(file));
  },
  async read(hash) {
    const cache = await caches.open(CACHE);
    return (await (await cache.match(address(hash)))?.blob()) ?? null;
  },
};

type Begun = { readonly announced: number; readonly chunks: Uint8Array<ArrayBuffer>[]; received: number };

/** Evidence as the main process keeps it: by hash, in chunks, with the same refusals. */
export function standInEvidence(files: KeptFiles) {
  const begun = new Map<string, Begun>();
  const unknown = { ok: false, refusal: 'unknown-upload' } as const;
  return {
    async begin({ size }: Request<'evidence:begin'>): Promise<Response<'evidence:begin'>> {
      if (size === 0) return { ok: false, refusal: 'empty' };
      if (size > EVIDENCE_LIMIT) return { ok: false, refusal: 'too-large' };
      const uploadId = v4();
      begun.set(uploadId, { announced: size, chunks: [], received: 0 });
      return { ok: true, uploadId };
    },

    async chunk({ uploadId, bytes }: Request<'evidence:chunk'>): Promise<Response<'evidence:chunk'>> {
      const upload = begun.get(uploadId);
      if (upload === undefined) return unknown;
      upload.received += bytes.byteLength;
      if (upload.received > upload.announced) {
        begun.delete(uploadId);
        return { ok: false, refusal: 'too-large' };
      }
      upload.chunks.push(bytes.slice());
      return { ok: true };
    },

    async finish({ uploadId }: Request<'evidence:finish'>): Promise<Response<'evidence:finish'>> {
      const upload = begun.get(uploadId);
      if (upload === undefined) return unknown;
      begun.delete(uploadId);
      if (upload.received !== upload.announced) return { ok: false, refusal: 'write-failed' };
      const hasher = sha256.create();
      for (const chunk of upload.chunks) hasher.update(chunk);
      const hash = bytesToHex(hasher.digest());
      try {
        await files.write(hash, new Blob(upload.chunks));
      } catch (error) {
        const isFull = error instanceof Error && error.name === 'QuotaExceededError';
        return { ok: false, refusal: isFull ? 'disk-full' : 'write-failed' };
      }
      return { ok: true, hash, size: upload.received };
    },

    async abort({ uploadId }: Request<'evidence:abort'>): Promise<null> {
      begun.delete(uploadId);
      return null;
    },

    async read({ hash, offset }: Request<'evidence:read'>): Promise<Response<'evidence:read'>> {
      const file = await files.read(hash);
      if (file === null) return null;
      const bytes = new Uint8Array(await file.slice(offset, offset + CHUNK_LIMIT).arrayBuffer());
      return { bytes, size: file.size };
    },

    /** The whole file, for a download. */
    whole: (hash: string) => files.read(hash),
  };
}
