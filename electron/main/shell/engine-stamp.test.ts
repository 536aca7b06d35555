import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../files/file-system';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { checkEngine } from './engine-stamp';

const temporaryFolder = useTemporaryFolders();

describe('the stamp of the engine', () => {
  it('lets the same and a newer engine in, and never again an older one', async () => {
    const home = await temporaryFolder();
    expect(await checkEngine(diskFiles, home, '114.0.5735.134')).toEqual({ ok: true });
    expect(await checkEngine(diskFiles, home, '114.0.1.1')).toEqual({ ok: true });
    expect(await checkEngine(diskFiles, home, '156.0.0.0')).toEqual({ ok: true });
    expect(await checkEngine(diskFiles, home, '114.0.5735.134')).toEqual({ ok: false, reason: 'newer-data' });
    expect(JSON.parse(await readFile(join(home, 'engine.json'), 'utf8'))).toEqual({ chromium: 156 });
  });

  it('is written anew when it holds something else', async () => {
    const home = await temporaryFolder();
    await writeFile(join(home, 'engine.json'), 'x');
    expect(await checkEngine(diskFiles, home, '114.0.0.0')).toEqual({ ok: true });
    expect(JSON.parse(await readFile(join(home, 'engine.json'), 'utf8'))).toEqual({ chromium: 114 });
  });
});
