import { join } from 'node:path';
import { z } from 'zod';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { isMissing, type WriteFault } from '../files/write-fault';

const number = z.number().int().min(1);

/** The newest of each that has opened the data. Shapes came later: a folder without them has the first. */
const stampSchema = z.object({ chromium: number, database: number.default(1), journal: number.default(1) });
type Stamp = z.infer<typeof stampSchema>;

/** What this program is: the engine's full version, such as 114.0.5735.134, and the shapes it writes. */
export type Running = Omit<Stamp, 'chromium'> & { readonly chromium: string };

export type EngineCheck =
  | { readonly ok: true }
  /** The data has been opened by a newer engine or program, whose shapes this one would misread. */
  | { readonly ok: false; readonly reason: 'newer-data' | WriteFault };

async function readStamp(files: FileSystem, path: string): Promise<Stamp | null> {
  try {
    return stampSchema.safeParse(JSON.parse(await files.readFile(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Keeps the newest engine and the newest shapes that have opened the data, before any window does
 * (checks D-04; finding 1: IndexedDB written by a newer engine is wiped by an older one, without a
 * word). Data of anything newer is refused, and nothing is written then.
 */
export async function checkEngine(files: FileSystem, home: string, running: Running): Promise<EngineCheck> {
  const path = join(home, 'engine.json');
  const { database, journal } = running;
  const chromium = Number.parseInt(running.chromium, 10);
  const newest = await readStamp(files, path);
  if (newest !== null) {
    const isNewer = newest.chromium > chromium || newest.database > database || newest.journal > journal;
    if (isNewer) return { ok: false, reason: 'newer-data' };
    const isSame = newest.chromium === chromium && newest.database === database && newest.journal === journal;
    if (isSame) return { ok: true };
  }
  const written = await writeDurable(files, path, JSON.stringify({ chromium, database, journal }));
  return written.ok ? written : { ok: false, reason: written.refusal };
}
