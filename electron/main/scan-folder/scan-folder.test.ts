import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles, type FileSystem } from '../files/file-system';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { folderRefusal, openChosenFolder } from './chosen-folder';
import { watchScanFolder } from './scan-folder';

const freshFolder = useTemporaryFolders();
const PDF = Buffer.from('%PDF-1.7\n...\n%%EOF\n');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 0xff, 0xd9]);

/** A folder that is watched, with a clock that only goes on when it is told to. */
async function watched(files: FileSystem = diskFiles) {
  const folder = await freshFolder();
  let ms = 0;
  const scans = watchScanFolder(files, folder, { now: () => ms });
  const lookAfter = async (passed: number) => {
    ms += passed;
    return scans.look();
  };
  const ready = async () => {
    await lookAfter(0);
    return (await lookAfter(2000)).ready;
  };
  return {
    folder,
    scans,
    lookAfter,
    ready,
    write: (name: string, bytes: Uint8Array) => writeFile(join(folder, name), bytes),
  };
}

describe('the folder that the scanner writes to', () => {
  it('hands a scan over once it is whole and calm, read in parts, and moves it by what became of it', async () => {
    const { folder, scans, ready, lookAfter, write } = await watched();
    await write('001.pdf', PDF);
    expect((await lookAfter(0)).ready).toEqual([]);
    const [file] = (await lookAfter(2000)).ready;
    expect(file).toMatchObject({ name: '001.pdf', size: PDF.length });
    const id = file?.id ?? '';
    expect((await scans.read(id, 0))?.bytes).toEqual(new Uint8Array(PDF));
    expect((await scans.read(id, 9))?.bytes).toEqual(new Uint8Array(PDF.subarray(9)));
    expect(await scans.settle(id, 'filed')).toEqual({ moved: true });
    expect(await readdir(folder)).toEqual(['已归档']);
    expect(await readFile(join(folder, '已归档', '001.pdf'))).toEqual(PDF);
    expect(await ready()).toEqual([]);
  });

  it('never puts a file in the place of another: scanners count from 0001 each morning', async () => {
    const { folder, scans, ready, write } = await watched();
    for (const bytes of [PDF, Buffer.concat([PDF, PDF])]) {
      await write('0001.pdf', bytes);
      const [file] = await ready();
      await scans.settle(file?.id ?? '', 'waiting');
    }
    expect((await readdir(join(folder, '待认领'))).sort()).toEqual(['0001 (2).pdf', '0001.pdf']);
  });

  it('waits for a file that still grows, or stops in the middle, and gives it up after a minute', async () => {
    const { folder, lookAfter, write } = await watched();
    await write('002.pdf', PDF.subarray(0, 8));
    await lookAfter(0);
    expect(await lookAfter(5000)).toMatchObject({ ready: [], state: { unfinished: 1 } });
    await appendFile(join(folder, '002.pdf'), PDF.subarray(8));
    expect((await lookAfter(2000)).ready).toEqual([]);
    expect((await lookAfter(2000)).ready).toMatchObject([{ size: PDF.length }]);
    await write('003.jpg', JPEG.subarray(0, 4));
    await write('004.png', new Uint8Array(0));
    await lookAfter(0);
    expect((await lookAfter(59_000)).ready).toHaveLength(1);
    expect((await lookAfter(1000)).ready.map(({ name }) => name).sort()).toEqual([
      '002.pdf',
      '003.jpg',
      '004.png',
    ]);
  });

  it('gives no part of a file that was changed after it was handed over', async () => {
    const { scans, ready, write } = await watched();
    await write('a.jpg', JPEG);
    const [file] = await ready();
    await write('a.jpg', Buffer.concat([JPEG, JPEG]));
    expect(await scans.read(file?.id ?? '', 0)).toBeNull();
  });

  it('leaves alone what is no scan, links and subfolders included, and says how many', async () => {
    const { folder, ready, lookAfter, write } = await watched();
    const elsewhere = join(await freshFolder(), 'secret.pdf');
    await writeFile(elsewhere, PDF);
    await symlink(elsewhere, join(folder, 'link.pdf'));
    await mkdir(join(folder, 'old.pdf'));
    for (const name of ['说明.txt', 'scan.tiff', '.hidden.pdf', 'Thumbs.db', 'half.pdf.part'])
      await write(name, PDF);
    expect(await ready()).toEqual([]);
    expect((await lookAfter(0)).state).toMatchObject({ status: 'watching', strange: 2, unfinished: 0 });
    expect(await readdir(folder)).toHaveLength(7);
  });

  it('says that the folder is gone, and goes on once it is back', async () => {
    const { folder, ready, lookAfter, write } = await watched();
    await rename(folder, `${folder}-away`);
    expect(await lookAfter(0)).toMatchObject({ ready: [], state: { status: 'gone' } });
    await rename(`${folder}-away`, folder);
    await write('005.jpg', JPEG);
    expect(await ready()).toMatchObject([{ name: '005.jpg' }]);
  });

  it('tries again to move what another program holds, and hands it over no second time', async () => {
    let isHeld = true;
    const held: FileSystem = {
      ...diskFiles,
      rename: (from, to) =>
        isHeld ? Promise.reject(Object.assign(new Error(), { code: 'EBUSY' })) : diskFiles.rename(from, to),
    };
    const { folder, scans, ready, lookAfter, write } = await watched(held);
    await write('006.jpg', JPEG);
    const [file] = await ready();
    expect(await scans.settle(file?.id ?? '', 'filed')).toEqual({ moved: false });
    expect(await lookAfter(2000)).toMatchObject({ ready: [], state: { unmoved: 1 } });
    isHeld = false;
    expect(await lookAfter(2000)).toMatchObject({ ready: [], state: { unmoved: 0 } });
    expect(await readdir(folder)).toEqual(['已归档']);
  });

  it('does not hand over what is locked, and does when it is let go', async () => {
    let isLocked = true;
    const locked: FileSystem = {
      ...diskFiles,
      open: (path, flags, mode) =>
        isLocked
          ? Promise.reject(Object.assign(new Error(), { code: 'EBUSY' }))
          : diskFiles.open(path, flags, mode),
    };
    const { lookAfter, write } = await watched(locked);
    await write('007.jpg', JPEG);
    await lookAfter(0);
    expect(await lookAfter(90_000)).toMatchObject({ ready: [], state: { unfinished: 1 } });
    isLocked = false;
    expect((await lookAfter(1000)).ready).toHaveLength(1);
  });

  it('hands a few over at a time, oldest first, and the next ones after those', async () => {
    const { folder, scans, ready, write } = await watched();
    for (let n = 0; n < 25; n += 1) {
      const name = `${String(n).padStart(3, '0')}.jpg`;
      await write(name, JPEG);
      await utimes(join(folder, name), 1000 - n, 1000 - n);
    }
    const first = await ready();
    expect(first.map(({ name }) => name).slice(0, 2)).toEqual(['024.jpg', '023.jpg']);
    expect(first).toHaveLength(20);
    for (const { id } of first) await scans.settle(id, 'filed');
    expect(await ready()).toHaveLength(5);
  });

  it('calls a share that does not answer gone for now, and asks it once at a time', async () => {
    let asked = 0;
    const slow = {
      ...diskFiles,
      readdir: () => ((asked += 1), new Promise(() => undefined)),
    } as unknown as FileSystem;
    const scans = watchScanFolder(slow, await freshFolder(), { now: () => 0, answerWithin: 50 });
    const [one, other] = await Promise.all([scans.look(), scans.look()]);
    expect([one.state.status, other.state.status, asked]).toEqual(['gone', 'gone', 1]);
  });
});

describe('which folder that is', () => {
  it('is kept over a restart, and forgotten when it is taken back', async () => {
    const home = await freshFolder();
    await (await openChosenFolder(diskFiles, home)).keep('/mnt/scans');
    const again = await openChosenFolder(diskFiles, home);
    expect(again.current()).toBe('/mnt/scans');
    await again.keep(null);
    expect((await openChosenFolder(diskFiles, home)).current()).toBeNull();
  });

  it('is neither our own home, nor one around it, nor a file, nor one that is not there', async () => {
    const home = await freshFolder();
    const other = await freshFolder();
    await writeFile(join(other, 'file'), 'x');
    await mkdir(join(home, 'evidence'));
    const refusals = [
      home,
      join(home, 'evidence'),
      join(home, '..'),
      join(other, 'file'),
      join(other, 'no'),
      other,
    ];
    expect(await Promise.all(refusals.map((folder) => folderRefusal(diskFiles, folder, home)))).toEqual([
      'own-folder',
      'own-folder',
      'own-folder',
      'not-a-folder',
      'not-a-folder',
      null,
    ]);
    await rm(other, { recursive: true });
  });
});
