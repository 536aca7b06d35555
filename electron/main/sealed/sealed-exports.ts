import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ARCHIVE_LIMIT } from '../../../shared/ipc/sealed';
import type { Request, Response } from '../../../shared/ipc/contract';
import { PART_SUFFIX } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue, type SerialQueue } from '../files/serial-queue';
import { syncFolder } from '../files/sync-folder';
import { writeFaultOf } from '../files/write-fault';
import { readKept, stateOfKept } from './kept-bytes';
import { createZipFile, type OpenEntry, type ZipFile } from './zip-file';

/** What a person saves is for others to read too; the system's mask decides how far. */
const SHARED_MODE = 0o666;

type Refusal = Extract<Response<'sealed:begin'>, { readonly ok: false }>['refusal'];
const refuse = <R extends Refusal>(refusal: R) => ({ ok: false, refusal }) as const;

type Export = {
  readonly target: string;
  readonly part: string;
  readonly handle: FileHandle;
  readonly zip: ZipFile;
  readonly paths: Set<string>;
  readonly queue: SerialQueue;
  entry: OpenEntry | null;
  isCancelled: boolean;
};

export type SealedExports = {
  /** Begins a package that will lie at `target`. */
  readonly begin: (target: string, size: number) => Promise<Response<'sealed:begin'>>;
  readonly write: (piece: Request<'sealed:write'>) => Promise<Response<'sealed:write'>>;
  readonly kept: (root: string, wanted: Request<'sealed:kept'>) => Promise<Response<'sealed:kept'>>;
  readonly finish: (exportId: string) => Promise<Response<'sealed:finish'>>;
  readonly abort: (exportId: string) => Promise<null>;
  /** Drops whatever a window that crashed or closes has begun. */
  readonly abortAll: () => Promise<void>;
};

/** Thrown inside a step for what is no fault of the disk. */
class Ended extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Writes packages where people asked for them; whatever is refused leaves neither half a file nor an old one harmed. */
export function createSealedExports(files: FileSystem, now: () => Date): SealedExports {
  const running = new Map<string, Export>();

  const drop = async (exportId: string): Promise<void> => {
    const one = running.get(exportId);
    if (one === undefined) return;
    running.delete(exportId);
    await one.handle.close().catch(() => undefined);
    await files.rm(one.part, { force: true }).catch(() => undefined);
  };

  /** Runs a step of an export in its turn; whatever fails ends the export. */
  const step = async <T>(exportId: string, action: (one: Export) => Promise<T>) => {
    const one = running.get(exportId);
    if (one === undefined) return refuse('cancelled');
    return one.queue.run(async () => {
      if (!running.has(exportId)) return refuse('cancelled');
      try {
        return await action(one);
      } catch (error) {
        await drop(exportId);
        return refuse(error instanceof Ended ? error.refusal : writeFaultOf(error));
      }
    });
  };

  const openEntry = async (one: Export, path: string): Promise<OpenEntry> => {
    if (one.entry !== null || one.paths.has(path)) throw new Ended('write-failed');
    one.paths.add(path);
    return one.zip.openEntry(path);
  };

  const put = async (one: Export, entry: OpenEntry, bytes: Uint8Array): Promise<void> => {
    if (one.isCancelled) throw new Ended('cancelled');
    if (one.zip.size() + bytes.byteLength > ARCHIVE_LIMIT) throw new Ended('too-large');
    await entry.write(bytes);
  };

  const begin = async (target: string, size: number): Promise<Response<'sealed:begin'>> => {
    if (size > ARCHIVE_LIMIT) return refuse('too-large');
    const exportId = randomUUID();
    const part = `${target}.${exportId.slice(0, 8)}${PART_SUFFIX}`;
    try {
      const { bavail, bsize } = await files.statfs(dirname(target));
      if (bavail * bsize < size) return refuse('disk-full');
      const handle = await files.open(part, 'wx', SHARED_MODE);
      const one = { target, part, handle, zip: createZipFile(handle, now()), paths: new Set<string>() };
      running.set(exportId, { ...one, queue: createSerialQueue(), entry: null, isCancelled: false });
      return { ok: true, exportId, fileName: basename(target) };
    } catch (error) {
      return refuse(writeFaultOf(error));
    }
  };

  const write = ({
    exportId,
    path,
    bytes,
    isLast,
  }: Request<'sealed:write'>): Promise<Response<'sealed:write'>> =>
    step(exportId, async (one) => {
      if (one.entry?.path !== path) one.entry = await openEntry(one, path);
      const { entry } = one;
      await put(one, entry, bytes);
      if (!isLast) return { ok: true, entry: null } as const;
      one.entry = null;
      return { ok: true, entry: await entry.end() } as const;
    });

  const kept = (
    root: string,
    { exportId, path, hash }: Request<'sealed:kept'>,
  ): Promise<Response<'sealed:kept'>> =>
    step(exportId, async (one) => {
      // Looked at before its name is written: an entry that was begun cannot be taken back.
      const state = await stateOfKept(files, { root, hash });
      if (state !== 'whole') return { ok: true, entry: null, why: state } as const;
      const entry = await openEntry(one, path);
      await readKept(files, { root, hash }, (bytes) => put(one, entry, bytes));
      const done = await entry.end();
      if (done.sha256 !== hash) throw new Ended('write-failed');
      return { ok: true, entry: done, why: null } as const;
    });

  const finish = (exportId: string): Promise<Response<'sealed:finish'>> =>
    step(exportId, async (one) => {
      if (one.isCancelled || one.entry !== null) throw new Ended('cancelled');
      await one.zip.end();
      await one.handle.sync();
      await one.handle.close();
      await files.rename(one.part, one.target);
      running.delete(exportId);
      await syncFolder(files, dirname(one.target)).catch(() => undefined);
      return { ok: true, size: one.zip.size() } as const;
    });

  const abort = async (exportId: string): Promise<null> => {
    const one = running.get(exportId);
    if (one === undefined) return null;
    // Heard between two pieces of a large file that is being put in.
    one.isCancelled = true;
    await one.queue.run(() => drop(exportId));
    return null;
  };

  return {
    begin,
    write,
    kept,
    finish,
    abort,
    abortAll: async () => {
      for (const exportId of [...running.keys()]) await abort(exportId);
    },
  };
}
