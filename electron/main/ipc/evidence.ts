import { basename } from 'node:path';
import { copyEvidence, readEvidence } from '../evidence/kept-files';
import type { Uploads } from '../evidence/uploads';
import type { FileSystem } from '../files/file-system';
import type { AskWhere } from '../save-as/ask-where';
import type { AreaHandlers } from './handlers';

export type EvidenceArea = {
  readonly files: FileSystem;
  /** Folder of the kept files. */
  readonly root: string;
  readonly uploads: Uploads;
  readonly askWhere: AskWhere;
};

export function evidenceHandlers({ files, root, uploads, askWhere }: EvidenceArea): AreaHandlers<'evidence'> {
  return {
    'evidence:begin': ({ size }) => uploads.begin(size),
    'evidence:chunk': ({ uploadId, bytes }) => uploads.chunk(uploadId, bytes),
    'evidence:finish': ({ uploadId }) => uploads.finish(uploadId),
    'evidence:abort': ({ uploadId }) => uploads.abort(uploadId),
    'evidence:read': (piece) => readEvidence(files, root, piece),
    'evidence:save-as': async ({ hash, name }) => {
      const target = await askWhere(name);
      if (target === null) return { ok: true, fileName: null };
      const copied = await copyEvidence(files, root, { hash, target });
      return copied.ok ? { ok: true, fileName: basename(target) } : copied;
    },
  };
}
