import { CHUNK_LIMIT, EVIDENCE_LIMIT, type DeskBridge } from '../../../shared/ipc/contract';

export type EvidenceRefusal =
  'empty' | 'too-large' | 'disk-full' | 'write-failed' | 'unknown-upload' | 'cancelled';

export type Uploaded =
  | { readonly ok: true; readonly hash: string; readonly size: number }
  | { readonly ok: false; readonly refusal: EvidenceRefusal };

export type UploadOptions = {
  /** called with the part handed over so far, 0 to 1 */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
};

const refuse = (refusal: EvidenceRefusal): Uploaded => ({ ok: false, refusal });

/** Hands a file over the bridge in chunks; what was begun and not finished is thrown away there. */
export async function upload(desk: DeskBridge, file: Blob, options: UploadOptions): Promise<Uploaded> {
  if (file.size === 0) return refuse('empty');
  if (file.size > EVIDENCE_LIMIT) return refuse('too-large');
  if (options.signal?.aborted === true) return refuse('cancelled');
  try {
    const begun = await desk.call('evidence:begin', { size: file.size });
    if (!begun.ok) return begun;
    const { uploadId } = begun;
    const refusal = await sendChunks(desk, uploadId, file, options);
    if (refusal === null) return await desk.call('evidence:finish', { uploadId });
    await desk.call('evidence:abort', { uploadId });
    return refuse(refusal);
  } catch {
    return refuse('write-failed');
  }
}

/** Null when all of it went over. A file that cannot be read any more (card pulled out) is `write-failed`. */
async function sendChunks(
  desk: DeskBridge,
  uploadId: string,
  file: Blob,
  { onProgress, signal }: UploadOptions,
): Promise<EvidenceRefusal | null> {
  for (let offset = 0; offset < file.size; offset += CHUNK_LIMIT) {
    if (signal?.aborted === true) return 'cancelled';
    try {
      const bytes = new Uint8Array(await file.slice(offset, offset + CHUNK_LIMIT).arrayBuffer());
      const answer = await desk.call('evidence:chunk', { uploadId, bytes });
      if (!answer.ok) return answer.refusal;
    } catch {
      return 'write-failed';
    }
    onProgress?.(Math.min(1, (offset + CHUNK_LIMIT) / file.size));
  }
  return signal?.aborted === true ? 'cancelled' : null;
}
