import type { FileHandle } from 'node:fs/promises';
import { diskFiles, type FileSystem } from '../files/file-system';

export type Operation =
  'write' | 'writeFile' | 'datasync' | 'sync' | 'truncate' | 'rename' | 'open' | 'copyFile';

export type Faults = {
  /** Error code for this call, or null to let it through to the real disk. */
  readonly failing: (operation: Operation) => string | null;
  /** Of a failing write, how much still reaches the disk before the error, 0 to 1. */
  readonly written?: number;
};

function systemError(code: string): Error {
  return Object.assign(new Error(`simulated ${code}`), { code });
}

const GUARDED: ReadonlySet<string> = new Set(['write', 'writeFile', 'datasync', 'sync', 'truncate']);

function faultyHandle(handle: FileHandle, faults: Faults): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...given: readonly unknown[]) => Promise<unknown>;
      if (typeof name !== 'string' || !GUARDED.has(name)) return method;
      return async (...given: readonly unknown[]) => {
        const code = faults.failing(name as Operation);
        if (code === null) return method(...given);
        const [content] = given;
        if ((name === 'write' || name === 'writeFile') && content instanceof Uint8Array) {
          const part = Math.floor(content.byteLength * (faults.written ?? 0.5));
          if (part > 0) await target.write(content, 0, part, null);
        }
        throw systemError(code);
      };
    },
  });
}

/** The real disk, with faults at chosen calls: the only stand-in the store tests use. */
export function faultyFiles(faults: Faults): FileSystem {
  const guard = (operation: Operation) => {
    const code = faults.failing(operation);
    if (code !== null) throw systemError(code);
  };
  return {
    ...diskFiles,
    open: async (...given: Parameters<FileSystem['open']>) => {
      guard('open');
      return faultyHandle(await diskFiles.open(...given), faults);
    },
    rename: async (from, to) => {
      guard('rename');
      await diskFiles.rename(from, to);
    },
    copyFile: async (...given) => {
      guard('copyFile');
      await diskFiles.copyFile(...given);
    },
  };
}
