import { cp, mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { diskFiles, type FileSystem } from '../files/file-system';
import { writeLevelDb } from '../testing/leveldb';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { guardDatabaseFolder, moveDatabaseAside } from './database-folder';
import { inspectLevelDb } from './inspect-leveldb';

const temporaryFolder = useTemporaryFolders();
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const now = new Date('2026-11-21T08:20:05.123Z');
const guard = (home: string, files: FileSystem = diskFiles, isWhole = false) =>
  guardDatabaseFolder(files, { home, now, isJournalWhole: () => Promise.resolve(isWhole) });
const NAME = 'app_desk_0.indexeddb.leveldb';
const KEPT = '2026-11-21T08-20-05';

async function homeWithDatabase() {
  const home = await temporaryFolder();
  const folder = join(home, 'IndexedDB', NAME);
  await writeLevelDb(folder);
  return { home, folder };
}

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(path, bytes);
}

/** Everything below a folder: path to content. */
async function contentOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      found.set(
        join(entry.parentPath, entry.name).slice(folder.length),
        await readFile(join(entry.parentPath, entry.name)),
      );
  }
  return found;
}

const sizeOf = async (folder: string) => (await stat(join(folder, '000005.ldb'))).size;

const DAMAGES: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
  ['no-current', (folder) => rm(join(folder, 'CURRENT'))],
  ['manifest-missing', (folder) => rm(join(folder, 'MANIFEST-000007'))],
  ['manifest-missing', (folder) => writeFile(join(folder, 'CURRENT'), '../../elsewhere\n')],
  ['manifest-damaged', (folder) => flip(join(folder, 'MANIFEST-000007'), 30)],
  ['manifest-damaged', (folder) => truncate(join(folder, 'MANIFEST-000007'), 3)],
  ['table-missing', (folder) => rm(join(folder, '000005.ldb'))],
  ['table-cut', (folder) => truncate(join(folder, '000005.ldb'), 2900)],
  ['table-cut', async (folder) => flip(join(folder, '000005.ldb'), (await sizeOf(folder)) - 5)],
  ['table-damaged', (folder) => flip(join(folder, '000005.ldb'), 10)],
  ['table-damaged', (folder) => flip(join(folder, '000005.ldb'), 1600)],
  ['table-damaged', async (folder) => flip(join(folder, '000005.ldb'), (await sizeOf(folder)) - 60)],
  ['log-damaged', (folder) => flip(join(folder, '000006.log'), 9)],
  ['given-up-by-engine', (folder) => writeFile(join(folder, 'corruption_info.json'), '{}')],
];

describe('the database’s folder, looked at before a window opens it', () => {
  it('is sound as the engine leaves it, with tables of either ending and a log cut off by a crash', async () => {
    const { home, folder } = await homeWithDatabase();
    expect(await guard(home)).toEqual({ folder: 'sound', keptAside: null });
    await rename(join(folder, '000005.ldb'), join(folder, '000005.sst'));
    await truncate(join(folder, '000006.log'), 30);
    expect(await inspectLevelDb(diskFiles, folder)).toBeNull();
    expect(await readdir(home)).toEqual(['IndexedDB']);
  });

  it('is absent before the first start and after it was deleted', async () => {
    const home = await temporaryFolder();
    const absent = { folder: 'absent', keptAside: null };
    expect(await guard(home)).toEqual(absent);
    await mkdir(join(home, 'IndexedDB'));
    expect(await guard(home)).toEqual(absent);
  });

  it.each(DAMAGES)('is copied aside and left as it is: %s', async (fault, damage) => {
    const { home, folder } = await homeWithDatabase();
    await damage(folder);
    const before = await contentOf(join(home, 'IndexedDB'));
    expect(await guard(home)).toEqual({
      folder: 'damaged',
      keptAside: KEPT,
    });
    expect(await contentOf(join(home, 'IndexedDB'))).toEqual(before);
    const kept = join(home, 'kept-aside', KEPT);
    expect(await contentOf(join(kept, 'IndexedDB'))).toEqual(before);
    expect(JSON.parse(await readFile(join(kept, 'why.json'), 'utf8'))).toEqual({
      why: fault,
      at: now.toISOString(),
    });
  });

  it.each(DAMAGES)('is moved aside where the journal has everything: %s', async (_fault, damage) => {
    const { home, folder } = await homeWithDatabase();
    await damage(folder);
    const before = await contentOf(join(home, 'IndexedDB'));
    expect(await guard(home, diskFiles, true)).toEqual({ folder: 'damaged', keptAside: KEPT });
    expect(await contentOf(join(home, 'kept-aside', KEPT, 'IndexedDB'))).toEqual(before);
    expect(await readdir(home)).toEqual(['kept-aside']);
  });

  it('is kept once more beside what was kept in the same second, never over it', async () => {
    const { home, folder } = await homeWithDatabase();
    await rm(join(folder, 'CURRENT'));
    await guard(home);
    const first = await contentOf(join(home, 'kept-aside', KEPT));
    await writeFile(join(folder, '000005.ldb'), 'other');
    expect(await guard(home)).toMatchObject({ keptAside: `${KEPT}-2` });
    expect(await contentOf(join(home, 'kept-aside', KEPT))).toEqual(first);
  });

  it('is moved instead of copied where a copy would take the room the log needs', async () => {
    const { home, folder } = await homeWithDatabase();
    await rm(join(folder, 'CURRENT'));
    const before = await contentOf(join(home, 'IndexedDB'));
    const small = async () => ({ bavail: 100, bsize: 1024 }) as Awaited<ReturnType<FileSystem['statfs']>>;
    const files = { ...diskFiles, statfs: small as unknown as FileSystem['statfs'] };
    expect(await guard(home, files)).toEqual({ folder: 'damaged', keptAside: KEPT });
    expect(await contentOf(join(home, 'kept-aside', KEPT, 'IndexedDB'))).toEqual(before);
    expect(await readdir(home)).toEqual(['kept-aside']);
  });

  it('that cannot be looked at stops no start', async () => {
    const { home } = await homeWithDatabase();
    const files = {
      ...diskFiles,
      readdir: (() => Promise.reject(new Error('EIO'))) as unknown as FileSystem['readdir'],
    };
    expect(await guard(home, files)).toEqual({ folder: 'sound', keptAside: null });
  });

  it('moves aside whole, and a second one beside it', async () => {
    const { home, folder } = await homeWithDatabase();
    await cp(folder, join(home, 'copy'), { recursive: true });
    expect(await moveDatabaseAside(diskFiles, { home, now, why: 'test' })).toBe(KEPT);
    expect(await contentOf(join(home, 'kept-aside', KEPT, 'IndexedDB', NAME))).toEqual(
      await contentOf(join(home, 'copy')),
    );
    await writeLevelDb(folder);
    expect(await moveDatabaseAside(diskFiles, { home, now, why: 'test' })).toBe(`${KEPT}-2`);
  });
});

describe('no line of the main process', () => {
  it('clears or deletes a database', async () => {
    const root = join(import.meta.dirname, '..');
    const names = (await readdir(root, { recursive: true })).filter((name) => /(?<!\.test)\.ts$/u.test(name));
    expect(names.length).toBeGreaterThan(40);
    const pattern = new RegExp(`clear${'StorageData'}|clear${'Data'}\\(|delete${'Database'}`, 'u');
    const guilty: string[] = [];
    for (const name of names) if (pattern.test(await readFile(join(root, name), 'utf8'))) guilty.push(name);
    expect(guilty).toEqual([]);
  });
});
