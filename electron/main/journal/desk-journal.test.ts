import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { diskFiles, type FileSystem } from '../files/file-system';
import { faultyFiles, type Operation } from '../testing/faulty-files';
import { continueLog, SAMPLE_DESK, startLog } from '../testing/sample-events';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { openDeskJournal, type DeskJournal } from './desk-journal';

const temporaryFolder = useTemporaryFolders();

const opened: DeskJournal[] = [];
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
});

async function open(root: string, files: FileSystem = diskFiles, rotateAt?: number): Promise<DeskJournal> {
  const options = { root, deskId: SAMPLE_DESK };
  const journal = await openDeskJournal(files, rotateAt === undefined ? options : { ...options, rotateAt });
  opened.push(journal);
  return journal;
}

const fileOf = (root: string) => join(root, SAMPLE_DESK, '000001.jsonl');

/** A disk on which the named calls fail with the code while `isBroken` says so. */
function breakableDisk(code: string, operations: readonly Operation[]) {
  const state = { isBroken: false };
  const failing = (operation: Operation) => (state.isBroken && operations.includes(operation) ? code : null);
  return { state, files: faultyFiles({ failing }) };
}

describe('an append that the disk refuses', () => {
  it.each([
    ['ENOSPC', ['write'], 'disk-full'],
    ['ENOSPC', ['datasync'], 'disk-full'],
    ['EIO', ['datasync'], 'write-failed'],
    ['EIO', ['write', 'truncate'], 'write-failed'],
    ['ENOSPC', ['write', 'open'], 'disk-full'],
  ] as const)('leaves no half batch: %s at %j is %s', async (code, operations, refusal) => {
    const root = await temporaryFolder();
    const { state, files } = breakableDisk(code, operations);
    const journal = await open(root, files);
    const events = startLog(5);
    await journal.append(events.slice(0, 2));
    const good = await readFile(fileOf(root));

    state.isBroken = true;
    const refused = await journal.append(events.slice(2));
    expect(refused).toMatchObject({ ok: false, refusal, head: { seq: 2 } });

    state.isBroken = false;
    expect((await readFile(fileOf(root))).subarray(0, good.length)).toEqual(good);
    expect(await journal.append(events.slice(2))).toMatchObject({ ok: true, head: { seq: 5 } });
    expect((await (await open(root)).read(0, 800)).events).toEqual(events);
  });

  it('leaves the file exactly as it was when the disk can still shorten it', async () => {
    const root = await temporaryFolder();
    const { state, files } = breakableDisk('ENOSPC', ['write']);
    const journal = await open(root, files);
    await journal.append(startLog(2));
    const good = await readFile(fileOf(root));
    state.isBroken = true;
    await journal.append(continueLog(journal.head(), 3));
    expect(await readFile(fileOf(root))).toEqual(good);
  });

  it('answers only after the bytes are synced', async () => {
    const order: Operation[] = [];
    const files = faultyFiles({
      failing: (operation) => {
        order.push(operation);
        return null;
      },
    });
    const journal = await open(await temporaryFolder(), files);
    await journal.append(startLog(1));
    order.length = 0;
    await journal.append(continueLog(journal.head(), 3));
    expect(order).toEqual(['write', 'datasync']);
  });
});

describe('a long journal', () => {
  it('goes on in a new file and is read across files', async () => {
    const root = await temporaryFolder();
    const journal = await open(root, diskFiles, 1500);
    const events = startLog(12);
    for (const event of events) await journal.append([event]);
    const names = (await readdir(join(root, SAMPLE_DESK))).filter((name) => name.endsWith('.jsonl'));
    expect(names.length).toBeGreaterThan(2);
    for (const again of [journal, await open(root, diskFiles, 1500)]) {
      expect((await again.read(0, 800)).events).toEqual(events);
      expect((await again.read(3, 5)).events).toEqual(events.slice(3, 8));
      expect(again.head().seq).toBe(12);
    }
    await writeFile(join(root, SAMPLE_DESK, names[1] ?? ''), 'x');
    expect((await open(root)).damage()).toEqual({ file: 2, line: 1 });
  });

  it('is not checked event by event twice, but a changed byte in the checked part is still found', async () => {
    const root = await temporaryFolder();
    const journal = await open(root);
    for (let n = 0; n < 20; n += 1) {
      await journal.append(continueLog(journal.head(), 10, '长'.repeat(4000)));
    }
    const head = journal.head();
    expect((await stat(fileOf(root))).size).toBeGreaterThan(1024 * 1024);
    await (await open(root)).idle();
    const mark = `${fileOf(root)}.verified.json`;
    expect(JSON.parse(await readFile(mark, 'utf8'))).toMatchObject({ after: head });

    const marked = await open(root);
    expect(marked.head()).toEqual(head);
    const page = await marked.read(150, 20);
    expect(page.events.map((event) => event.seq)).toEqual(Array.from({ length: 20 }, (_, n) => 151 + n));
    await marked.append(continueLog(head, 1));
    expect((await open(root)).head().seq).toBe(201);

    const bytes = await readFile(fileOf(root));
    bytes.writeUInt8(bytes.readUInt8(900_000) ^ 1, 900_000);
    await writeFile(fileOf(root), bytes);
    expect((await open(root)).damage()).not.toBeNull();

    await writeFile(mark, '{}');
    expect((await open(root)).damage()).not.toBeNull();
  });
});
