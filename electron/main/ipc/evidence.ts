import { basename } from 'node:path';
import { copyEvidence, readEvidence } from '../evidence/kept-files';
import type { Uploads } from '../evidence/uploads';
import type { FileSystem } from '../files/file-system';
import type { FreeSpace } from '../free-space/free-space';
import type { AskWhere } from '../save-as/ask-where';
import type { AreaHandlers } from './handlers';

export type EvidenceArea = {
  readonly files: FileSystem;
  /** Folder of the kept files. */
  readonly root: string;
  readonly uploads: Uploads;
  readonly askWhere: AskWhere;
  readonly space: FreeSpace;
};

/** No file is begun or gone on with while the disk has hardly any room (D-11). */
export function evidenceHandlers(area: EvidenceArea): AreaHandlers<'evidence'> {
  const { files, root, uploads, askWhere, space } = area;
  const full = { ok: false, refusal: 'disk-full' } as const;
  return {
    'evidence:begin': async ({ size }) => ((await space.isReadOnly()) ? full : uploads.begin(size)),
    'evidence:chunk': async ({ uploadId, bytes }) => {
      if (!(await space.isReadOnly())) return uploads.chunk(uploadId, bytes);
      await uploads.abort(uploadId);
      return full;
    },
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
