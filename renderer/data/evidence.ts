import type { Evidence } from '../../shared/domain/events/event';

export type EvidenceRefusal =
  | 'empty'
  | 'too-large'
  | 'disk-full'
  | 'write-failed'
  | 'unknown-upload'
  | 'cancelled';
export type KeepResult =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly refusal: EvidenceRefusal };
export type KeepOptions = {
  /** called with the part kept so far, 0 to 1 */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
};

/** Keeps a file as evidence outside the database and makes its small picture. */
export function keepEvidence(file: File, options: KeepOptions = {}): Promise<KeepResult> {
  return Promise.reject(new Error(`being built ${file.size} ${options.signal?.aborted}`));
}
/** A blob URL of a kept file, null when it is missing here; the caller revokes it. Only images keep their type. */
export function evidenceUrl(hash: string, mime: string): Promise<string | null> {
  return Promise.reject(new Error(`being built ${hash} ${mime}`));
}
