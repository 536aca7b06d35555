import { join } from 'node:path';
import type { FileSystem } from '../files/file-system';
import { readLevelDbLog } from './leveldb-log';
import { isTableSound } from './table-blocks';
import { followEdits, type LevelDbVersion } from './version-edit';

/** What is wrong with a LevelDB folder, as far as can be told without its engine. */
export type LevelDbFault =
  | 'not-a-folder'
  | 'no-current'
  | 'manifest-missing'
  | 'manifest-damaged'
  | 'table-missing'
  | 'table-cut'
  | 'table-damaged'
  | 'log-damaged'
  | 'given-up-by-engine';

/** Last eight bytes of every table file. */
const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex');
/** Bytes of tables that are read at a start, the newest first: damage of a power cut lies there. */
const READ_AT_MOST = 24 * 1024 * 1024;
/** Chromium leaves this where it met damage while running, and empties the database at the next opening. */
const GIVEN_UP = 'corruption_info.json';

async function endsLikeTable(files: FileSystem, path: string, size: number): Promise<boolean> {
  const handle = await files.open(path, 'r');
  try {
    if ((await handle.stat()).size !== size) return false;
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, size - 8);
    return buffer.equals(TABLE_MAGIC);
  } finally {
    await handle.close();
  }
}

/** First fault of the tables: all by presence, size and last bytes, the newest block by block. */
async function faultOfTables(
  files: FileSystem,
  folder: string,
  { names, tables }: { readonly names: ReadonlySet<string>; readonly tables: LevelDbVersion['tables'] },
): Promise<LevelDbFault | null> {
  let left = READ_AT_MOST;
  for (const [number, size] of Array.from(tables).sort(([a], [b]) => b - a)) {
    const base = String(number).padStart(6, '0');
    const name = [`${base}.ldb`, `${base}.sst`].find((one) => names.has(one));
    if (name === undefined) return 'table-missing';
    const path = join(folder, name);
    if (!(await endsLikeTable(files, path, size))) return 'table-cut';
    left -= size;
    if (left >= 0 && !isTableSound(await files.readFile(path))) return 'table-damaged';
  }
  return null;
}

/**
 * Looks for what would make Chromium empty the database without a word (checks, finding 2): the
 * manifest, the write-ahead logs and the newest tables checksum by checksum, older tables by presence,
 * size and last bytes: to read them all would be to read the whole database. Null for nothing wrong.
 */
export async function inspectLevelDb(files: FileSystem, folder: string): Promise<LevelDbFault | null> {
  if (!(await files.stat(folder)).isDirectory()) return 'not-a-folder';
  const names = new Set(await files.readdir(folder));
  if (names.size === 0) return null;
  if (names.has(GIVEN_UP)) return 'given-up-by-engine';
  if (!names.has('CURRENT')) return 'no-current';
  const manifest = (await files.readFile(join(folder, 'CURRENT'), 'latin1')).trimEnd();
  if (!/^MANIFEST-\d+$/u.test(manifest) || !names.has(manifest)) return 'manifest-missing';
  const { records, isDamaged } = readLevelDbLog(await files.readFile(join(folder, manifest)));
  const version = isDamaged || records.length === 0 ? null : followEdits(records);
  if (version === null) return 'manifest-damaged';
  const ofTables = await faultOfTables(files, folder, { names, tables: version.tables });
  if (ofTables !== null) return ofTables;
  for (const name of names) {
    const number = Number(/^(\d+)\.log$/u.exec(name)?.[1] ?? Number.NaN);
    const isRead = number >= version.logNumber || number === version.previousLog;
    if (isRead && readLevelDbLog(await files.readFile(join(folder, name))).isDamaged) return 'log-damaged';
  }
  return null;
}
