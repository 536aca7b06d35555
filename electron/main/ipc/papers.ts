import { basename } from 'node:path';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import type { AskWhere } from '../save-as/ask-where';
import type { AreaHandlers } from './handlers';

/** What a person saves is for others to read too; the system's mask decides how far. */
const SHARED_MODE = 0o666;

export function paperHandlers(files: FileSystem, askWhere: AskWhere): AreaHandlers<'paper'> {
  return {
    'paper:save-as': async ({ bytes, name }) => {
      const target = await askWhere(name);
      if (target === null) return { ok: true, fileName: null };
      const written = await writeDurable(files, target, bytes, { mode: SHARED_MODE, folderToo: false });
      return written.ok ? { ok: true, fileName: basename(target) } : written;
    },
  };
}
