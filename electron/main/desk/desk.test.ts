import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeskConfig } from '../../../shared/ipc/contract';
import { diskFiles } from '../files/file-system';
import { faultyFiles } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { openDeskConfig } from './desk-config';
import { openLookupKey } from './lookup-key';

const temporaryFolder = useTemporaryFolders();

const config: DeskConfig = {
  deskId: '0193b5a0-0000-7000-8000-000000000001',
  storeId: 'sample-store',
  storeCode: 'SH01',
  storeName: '样例门店',
  deskLetter: 'A',
  servicePhone: '',
  people: [{ id: 'p1', name: '样例前台', role: 'reception' }],
  onDuty: 'p1',
  language: 'zh-CN',
  largeType: false,
  colourScheme: 'auto',
};

describe('the settings of this desk', () => {
  it('are none on a first start and there after the next start once they were saved', async () => {
    const home = await temporaryFolder();
    const first = await openDeskConfig(diskFiles, home);
    expect(first.current()).toBeNull();
    expect(await first.configure(config)).toEqual({ ok: true, config });
    expect((await openDeskConfig(diskFiles, home)).current()).toEqual(config);
  });

  it('keep their desk id for ever', async () => {
    const store = await openDeskConfig(diskFiles, await temporaryFolder());
    await store.configure(config);
    const other = { ...config, deskId: '0193b5a0-0000-7000-8000-000000000002' };
    expect(await store.configure(other)).toEqual({ ok: false, refusal: 'other-desk' });
    expect(store.current()).toEqual(config);
  });

  it('are read from the second copy when the first is damaged, which is kept aside', async () => {
    const home = await temporaryFolder();
    await (await openDeskConfig(diskFiles, home)).configure(config);
    await writeFile(join(home, 'desk.json'), '{"deskId": 7');
    const store = await openDeskConfig(diskFiles, home);
    expect(store.current()).toEqual(config);
    expect(store.wasDamaged).toBe(true);
    expect(await readFile(join(home, 'desk.json.damaged-1'), 'utf8')).toBe('{"deskId": 7');
    expect((await openDeskConfig(diskFiles, home)).wasDamaged).toBe(false);
  });

  it('are reported as damaged, and both files kept, when neither copy can be read', async () => {
    const home = await temporaryFolder();
    await writeFile(join(home, 'desk.json'), 'x');
    await writeFile(join(home, 'desk.json.copy'), 'y');
    const store = await openDeskConfig(diskFiles, home);
    expect([store.current(), store.wasDamaged]).toEqual([null, true]);
    expect((await readdir(home)).sort()).toEqual(['desk.json.copy.damaged-1', 'desk.json.damaged-1']);
  });

  it('stay as they were when the disk is full', async () => {
    const home = await temporaryFolder();
    await (await openDeskConfig(diskFiles, home)).configure(config);
    const full = faultyFiles({ failing: (operation) => (operation === 'writeFile' ? 'ENOSPC' : null) });
    const store = await openDeskConfig(full, home);
    const answer = await store.configure({ ...config, storeName: '改名' });
    expect(answer).toEqual({ ok: false, refusal: 'disk-full' });
    expect(store.current()).toEqual(config);
    expect((await openDeskConfig(diskFiles, home)).current()).toEqual(config);
  });
});

describe('the lookup key', () => {
  it('is made once, private to the user, and the same at every later start', async () => {
    const home = await temporaryFolder();
    const first = await openLookupKey(diskFiles, home);
    expect(first).toMatchObject({ ok: true, key: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown });
    expect(await openLookupKey(diskFiles, home)).toEqual(first);
    const { mode } = await stat(join(home, 'keys', 'lookup.key'));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  });

  it('differs between installations', async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    expect(await openLookupKey(diskFiles, one)).not.toEqual(await openLookupKey(diskFiles, two));
  });

  it('comes back from its second copy, and is never replaced when both are damaged', async () => {
    const home = await temporaryFolder();
    const first = await openLookupKey(diskFiles, home);
    const path = join(home, 'keys', 'lookup.key');
    await writeFile(path, 'rubbish');
    expect(await openLookupKey(diskFiles, home)).toEqual(first);
    await writeFile(path, 'rubbish');
    await writeFile(`${path}.copy`, '');
    expect(await openLookupKey(diskFiles, home)).toEqual({ ok: false, reason: 'damaged' });
  });
});
