import type { Evidence } from '../../shared/domain/events/event';
import type { DeskBridge } from '../../shared/ipc/contract';
import { sniffMime, SNIFF_BYTES } from './evidence/file-kind';
import { makeThumbnail } from './evidence/thumbnail';
import { upload, type EvidenceRefusal, type UploadOptions } from './evidence/upload';
import { currentStore } from './window-state';

export type { EvidenceRefusal } from './evidence/upload';
export type KeepOptions = UploadOptions;
export type KeepResult =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly refusal: EvidenceRefusal };

/** Types a blob URL may claim; anything else is given as bytes, so that no kept file can run as a page. */
const VIEWABLE: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
]);

const NAME_LIMIT = 255;

/** The file's own name without any folders; a pasted picture has none. */
function nameOf(file: File): string {
  const name = file.name.split(/[\\/]/u).at(-1) ?? '';
  return name.slice(-NAME_LIMIT).replace(/^[\uDC00-\uDFFF]/u, '');
}

/** Keeping over a given bridge; see `keepEvidence`. */
export async function keepWith(desk: DeskBridge, file: File, options: KeepOptions): Promise<KeepResult> {
  // Read before anything is begun: what cannot be read at all (moved away, a folder) throws here.
  const head = new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
  const kept = await upload(desk, file, options);
  if (!kept.ok) return kept;
  const mime = sniffMime(head);
  const picture = await makeThumbnail(file, mime);
  // The original is kept; without room for its small picture it simply has none.
  const small = picture === null ? null : await upload(desk, picture, {});
  return {
    ok: true,
    evidence: {
      hash: kept.hash,
      name: nameOf(file),
      mime,
      size: kept.size,
      thumbnail: small?.ok === true ? small.hash : null,
    },
  };
}

/** Reading over a given bridge: all bytes of a kept file, or null when it is missing or shorter than it says. */
export async function readKept(
  desk: DeskBridge,
  hash: string,
): Promise<readonly Uint8Array<ArrayBuffer>[] | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (;;) {
    const answer = await desk.call('evidence:read', { hash, offset });
    if (answer === null) return null;
    chunks.push(answer.bytes);
    offset += answer.bytes.byteLength;
    if (offset >= answer.size) return chunks;
    if (answer.bytes.byteLength === 0) return null;
  }
}

/**
 * Keeps a file as evidence outside the database: original bytes by hash, real type by its first
 * bytes, a small picture as a file of its own. Reads in chunks of at most `CHUNK_LIMIT` bytes.
 * Refusals are values; `cancelled` when the signal was aborted.
 */
export function keepEvidence(file: File, options: KeepOptions = {}): Promise<KeepResult> {
  return keepWith(currentStore().desk, file, options);
}

/**
 * A blob URL of a kept file, null when it is missing on this desk. The caller revokes it. Images
 * keep their type; everything else is plain bytes.
 */
export async function evidenceUrl(hash: string, mime: string): Promise<string | null> {
  const chunks = await readKept(currentStore().desk, hash);
  if (chunks === null) return null;
  const type = VIEWABLE.has(mime) ? mime : 'application/octet-stream';
  return URL.createObjectURL(new Blob([...chunks], { type }));
}
