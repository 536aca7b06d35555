import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOK, type PaperLook } from '../../../shared/look/paper-look';
import { diskFiles } from '../files/file-system';
import { faultyFiles } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { LOOK_FILE, openLookStore } from './paper-look';

const temporaryFolder = useTemporaryFolders();
const changed = (name: string): PaperLook => ({ ...DEFAULT_LOOK, head: { ...DEFAULT_LOOK.head, name } });

describe('the look of the papers', () => {
  it('is as papers come until the store changes it, and then over a restart', async () => {
    const home = await temporaryFolder();
    const store = await openLookStore(diskFiles, home);
    expect(store.read()).toEqual(DEFAULT_LOOK);
    expect(await store.save(changed('海岳汽车'))).toMatchObject({ ok: true });
    expect((await openLookStore(diskFiles, home)).read()).toEqual(changed('海岳汽车'));
  });

  it('is read from the second copy when the first is torn, and both are kept', async () => {
    const home = await temporaryFolder();
    await (await openLookStore(diskFiles, home)).save(changed('海岳汽车'));
    await writeFile(join(home, LOOK_FILE), '{"version":1,"head"');
    expect((await openLookStore(diskFiles, home)).read()).toEqual(changed('海岳汽车'));
    expect(await readdir(home)).toContain(`${LOOK_FILE}.damaged-1`);
  });

  it.each([
    ['another version', { ...DEFAULT_LOOK, version: 2 }],
    ['a picture that is no JPEG', withLogo(`data:image/jpeg;base64,${'QUJD'.repeat(20)}`)],
    ['a line with a break in it', { ...DEFAULT_LOOK, foot: { lines: ['一\n二'], privacy: '' } }],
  ])('is as papers come where the file has %s, which is set aside', async (_name, look) => {
    const home = await temporaryFolder();
    await writeFile(join(home, LOOK_FILE), JSON.stringify(look));
    expect((await openLookStore(diskFiles, home)).read()).toEqual(DEFAULT_LOOK);
    expect(await readFile(join(home, `${LOOK_FILE}.damaged-1`), 'utf8')).toBe(JSON.stringify(look));
  });

  it('stays as it was when the disk is full, and says so', async () => {
    const home = await temporaryFolder();
    const first = await openLookStore(diskFiles, home);
    await first.save(changed('海岳汽车'));
    const store = await openLookStore(
      faultyFiles({ failing: (operation) => (operation === 'writeFile' ? 'ENOSPC' : null) }),
      home,
    );
    expect(await store.save(changed('别的'))).toEqual({ ok: false, refusal: 'disk-full' });
    expect(store.read()).toEqual(changed('海岳汽车'));
  });
});

function withLogo(data: string) {
  const logo = { data, width: 10, height: 10 };
  return { ...DEFAULT_LOOK, head: { ...DEFAULT_LOOK.head, logo } };
}
