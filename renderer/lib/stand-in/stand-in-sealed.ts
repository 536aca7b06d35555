import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { zipSync } from 'fflate';
import { v4 } from 'uuid';
import type { Request, Response } from '../../../shared/ipc/contract';
import { download } from './download';
import type { KeptFiles } from './stand-in-evidence';

type Begun = { readonly name: string; readonly entries: Map<string, Uint8Array[]> };

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
};

const entryOf = (bytes: Uint8Array) => ({ size: bytes.byteLength, sha256: bytesToHex(sha256(bytes)) });

/** Packages in a browser: put together in memory and handed over as a download. */
export function standInSealed(files: KeptFiles) {
  const begun = new Map<string, Begun>();
  const cancelled = { ok: false, refusal: 'cancelled' } as const;
  return {
    async begin({ name }: Request<'sealed:begin'>): Promise<Response<'sealed:begin'>> {
      const exportId = v4();
      begun.set(exportId, { name, entries: new Map() });
      return { ok: true, exportId, fileName: name };
    },
    async write({
      exportId,
      path,
      bytes,
      isLast,
    }: Request<'sealed:write'>): Promise<Response<'sealed:write'>> {
      const one = begun.get(exportId);
      if (one === undefined) return cancelled;
      const pieces = [...(one.entries.get(path) ?? []), bytes.slice()];
      one.entries.set(path, pieces);
      return { ok: true, entry: isLast ? entryOf(joined(pieces)) : null };
    },
    async kept({ exportId, path, hash }: Request<'sealed:kept'>): Promise<Response<'sealed:kept'>> {
      const one = begun.get(exportId);
      if (one === undefined) return cancelled;
      const file = await files.read(hash);
      if (file === null) return { ok: true, entry: null, why: 'absent' };
      const bytes = new Uint8Array(await file.arrayBuffer());
      one.entries.set(path, [bytes]);
      return { ok: true, entry: entryOf(bytes), why: null };
    },
    async finish({ exportId }: Request<'sealed:finish'>): Promise<Response<'sealed:finish'>> {
      const one = begun.get(exportId);
      if (one === undefined) return cancelled;
      begun.delete(exportId);
      const entries = [...one.entries].map(([path, pieces]) => [path, joined(pieces)] as const);
      const zip = zipSync(Object.fromEntries(entries), { level: 0 });
      download(new Blob([zip], { type: 'application/zip' }), one.name);
      return { ok: true, size: zip.byteLength };
    },
    async abort({ exportId }: Request<'sealed:abort'>): Promise<null> {
      begun.delete(exportId);
      return null;
    },
  };
}
