import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { emptyHead } from '../../../shared/domain/events/desk-chain';
import { diskFiles } from '../files/file-system';
import { openJournals } from '../journal/journals';
import { SAMPLE_DESK, startLog } from '../testing/sample-events';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { openSentinel } from './sentinel';
import { createSetAside } from './set-aside';

const temporaryFolder = useTemporaryFolders();
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const at = (seq: number) => ({
  generation: 7,
  cases: seq,
  desks: [{ ...emptyHead(SAMPLE_DESK), seq, hash: 'a'.repeat(64) }],
});

describe('the sentinel', () => {
  it('knows nothing on the first start, and after a restart what it was told last', async () => {
    const home = await temporaryFolder();
    const first = await openSentinel(diskFiles, home);
    expect(first.remembered()).toBeNull();
    for (let seq = 1; seq <= 50; seq += 1) first.remember(at(seq));
    expect(first.remembered()).toEqual(at(50));
    await first.idle();
    expect((await openSentinel(diskFiles, home)).remembered()).toEqual(at(50));
  });

  it('writes what comes in quick succession once', async () => {
    const home = await temporaryFolder();
    const open = vi.fn(diskFiles.open);
    const sentinel = await openSentinel({ ...diskFiles, open }, home);
    sentinel.remember(at(1));
    await sentinel.idle();
    open.mockClear();
    for (let seq = 2; seq <= 50; seq += 1) sentinel.remember(at(seq));
    await sentinel.idle();
    const written = open.mock.calls.filter(([path]) => String(path).includes('sentinel.json'));
    expect(written).toHaveLength(2);
    await sentinel.idle();
    expect(open.mock.calls.filter(([path]) => String(path).includes('sentinel.json'))).toHaveLength(2);
  });

  it('writes a new database down at once, so that a start right after it does not take it for a strange one', async () => {
    const home = await temporaryFolder();
    const sentinel = await openSentinel(diskFiles, home);
    sentinel.remember(at(3));
    sentinel.remember({ ...at(3), generation: 8 });
    await vi.waitFor(
      async () => expect((await openSentinel(diskFiles, home)).remembered()?.generation).toBe(8),
      { timeout: 900 },
    );
    await sentinel.idle();
  });

  it('does not forget what was once there when a database holds less, or nothing, of it', async () => {
    const sentinel = await openSentinel(diskFiles, await temporaryFolder());
    const other = { ...emptyHead('0193b5a0-0000-7000-8000-00000000000b'), seq: 2, hash: 'b'.repeat(64) };
    sentinel.remember(at(9));
    sentinel.remember({ ...at(4), generation: 8 });
    expect(sentinel.remembered()).toEqual({ ...at(9), generation: 8, cases: 4 });
    sentinel.remember({ generation: 8, cases: 1, desks: [other] });
    expect(sentinel.remembered()?.desks).toEqual([...at(9).desks, other]);
    await sentinel.idle();
  });

  it('survives the loss or damage of either copy', async () => {
    for (const name of ['sentinel.json', 'sentinel.json.copy']) {
      const home = await temporaryFolder();
      const sentinel = await openSentinel(diskFiles, home);
      sentinel.remember(at(3));
      await sentinel.idle();
      await writeFile(join(home, name), '{"generation":');
      expect((await openSentinel(diskFiles, home)).remembered()).toEqual(at(3));
    }
  });
});

describe('a database that does not open', () => {
  async function open(remembered: number, inJournal: number) {
    const home = await temporaryFolder();
    await mkdir(join(home, 'IndexedDB'));
    await writeFile(join(home, 'IndexedDB', 'file'), 'kept');
    const journals = await openJournals(diskFiles, { home });
    if (inJournal > 0) await journals.append(startLog(inJournal));
    const sentinel = await openSentinel(diskFiles, home);
    sentinel.remember(at(remembered));
    await sentinel.idle();
    const now = () => new Date('2026-11-21T08:20:05Z');
    return { home, journals, setAside: createSetAside({ files: diskFiles, home, journals, sentinel, now }) };
  }

  it('is set aside unasked when the journal has all of it, and once only', async () => {
    const { home, setAside, journals } = await open(3, 4);
    const keptAside = '2026-11-21T08-20-05';
    expect(await setAside(false)).toEqual({ ok: true, keptAside });
    expect(await readFile(join(home, 'kept-aside', keptAside, 'IndexedDB', 'file'), 'utf8')).toBe('kept');
    expect(await readdir(home)).not.toContain('IndexedDB');
    expect(await setAside(true)).toEqual({ ok: false, refusal: 'tried-already' });
    await journals.close();
  });

  it('stays where it is until a person agrees when the journal lacks some of it', async () => {
    const { home, setAside, journals } = await open(5, 4);
    expect(await setAside(false)).toEqual({ ok: false, refusal: 'journal-not-whole' });
    expect(await readdir(home)).toContain('IndexedDB');
    expect(await setAside(true)).toMatchObject({ ok: true });
    await journals.close();
  });

  it('stays where it is when nothing at all is known of it', async () => {
    const home = await temporaryFolder();
    const journals = await openJournals(diskFiles, { home });
    const sentinel = await openSentinel(diskFiles, home);
    const now = () => new Date();
    const setAside = createSetAside({ files: diskFiles, home, journals, sentinel, now });
    expect(await setAside(false)).toEqual({ ok: false, refusal: 'journal-not-whole' });
  });

  it('stays where it is when the journal is damaged', async () => {
    const { home, setAside, journals } = await open(2, 4);
    await journals.close();
    const path = join(home, 'journal', SAMPLE_DESK, '000001.jsonl');
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50);
    await writeFile(path, bytes);
    const reopened = await openJournals(diskFiles, { home });
    const sentinel = await openSentinel(diskFiles, home);
    const now = () => new Date();
    const again = createSetAside({ files: diskFiles, home, journals: reopened, sentinel, now });
    expect(await again(false)).toEqual({ ok: false, refusal: 'journal-not-whole' });
    expect(await setAside(false)).toMatchObject({ ok: true });
  });
});
