import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../files/file-system';
import { continueLog, SAMPLE_DESK, startLog } from '../testing/sample-events';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { openDeskJournal } from './desk-journal';
import { openJournals, type Journals } from './journals';

const temporaryFolder = useTemporaryFolders();
const opened: Journals[] = [];
afterEach(async () => {
  for (const journals of opened.splice(0)) await journals.close();
});

async function open(home: string): Promise<Journals> {
  const journals = await openJournals(diskFiles, { home, now: () => new Date('2026-11-21T08:20:05Z') });
  opened.push(journals);
  return journals;
}

const folderOf = (home: string) => join(home, 'journal', SAMPLE_DESK);
const firstFile = (home: string) => join(folderOf(home), '000001.jsonl');
const seqs = (events: readonly { readonly seq: number }[]) => events.map(({ seq }) => seq);

/** Turns a bit in these lines, counted from 1. */
async function damage(path: string, ...lines: readonly number[]): Promise<void> {
  const bytes = await readFile(path);
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  for (const line of lines) {
    const at = (starts[line - 1] ?? 0) + 40;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  }
  await writeFile(path, bytes);
}

async function damagedHome(...lines: readonly number[]) {
  const home = await temporaryFolder();
  const events = startLog(9);
  await (await open(home)).append(events);
  await damage(firstFile(home), ...lines);
  return { home, events };
}

describe('what lies behind the damage of a journal', () => {
  it('is given record by record, with holes, in pages', async () => {
    const { home, events } = await damagedHome(3, 6);
    const journals = await open(home);
    expect((await journals.head(SAMPLE_DESK)).seq).toBe(2);
    const all = await journals.salvage(SAMPLE_DESK, 0, 800);
    expect(all).toEqual(events.filter(({ seq }) => [4, 5, 7, 8, 9].includes(seq)));
    expect(seqs(await journals.salvage(SAMPLE_DESK, 4, 2))).toEqual([5, 7]);
    expect(await journals.salvage(SAMPLE_DESK, 9, 2)).toEqual([]);
  });

  it('is found in later files too, when a whole file is gone', async () => {
    const home = await temporaryFolder();
    const root = join(home, 'journal');
    await mkdir(root);
    const journal = await openDeskJournal(diskFiles, { root, deskId: SAMPLE_DESK, rotateAt: 1 });
    for (const event of startLog(4)) await journal.append([event]);
    await journal.close();
    await rm(join(folderOf(home), '000002.jsonl'));
    const journals = await open(home);
    expect(await journals.state(SAMPLE_DESK)).toMatchObject({
      head: { seq: 1 },
      damage: { file: 3, line: 1 },
    });
    expect(seqs(await journals.salvage(SAMPLE_DESK, 1, 10))).toEqual([3, 4]);
  });

  it('is nothing where a journal is sound', async () => {
    const home = await temporaryFolder();
    const journals = await open(home);
    await journals.append(startLog(3));
    expect(await journals.salvage(SAMPLE_DESK, 0, 10)).toEqual([]);
    expect(await journals.beginMending(SAMPLE_DESK)).toEqual({ ok: false, refusal: 'not-damaged' });
    expect(await journals.finishMending(SAMPLE_DESK)).toEqual({ ok: false, refusal: 'not-damaged' });
  });
});

describe('mending a journal', () => {
  it('starts from the good part, takes what is appended, and keeps the damaged files whole', async () => {
    const { home, events } = await damagedHome(3);
    const before = await readFile(firstFile(home));
    const journals = await open(home);
    expect(await journals.beginMending(SAMPLE_DESK)).toMatchObject({ ok: true, head: { seq: 2 } });
    expect(await journals.append(events.slice(2), true)).toMatchObject({ ok: true, head: { seq: 9 } });
    expect(await readFile(firstFile(home))).toEqual(before);
    expect(await journals.finishMending(SAMPLE_DESK)).toMatchObject({ ok: true, head: { seq: 9 } });
    expect(await journals.append(continueLog(await journals.head(SAMPLE_DESK), 1))).toMatchObject({
      ok: true,
    });

    const again = await open(home);
    expect(await again.state(SAMPLE_DESK)).toMatchObject({ head: { seq: 10 }, damage: null });
    const kept = join(home, 'kept-aside', '2026-11-21T08-20-05', `journal-${SAMPLE_DESK}`, '000001.jsonl');
    expect(await readFile(kept)).toEqual(before);
    expect(await readdir(join(home, 'journal'))).toEqual([SAMPLE_DESK]);
  });

  it('that was cut off leaves the damaged journal in its place, and starts anew', async () => {
    const { home, events } = await damagedHome(5);
    const first = await open(home);
    await first.beginMending(SAMPLE_DESK);
    await first.append(events.slice(4, 6), true);
    await first.close();
    const second = await open(home);
    expect(await second.state(SAMPLE_DESK)).toMatchObject({ head: { seq: 4 }, damage: { line: 5 } });
    expect(await second.beginMending(SAMPLE_DESK)).toMatchObject({ ok: true, head: { seq: 4 } });
    expect(await second.append(events.slice(4), true)).toMatchObject({ ok: true });
    expect(await second.finishMending(SAMPLE_DESK)).toMatchObject({ ok: true, head: { seq: 9 } });
  });

  it('lets no ordinary save into the journal in the making, which may yet be given up', async () => {
    const { home, events } = await damagedHome(5);
    const journals = await open(home);
    expect(await journals.append(events.slice(4), true)).toMatchObject({ refusal: 'write-failed' });
    await journals.beginMending(SAMPLE_DESK);
    expect(await journals.append(events.slice(4))).toMatchObject({ ok: false, refusal: 'write-failed' });
    expect(await journals.skipTo({ ...(await journals.head(SAMPLE_DESK)), seq: 8 })).toMatchObject({
      ok: false,
    });
    expect(await journals.state(SAMPLE_DESK)).toMatchObject({ head: { seq: 4 }, damage: { line: 5 } });
  });

  it('that was cut off between the two renames is completed at the next start', async () => {
    const { home, events } = await damagedHome(5);
    const first = await open(home);
    await first.beginMending(SAMPLE_DESK);
    await first.append(events.slice(4), true);
    await first.close();
    const mending = `${folderOf(home)}.mending`;
    await writeFile(join(mending, 'mended.json'), '{}');
    await rename(folderOf(home), join(home, 'elsewhere'));
    const second = await open(home);
    expect(await second.desks()).toEqual([SAMPLE_DESK]);
    expect(await second.state(SAMPLE_DESK)).toMatchObject({ head: { seq: 9 }, damage: null });
  });
});

describe('a gap in a journal', () => {
  it('is recorded, read over, remembered, and the log goes on behind it', async () => {
    const { home, events } = await damagedHome(3);
    const journals = await open(home);
    await journals.beginMending(SAMPLE_DESK);
    const [, second, , fourth] = events;
    const head = await journals.head(SAMPLE_DESK);
    const behind = { ...head, seq: 3, hash: fourth?.prev ?? null };
    expect(await journals.skipTo(behind, true)).toEqual({ ok: true, head: behind });
    expect(await journals.append(events.slice(3), true)).toMatchObject({ ok: true, head: { seq: 9 } });
    await journals.finishMending(SAMPLE_DESK);

    for (const one of [journals, await open(home)]) {
      expect(await one.state(SAMPLE_DESK)).toMatchObject({ gaps: [{ from: 3, to: 3 }], damage: null });
      const read = (afterSeq: number) => one.read({ deskId: SAMPLE_DESK, afterSeq, limit: 800 });
      expect(await read(0)).toEqual({ events: events.slice(0, 2), more: true });
      expect(await read(second?.seq ?? 0)).toEqual({ events: events.slice(3), more: false, resume: behind });
      expect(await read(3)).toEqual({ events: events.slice(3), more: false });
      // Sent again, what lies before and behind it is known; what is lost cannot come in this way.
      expect(await one.append(events.slice(3, 5))).toMatchObject({ ok: true, head: { seq: 9 } });
      expect(await one.append(events.slice(2, 3))).toMatchObject({ ok: false, refusal: 'not-next' });
    }
  });

  it('at the end is told to whoever reads up to it, and again after a restart', async () => {
    const home = await temporaryFolder();
    const journals = await open(home);
    const events = startLog(2);
    await journals.append(events);
    const end = { ...(await journals.head(SAMPLE_DESK)), seq: 7, hash: 'b'.repeat(64), registered: 4 };
    expect(await journals.skipTo(end)).toMatchObject({ ok: true });
    const reopened = await open(home);
    expect(await reopened.read({ deskId: SAMPLE_DESK, afterSeq: 2, limit: 10 })).toEqual({
      events: [],
      more: false,
      resume: end,
    });
    const next = continueLog(end, 2);
    expect(await reopened.append(next)).toMatchObject({ ok: true, head: { seq: 9, registered: 4 } });
    const third = await open(home);
    expect((await third.read({ deskId: SAMPLE_DESK, afterSeq: 7, limit: 10 })).events).toEqual(next);
  });

  it('never goes back, and never lowers the counter of registrations', async () => {
    const home = await temporaryFolder();
    const journals = await open(home);
    await journals.append(startLog(3));
    const head = await journals.head(SAMPLE_DESK);
    expect(await journals.skipTo(head)).toMatchObject({ refusal: 'not-next' });
    expect(await journals.skipTo({ ...head, seq: 9, registered: -1 })).toMatchObject({ refusal: 'not-next' });
  });

  it('whose record was damaged is damage, and what lies behind it is still given', async () => {
    const home = await temporaryFolder();
    const journals = await open(home);
    await journals.append(startLog(2));
    const end = { ...(await journals.head(SAMPLE_DESK)), seq: 5, hash: 'b'.repeat(64) };
    await journals.skipTo(end);
    await journals.append(continueLog(end, 2));
    await writeFile(join(folderOf(home), '000002.gap.json'), '{"after":1}');
    const reopened = await open(home);
    expect(await reopened.state(SAMPLE_DESK)).toMatchObject({
      head: { seq: 2 },
      damage: { file: 2, line: null },
    });
    expect(seqs(await reopened.salvage(SAMPLE_DESK, 2, 10))).toEqual([6, 7]);
  });
});
