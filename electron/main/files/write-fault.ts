/** What a person can be told about a write that did not happen. */
export type WriteFault = 'disk-full' | 'write-failed';

export type Written = { readonly ok: true } | { readonly ok: false; readonly refusal: WriteFault };

/** EFBIG is how file systems with a size limit (FAT sticks) say that there is no room. */
const FULL_CODES: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The system's code of an error, such as `ENOSPC`; its message is never used: it holds paths. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

export function writeFaultOf(error: unknown): WriteFault {
  return FULL_CODES.has(errorCode(error)) ? 'disk-full' : 'write-failed';
}

export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT';
}
