import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFiles, type Operation } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { writeDurable } from './durable-file';
import { diskFiles } from './file-system';

const temporaryFolder = useTemporaryFolders();

describe('a durable file', () => {
  it('replaces the old content and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'desk.json');
    await writeDurable(diskFiles, path, 'old');
    expect(await writeDurable(diskFiles, path, 'new')).toEqual({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['desk.json']);
  });

  it('is readable by its owner only', async () => {
    const path = join(await temporaryFolder(), 'key');
    await writeDurable(diskFiles, path, 'secret');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['writeFile', 'ENOSPC', 'disk-full'],
    ['writeFile', 'EDQUOT', 'disk-full'],
    ['sync', 'EIO', 'write-failed'],
    ['rename', 'EACCES', 'write-failed'],
    ['open', 'EROFS', 'write-failed'],
  ] as const)('keeps the old content when %s fails with %s', async (operation, code, refusal) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'desk.json');
    await writeDurable(diskFiles, path, 'old');
    const failing = (called: Operation) => (called === operation ? code : null);
    expect(await writeDurable(faultyFiles({ failing }), path, 'new')).toEqual({ ok: false, refusal });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['desk.json']);
  });

  it('syncs the file before the name and the folder after it', async () => {
    const order: Operation[] = [];
    const files = faultyFiles({
      failing: (operation) => {
        order.push(operation);
        return null;
      },
    });
    await writeDurable(files, join(await temporaryFolder(), 'a'), 'x');
    expect(order).toEqual(['open', 'writeFile', 'sync', 'rename', 'open', 'sync']);
  });
});
