import type { AskWhere } from '../save-as/ask-where';
import type { SealedExports } from '../sealed/sealed-exports';
import type { AreaHandlers } from './handlers';

export type SealedArea = {
  readonly exports: SealedExports;
  /** Folder of the kept files. */
  readonly root: string;
  readonly askWhere: AskWhere;
};

/** Packages go where the person says in the system's own dialog, and nowhere else. */
export function sealedHandlers({ exports, root, askWhere }: SealedArea): AreaHandlers<'sealed'> {
  return {
    'sealed:begin': async ({ name, size }) => {
      const target = await askWhere(name);
      return target === null ? { ok: true, exportId: null, fileName: '' } : exports.begin(target, size);
    },
    'sealed:write': (piece) => exports.write(piece),
    'sealed:kept': (wanted) => exports.kept(root, wanted),
    'sealed:finish': ({ exportId }) => exports.finish(exportId),
    'sealed:abort': ({ exportId }) => exports.abort(exportId),
  };
}
