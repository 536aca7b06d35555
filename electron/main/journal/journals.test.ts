import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyHead } from '../../../shared/domain/events/desk-chain';
import { diskFiles, type FileSystem } from '../files/file-system';
import { continueLog, SAMPLE_DESK, startLog } from '../testing/sample-events';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { openJournals, type Journals } from './journals';

const temporaryFolder = useTemporaryFolders();
const everything = { deskId: SAMPLE_DESK, afterSeq: 0, limit: 800 };

const opened: Journals[] = [];
afterEach(async () => {
  for (const journals of opened.splice(0)) await journals.close();
});

async function open(home: string, files: FileSystem = diskFiles): Promise<Journals> {
  const journals = await openJournals(files, { home });
  opened.push(journals);
  return journals;
}

const firstFile = (home: string) => join(home, 'journal', SAMPLE_DESK, '000001.jsonl');

describe('the journal', () => {
  it('of a desk that has written nothing is empty and makes no files', async () => {
    const journals = await open(await temporaryFolder());
    expect(await journals.head(SAMPLE_DESK)).toEqual(emptyHead(SAMPLE_DESK));
    expect(await journals.read(everything)).toEqual({ events: [], more: false });
    expect(await journals.desks()).toEqual([]);
  });

  it('gives back after a restart exactly what was appended, and goes on from there', async () => {
    const home = await temporaryFolder();
    const events = startLog(5);
    const first = await open(home);
    await first.append(events.slice(0, 2));
    const answer = await first.append(events.slice(2));
    expect(answer).toMatchObject({ ok: true, head: { seq: 5, hash: events[4]?.hash, hlc: events[4]?.hlc } });
    await first.close();

    const second = await open(home);
    expect((await second.read(everything)).events).toEqual(events);
    expect(await second.desks()).toEqual([SAMPLE_DESK]);
    const more = continueLog(await second.head(SAMPLE_DESK), 2);
    expect(await second.append(more)).toMatchObject({ ok: true, head: { seq: 7 } });
    expect((await (await open(home)).read(everything)).events).toEqual([...events, ...more]);
  });

  it('reads pages that say whether more follows', async () => {
    const journals = await open(await temporaryFolder());
    const events = startLog(7);
    await journals.append(events);
    const page = (afterSeq: number) => journals.read({ deskId: SAMPLE_DESK, afterSeq, limit: 3 });
    expect(await page(0)).toEqual({ events: events.slice(0, 3), more: true });
    expect(await page(3)).toEqual({ events: events.slice(3, 6), more: true });
    expect(await page(6)).toEqual({ events: events.slice(6), more: false });
    expect(await page(7)).toEqual({ events: [], more: false });
    expect(await page(99)).toEqual({ events: [], more: false });
    const text = await journals.text({ deskId: SAMPLE_DESK, afterSeq: 3, limit: 3 });
    expect({ ...text, events: JSON.parse(text.events) }).toEqual(await page(3));
    expect(await journals.text({ deskId: SAMPLE_DESK, afterSeq: 7, limit: 3 })).toEqual({
      events: '[]',
      more: false,
    });
  });

  it('takes a repeated append as done and writes nothing', async () => {
    const home = await temporaryFolder();
    const journals = await open(home);
    const events = startLog(4);
    await journals.append(events);
    const before = await readFile(firstFile(home));
    expect(await journals.append(events)).toMatchObject({ ok: true, head: { seq: 4 } });
    expect(await journals.append(events.slice(1, 3))).toMatchObject({ ok: true, head: { seq: 4 } });
    expect(await readFile(firstFile(home))).toEqual(before);
    const longer = [...events.slice(2), ...continueLog(await journals.head(SAMPLE_DESK), 1)];
    expect(await journals.append(longer)).toMatchObject({ ok: true, head: { seq: 5 } });
    expect((await journals.read(everything)).events).toHaveLength(5);
  });

  it('refuses a gap, another past, another content and a mixture of desks, each by its name', async () => {
    const journals = await open(await temporaryFolder());
    const events = startLog(4);
    await journals.append(events.slice(0, 2));
    const refusal = async (given: typeof events) => {
      const answer = await journals.append(given);
      return answer.ok ? 'taken' : answer.refusal;
    };
    expect(await refusal(events.slice(3))).toBe('not-next');
    expect(await refusal(startLog(1))).toBe('forked');
    expect(await refusal(continueLog(emptyHead(SAMPLE_DESK), 3, '另一段').slice(2))).toBe('forked');
    expect(await refusal(events.slice(2, 3).map((event) => ({ ...event, at: '2020-01-01T00:00:00Z' })))).toBe(
      'bad-event',
    );
    const other = startLog(1, '0193b5a0-0000-7000-8000-00000000000b');
    expect(await refusal([...events.slice(2), ...other])).toBe('bad-event');
    expect((await journals.read(everything)).events).toEqual(events.slice(0, 2));
  });

  it('puts two appends given at once one after the other, and refuses the one that lost', async () => {
    const journals = await open(await temporaryFolder());
    const mine = continueLog(emptyHead(SAMPLE_DESK), 2, '甲');
    const yours = continueLog(emptyHead(SAMPLE_DESK), 2, '乙');
    const answers = await Promise.all([journals.append(mine), journals.append(yours)]);
    expect(answers.map((answer) => answer.ok)).toEqual([true, false]);
    expect((await journals.read(everything)).events).toEqual(mine);
  });

  it('keeps desks apart', async () => {
    const other = '0193b5a0-0000-7000-8000-00000000000b';
    const journals = await open(await temporaryFolder());
    await Promise.all([journals.append(startLog(2)), journals.append(startLog(3, other))]);
    expect((await journals.head(SAMPLE_DESK)).seq).toBe(2);
    expect((await journals.head(other)).seq).toBe(3);
    expect(await journals.desks()).toEqual([SAMPLE_DESK, other]);
  });
});

describe('a journal that a crash cut short', () => {
  it('loses only the unfinished last record, wherever it was cut, and keeps the cut bytes aside', async () => {
    const events = startLog(3);
    const whole = await temporaryFolder();
    await (await open(whole)).append(events);
    const bytes = await readFile(firstFile(whole));
    const lastStart = bytes.lastIndexOf('\n', bytes.length - 2) + 1;

    const home = await temporaryFolder();
    await (await open(home)).append(events);
    for (let length = lastStart; length < bytes.length; length += 1) {
      await writeFile(firstFile(home), bytes.subarray(0, length));
      const journals = await open(home);
      expect((await journals.head(SAMPLE_DESK)).seq, `cut at ${String(length)}`).toBe(2);
      if (length % 20 !== 0) continue;
      expect(await journals.append(events.slice(2))).toMatchObject({ ok: true, head: { seq: 3 } });
      expect(await readFile(firstFile(home))).toEqual(bytes);
    }
    const folder = join(home, 'journal', SAMPLE_DESK);
    const torn = await readFile(join(folder, `torn-1-${String(lastStart)}.bin`));
    expect(torn).toEqual(bytes.subarray(lastStart, bytes.length - 1));
  });

  it('starts anew after a first record that was never finished', async () => {
    const home = await temporaryFolder();
    await (await open(home)).append(startLog(1));
    await truncate(firstFile(home), 10);
    const journals = await open(home);
    expect(await journals.append(startLog(1))).toMatchObject({ ok: true, head: { seq: 1 } });
  });
});

describe('a damaged journal', () => {
  const damagedHome = async () => {
    const home = await temporaryFolder();
    const events = startLog(4);
    await (await open(home)).append(events);
    const bytes = await readFile(firstFile(home));
    const second = bytes.indexOf('\n') + 40;
    bytes.writeUInt8(bytes.readUInt8(second) ^ 1, second);
    await writeFile(firstFile(home), bytes);
    return { home, events, bytes };
  };

  it('is reported, still gives its good part, takes nothing more, and is left as it is', async () => {
    const { home, events, bytes } = await damagedHome();
    const journals = await open(home);
    expect(await journals.head(SAMPLE_DESK)).toMatchObject({ seq: 1, hash: events[0]?.hash });
    expect(await journals.read(everything)).toEqual({ events: events.slice(0, 1), more: false });
    expect(await journals.append(events.slice(1))).toMatchObject({ ok: false, refusal: 'write-failed' });
    expect(await journals.state(SAMPLE_DESK)).toMatchObject({ damage: { file: 1, line: 2 }, gaps: [] });
    expect(await readFile(firstFile(home))).toEqual(bytes);
  });

  it('is noticed also when a whole line was taken out, doubled or added by hand', async () => {
    const events = startLog(4);
    const home = await temporaryFolder();
    await (await open(home)).append(events);
    const lines = (await readFile(firstFile(home), 'utf8')).trimEnd().split('\n');
    const [a = '', b = '', c = '', d = ''] = lines;
    for (const changed of [
      [a, c, d],
      [a, b, b, c, d],
      [a, c, b, d],
      [a, b, c, d, 'x'],
    ]) {
      await writeFile(firstFile(home), `${changed.join('\n')}\n`);
      expect((await (await open(home)).state(SAMPLE_DESK)).damage).not.toBeNull();
    }
  });

  it('is noticed when it breaks while the program runs', async () => {
    const home = await temporaryFolder();
    const journals = await open(home);
    const events = startLog(2);
    await journals.append(events);
    await writeFile(firstFile(home), 'x'.repeat(2000));
    await expect(journals.read(everything)).rejects.toThrow('damaged');
    const next = continueLog(await journals.head(SAMPLE_DESK), 1);
    expect(await journals.append(next)).toMatchObject({ ok: false, refusal: 'write-failed' });
  });

  it('is not confused by foreign files beside it', async () => {
    const home = await temporaryFolder();
    await (await open(home)).append(startLog(2));
    await writeFile(join(home, 'journal', SAMPLE_DESK, 'notes.txt'), 'x');
    await appendFile(join(home, 'journal', 'readme'), 'x');
    const journals = await open(home);
    expect((await journals.head(SAMPLE_DESK)).seq).toBe(2);
    expect(await journals.desks()).toEqual([SAMPLE_DESK]);
    expect(await readdir(join(home, 'journal'))).toContain('readme');
  });
});
