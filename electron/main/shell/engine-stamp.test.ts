import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../files/file-system';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { checkEngine } from './engine-stamp';

const temporaryFolder = useTemporaryFolders();

const FIRST = { database: 1, journal: 1 };
const running = (chromium: string) => ({ chromium, ...FIRST });

describe('the stamp of the engine', () => {
  it('lets the same and a newer engine in, and never again an older one', async () => {
    const home = await temporaryFolder();
    expect(await checkEngine(diskFiles, home, running('114.0.5735.134'))).toEqual({ ok: true });
    expect(await checkEngine(diskFiles, home, running('114.0.1.1'))).toEqual({ ok: true });
    expect(await checkEngine(diskFiles, home, running('156.0.0.0'))).toEqual({ ok: true });
    expect(await checkEngine(diskFiles, home, running('114.0.5735.134'))).toEqual({
      ok: false,
      reason: 'newer-data',
    });
    expect(JSON.parse(await readFile(join(home, 'engine.json'), 'utf8'))).toEqual({
      chromium: 156,
      ...FIRST,
    });
  });

  it('refuses data of a newer shape, of the database or of the journal, and changes nothing', async () => {
    const home = await temporaryFolder();
    const path = join(home, 'engine.json');
    for (const newer of [
      { chromium: 114, database: 2, journal: 1 },
      { chromium: 114, database: 1, journal: 2 },
      { chromium: 100, database: 7, journal: 1, later: 'unknown' },
    ]) {
      await writeFile(path, JSON.stringify(newer));
      expect(await checkEngine(diskFiles, home, running('114.0.0.0'))).toEqual({
        ok: false,
        reason: 'newer-data',
      });
      expect(await readFile(path, 'utf8')).toBe(JSON.stringify(newer));
    }
  });

  it('takes a stamp from before shapes had numbers for the first shapes, and keeps the newest of each', async () => {
    const home = await temporaryFolder();
    const path = join(home, 'engine.json');
    await writeFile(path, '{"chromium":114}');
    const next = { chromium: '114.0.0.0', database: 2, journal: 1 };
    expect(await checkEngine(diskFiles, home, next)).toEqual({ ok: true });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ chromium: 114, database: 2, journal: 1 });
    expect(await checkEngine(diskFiles, home, running('114.0.0.0'))).toMatchObject({ ok: false });
  });

  it('is written anew when it holds something else', async () => {
    const home = await temporaryFolder();
    await writeFile(join(home, 'engine.json'), 'x');
    expect(await checkEngine(diskFiles, home, running('114.0.0.0'))).toEqual({ ok: true });
    expect(JSON.parse(await readFile(join(home, 'engine.json'), 'utf8'))).toEqual({
      chromium: 114,
      ...FIRST,
    });
  });
});
