import { createHash, randomUUID, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EVIDENCE_LIMIT, type Response } from '../../../shared/ipc/contract';
import { PART_SUFFIX } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue, type SerialQueue } from '../files/serial-queue';
import { sweepParts } from '../files/sweep-parts';
import { makeFolder, syncFolder } from '../files/sync-folder';
import { writeFaultOf } from '../files/write-fault';
import { contentPath } from './content-path';

/** Evidence may not take the last of the disk: the log must always find room (checks D-11). */
const KEEP_FREE = 500 * 1024 * 1024;

/** An upload that nobody has touched for so long, in milliseconds, belongs to a window that is gone. */
const STALE_AFTER = 60 * 60 * 1000;

type Upload = {
  readonly path: string;
  readonly handle: FileHandle;
  readonly hash: Hash;
  readonly size: number;
  readonly queue: SerialQueue;
  received: number;
  touchedAt: number;
};

type Refusal = Extract<Response<'evidence:begin'>, { readonly ok: false }>['refusal'];
const refuse = <R extends Refusal>(refusal: R) => ({ ok: false, refusal }) as const;

export type Uploads = {
  /** `size` is what the window promises to send, in bytes. */
  readonly begin: (size: number) => Promise<Response<'evidence:begin'>>;
  readonly chunk: (uploadId: string, bytes: Uint8Array) => Promise<Response<'evidence:chunk'>>;
  /** Answers after the file is on the disk under its hash. */
  readonly finish: (uploadId: string) => Promise<Response<'evidence:finish'>>;
  readonly abort: (uploadId: string) => Promise<null>;
  /** Drops whatever a window that crashed or closed has begun. */
  readonly abortAll: () => Promise<void>;
};

/**
 * Takes files in chunks. Any refusal ends the upload and removes what had arrived; nothing becomes
 * evidence before all of it is fsynced and hashed. Left-over parts of an earlier run are removed.
 */
export async function openUploads(files: FileSystem, root: string, now: () => number): Promise<Uploads> {
  const incoming = join(root, 'incoming');
  await files.mkdir(incoming, { recursive: true, mode: 0o700 });
  await sweepParts(files, incoming);
  const uploads = new Map<string, Upload>();

  const drop = async (uploadId: string): Promise<void> => {
    const upload = uploads.get(uploadId);
    if (upload === undefined) return;
    uploads.delete(uploadId);
    await upload.handle.close().catch(() => undefined);
    await files.rm(upload.path, { force: true }).catch(() => undefined);
  };

  const abort = async (uploadId: string): Promise<null> => {
    await uploads.get(uploadId)?.queue.run(() => drop(uploadId));
    return null;
  };

  /** Runs a step of an upload in its turn; whatever fails ends the upload. */
  const step = async <T>(uploadId: string, action: (upload: Upload) => Promise<T>) => {
    const upload = uploads.get(uploadId);
    if (upload === undefined) return refuse('unknown-upload');
    return upload.queue.run(async () => {
      if (!uploads.has(uploadId)) return refuse('unknown-upload');
      upload.touchedAt = now();
      try {
        return await action(upload);
      } catch (error) {
        await drop(uploadId);
        return refuse(writeFaultOf(error));
      }
    });
  };

  const begin = async (size: number): Promise<Response<'evidence:begin'>> => {
    if (size === 0) return refuse('empty');
    if (size > EVIDENCE_LIMIT) return refuse('too-large');
    for (const [id, upload] of uploads) if (now() - upload.touchedAt > STALE_AFTER) await abort(id);
    try {
      const { bavail, bsize } = await files.statfs(incoming);
      if (bavail * bsize - size < KEEP_FREE) return refuse('disk-full');
      const uploadId = randomUUID();
      const path = join(incoming, `${uploadId}${PART_SUFFIX}`);
      const handle = await files.open(path, 'wx', 0o600);
      const hash = createHash('sha256');
      uploads.set(uploadId, {
        path,
        handle,
        hash,
        size,
        queue: createSerialQueue(),
        received: 0,
        touchedAt: now(),
      });
      return { ok: true, uploadId };
    } catch (error) {
      return refuse(writeFaultOf(error));
    }
  };

  const chunk = (uploadId: string, bytes: Uint8Array): Promise<Response<'evidence:chunk'>> =>
    step(uploadId, async (upload) => {
      if (upload.received + bytes.byteLength > upload.size) {
        await drop(uploadId);
        return refuse('too-large');
      }
      await upload.handle.writeFile(bytes);
      upload.hash.update(bytes);
      upload.received += bytes.byteLength;
      return { ok: true } as const;
    });

  const finish = (uploadId: string): Promise<Response<'evidence:finish'>> =>
    step(uploadId, async ({ handle, hash, path, received, size }) => {
      if (received !== size) {
        await drop(uploadId);
        return refuse(received === 0 ? 'empty' : 'write-failed');
      }
      await handle.sync();
      await handle.close();
      const name = hash.digest('hex');
      const target = contentPath(root, name);
      await makeFolder(files, dirname(target), root);
      // Also where the file is there already: the new bytes are known to be good, the old may be damaged.
      await files.rename(path, target);
      await syncFolder(files, dirname(target));
      uploads.delete(uploadId);
      return { ok: true, hash: name, size } as const;
    });

  return {
    begin,
    chunk,
    finish,
    abort,
    abortAll: async () => {
      for (const uploadId of [...uploads.keys()]) await abort(uploadId);
    },
  };
}
