import { join } from 'node:path';
import { z } from 'zod';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { isMissing, type WriteFault } from '../files/write-fault';

const stampSchema = z.object({ chromium: z.number().int().min(1) });

export type EngineCheck =
  | { readonly ok: true }
  /** The data has been opened by a newer Chromium, which an older one would silently empty. */
  | { readonly ok: false; readonly reason: 'newer-data' | WriteFault };

async function readStamp(files: FileSystem, path: string): Promise<number> {
  try {
    return stampSchema.safeParse(JSON.parse(await files.readFile(path, 'utf8'))).data?.chromium ?? 0;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return 0;
    throw error;
  }
}

/**
 * Keeps the newest Chromium that has opened the data, before any window does (checks D-04, finding 1:
 * IndexedDB written by a newer engine is wiped by an older one, without a word).
 * `chromium` is its full version, such as 114.0.5735.134.
 */
export async function checkEngine(files: FileSystem, home: string, chromium: string): Promise<EngineCheck> {
  const path = join(home, 'engine.json');
  const running = Number.parseInt(chromium, 10);
  const newest = await readStamp(files, path);
  if (newest > running) return { ok: false, reason: 'newer-data' };
  if (newest === running) return { ok: true };
  const written = await writeDurable(files, path, JSON.stringify({ chromium: running }));
  return written.ok ? written : { ok: false, reason: written.refusal };
}
