import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEALER_4S } from '../../../shared/policies/dealer-4s/policy';
import { diskFiles } from '../files/file-system';
import { faultyFiles } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { openPolicyStore } from './policy-store';

const temporaryFolder = useTemporaryFolders();
const own = (version: number, changes: object = {}) => ({
  ...DEALER_4S,
  id: 'own-dealer-4s',
  basedOn: 'dealer-4s',
  version,
  ...changes,
});

describe('the own policies of a store', () => {
  it('keep every version, over a restart', async () => {
    const home = await temporaryFolder();
    const store = await openPolicyStore(diskFiles, home);
    expect(await store.save(own(1))).toMatchObject({ ok: true });
    expect(await store.save(own(2, { undoWithinMinutes: 5 }))).toMatchObject({ ok: true });
    const { policies, unreadable } = (await openPolicyStore(diskFiles, home)).list();
    expect(policies.map(({ version, undoWithinMinutes }) => [version, undoWithinMinutes])).toEqual([
      [1, 10],
      [2, 5],
    ]);
    expect(unreadable).toBe(0);
  });

  it('take only the next version, and never one again', async () => {
    const store = await openPolicyStore(diskFiles, await temporaryFolder());
    expect(await store.save(own(2))).toEqual({ ok: false, refusal: 'not-next' });
    const both = await Promise.all([store.save(own(1)), store.save(own(1, { undoWithinMinutes: 3 }))]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(store.list().policies).toHaveLength(1);
  });

  it('are never a preset, never faulty, whatever the window sends', async () => {
    const home = await temporaryFolder();
    const store = await openPolicyStore(diskFiles, home);
    expect(await store.save(DEALER_4S)).toEqual({ ok: false, refusal: 'preset' });
    for (const bad of [null, 7, 'x', {}, own(1, { firstStage: 'nowhere' }), own(1, { id: '../../etc' })])
      expect(await store.save(bad)).toEqual({ ok: false, refusal: 'faulty' });
    expect(await readdir(join(home, 'policies'))).toEqual([]);
  });

  it('pass over a damaged file, leave it, and do not give its number again', async () => {
    const home = await temporaryFolder();
    await (await openPolicyStore(diskFiles, home)).save(own(1));
    const name = 'own-dealer-4s.v1.json';
    await writeFile(join(home, 'policies', name), '{"id":');
    const store = await openPolicyStore(diskFiles, home);
    expect(store.list()).toEqual({ policies: [], unreadable: 1 });
    expect(await store.save(own(1))).toEqual({ ok: false, refusal: 'not-next' });
    expect(await readdir(join(home, 'policies'))).toEqual([name]);
  });

  it('say so when the disk is full, and keep nothing half', async () => {
    const home = await temporaryFolder();
    const full = faultyFiles({ failing: (operation) => (operation === 'writeFile' ? 'ENOSPC' : null) });
    const store = await openPolicyStore(full, home);
    expect(await store.save(own(1))).toEqual({ ok: false, refusal: 'disk-full' });
    expect(store.list().policies).toEqual([]);
    expect(await readdir(join(home, 'policies'))).toEqual([]);
  });
});
