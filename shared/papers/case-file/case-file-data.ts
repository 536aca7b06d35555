import type { PaperId } from '../paper-id';

/** Id of the whole file of a case in codes and in the log; never renamed or reused. */
export const CASE_FILE = 'case-file';

/** A picture as the file shows it: drawn anew for the page, while the hash is that of the original. */
export type FilePicture = {
  readonly caption: string;
  /** SHA-256 of the original bytes. */
  readonly hash: string;
  /** JPEG as a data URL: the engine reads no other pictures. */
  readonly jpeg: string;
  /** Pixels of the JPEG. */
  readonly width: number;
  readonly height: number;
};

/** What goes into the whole file of a case beside its papers. */
export type CaseFileParts = {
  readonly papers: readonly PaperId[];
  /** Sheets that came back signed, in the order they are to stand. */
  readonly signed: readonly FilePicture[];
  /** The pieces of evidence that can be shown as pictures. */
  readonly evidence: readonly FilePicture[];
};
