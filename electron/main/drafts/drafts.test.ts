import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../files/file-system';
import { faultyFiles } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { openDrafts } from './drafts';

const temporaryFolder = useTemporaryFolders();
const one = '0193b5a0-0000-7000-8000-000000000001';
const two = '0193b5a0-0000-7000-8000-000000000002';

function clock(): () => Date {
  let minute = 0;
  return () => new Date(Date.UTC(2026, 10, 21, 8, (minute += 1)));
}

describe('drafts', () => {
  it('are listed newest first after a restart, byte for byte', async () => {
    const home = await temporaryFolder();
    const drafts = await openDrafts(diskFiles, home, clock());
    const hostile = JSON.stringify({ text: '𬭎\u202e\u0000"\n\ud800' });
    await drafts.write({ id: one, json: '{"a":1}' });
    await drafts.write({ id: two, json: hostile });
    expect(await (await openDrafts(diskFiles, home, clock())).list()).toEqual([
      { id: two, json: hostile, savedAt: '2026-11-21T08:02:00.000Z' },
      { id: one, json: '{"a":1}', savedAt: '2026-11-21T08:01:00.000Z' },
    ]);
  });

  it('keep the last of many saves given at once', async () => {
    const drafts = await openDrafts(diskFiles, await temporaryFolder(), clock());
    await Promise.all(Array.from({ length: 20 }, (_, n) => drafts.write({ id: one, json: String(n) })));
    expect((await drafts.list()).map((draft) => draft.json)).toEqual(['19']);
  });

  it('are gone once removed, and removing twice is no error', async () => {
    const drafts = await openDrafts(diskFiles, await temporaryFolder(), clock());
    await drafts.write({ id: one, json: '1' });
    expect(await drafts.remove(one)).toBeNull();
    expect(await drafts.remove(one)).toBeNull();
    expect(await drafts.list()).toEqual([]);
  });

  it('pass over a damaged file and leave it where it is', async () => {
    const home = await temporaryFolder();
    const drafts = await openDrafts(diskFiles, home, clock());
    await drafts.write({ id: one, json: '1' });
    await writeFile(join(home, 'drafts', `${two}.json`), '{"json":');
    expect((await drafts.list()).map((draft) => draft.id)).toEqual([one]);
    expect(await readdir(join(home, 'drafts'))).toContain(`${two}.json`);
  });

  it('keep the older save when the disk is full, and half-written files go at the next start', async () => {
    const home = await temporaryFolder();
    await (await openDrafts(diskFiles, home, clock())).write({ id: one, json: 'old' });
    const full = faultyFiles({ failing: (operation) => (operation === 'writeFile' ? 'ENOSPC' : null) });
    const drafts = await openDrafts(full, home, clock());
    expect(await drafts.write({ id: one, json: 'new' })).toEqual({ ok: false, refusal: 'disk-full' });
    expect((await drafts.list()).map((draft) => draft.json)).toEqual(['old']);
    await writeFile(join(home, 'drafts', `${one}.json.1-1.part`), 'half');
    await openDrafts(diskFiles, home, clock());
    expect(await readdir(join(home, 'drafts'))).toEqual([`${one}.json`]);
  });
});
