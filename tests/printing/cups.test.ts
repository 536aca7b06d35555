import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../electron/main/files/file-system';
import { createPrinting } from '../../electron/main/printing/printing';
import { unixSpooler } from '../../electron/main/printing/unix-spooler';
import { NOTHING_OFFERED } from '../../shared/ipc/contract';
import {
  openTestQueues,
  PRINTED_FOLDER,
  recordedJobs,
  removeQueue,
  setQueue,
  stopScheduler,
  TEST_QUEUES,
  type RecordedJob,
} from '../support/cups';
import { samplePdf } from '../support/sample-pdf';

const temporary = mkdtempSync(join(tmpdir(), 'complaint-desk-printing-'));
const printing = createPrinting({ files: diskFiles, spooler: unixSpooler(), temporary });
const paper = (printer: string | null, title = '样例') => ({ bytes: samplePdf(), title, printer, copies: 1 });

async function printedFiles(): Promise<readonly string[]> {
  return readdir(PRINTED_FOLDER).catch(() => []);
}

/** The file that came out of the printer since `before`, once it no longer grows. */
async function waitForPrint(before: readonly string[]): Promise<string> {
  for (let size = -1, waited = 0; waited < 60; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const name = (await printedFiles()).find((each) => !before.includes(each));
    if (name === undefined) continue;
    const path = join(PRINTED_FOLDER, name);
    const { size: now } = await stat(path);
    if (now > 0 && now === size) return path;
    size = now;
  }
  throw new Error('Nothing was printed within 30 s');
}

/** The one job that has come to the office machine since there were `before`, and no other after it. */
async function waitForJob(before: number): Promise<RecordedJob> {
  for (let waited = 0; waited < 120; waited += 1) {
    const [job] = recordedJobs().slice(before);
    if (job !== undefined) return job;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('Nothing came to the office machine within 30 s');
}

beforeAll(openTestQueues, 60_000);
afterAll(() => rm(temporary, { recursive: true, force: true }));

describe('printing through a real CUPS', () => {
  it('knows the queues and which of them stands still', async () => {
    const printers = new Map((await printing.printers()).map(({ name, state }) => [name, state]));
    expect(printers.get(TEST_QUEUES.printing)).toBe('ready');
    expect(printers.get(TEST_QUEUES.stopped)).toBe('stopped');
  });

  it('prints a PDF whose words come out on paper, and leaves no file behind', async () => {
    const before = await printedFiles();
    // A title made of everything a shell would act on must arrive as a title and nothing else.
    const title = `单据'"$(touch ${join(temporary, 'owned')});\`id\``;
    expect(await printing.print(paper(TEST_QUEUES.printing, title))).toEqual({
      ok: true,
      printer: TEST_QUEUES.printing,
    });
    expect(await readdir(temporary)).toEqual([]);
    const printed = await waitForPrint(before);
    const document = await getDocument({ data: new Uint8Array(await readFile(printed)) }).promise;
    expect(document.numPages).toBe(1);
    const { items } = await (await document.getPage(1)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('Complaint Desk');
    await document.destroy();
    await rm(printed);
  });

  it('says by name that a queue stands still, takes nothing or does not exist', async () => {
    const before = await printedFiles();
    const refused = { ok: false, refusal: 'spooler-refused' };
    expect(await printing.print(paper(TEST_QUEUES.stopped))).toEqual(refused);
    expect(await printing.print(paper(TEST_QUEUES.rejecting))).toEqual(refused);
    const unknown = { ok: false, refusal: 'printer-unknown' };
    expect(await printing.print(paper('No_Such_Printer'))).toEqual(unknown);
    expect(await printedFiles()).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('the settings of a print', () => {
  const office = TEST_QUEUES.office;

  it('are those the queue offers, read from the queue itself', async () => {
    expect(await printing.offer(office)).toEqual({
      sides: ['one', 'long', 'short'],
      trays: ['Auto', 'Tray1', 'Tray2'],
      mono: true,
      standard: { sides: 'one', tray: 'Auto', mono: false },
    });
    expect(await printing.offer(TEST_QUEUES.printing)).toEqual(NOTHING_OFFERED);
    expect(await printing.offer('No_Such_Printer')).toEqual(NOTHING_OFFERED);
  });

  it('reach the machine: two sides, tray, grey and copies', async () => {
    const before = recordedJobs().length;
    const settings = { sides: 'long', tray: 'Tray2', mono: true } as const;
    const sent = await printing.print({ ...paper(office, '设置样例'), copies: 3, settings });
    expect(sent).toEqual({ ok: true, printer: office });
    const job = await waitForJob(before);
    expect(job.title).toBe('设置样例');
    expect(job.options).toEqual(
      expect.arrayContaining(['Duplex=DuplexNoTumble', 'InputSlot=Tray2', 'ColorModel=Gray', 'media=A4']),
    );
    // Either CUPS says the copies to the machine, or it has put them into the document.
    const document = await getDocument({ data: new Uint8Array(await readFile(job.pdf)) }).promise;
    expect(job.copies * document.numPages).toBe(3);
    await document.destroy();
  });

  it('that were not chosen are left to the queue', async () => {
    const before = recordedJobs().length;
    expect(await printing.print(paper(office))).toMatchObject({ ok: true });
    const { options } = await waitForJob(before);
    expect(options.filter((option) => /^(?:Duplex|InputSlot|ColorModel)=/u.test(option))).toEqual([]);
  });

  it('that the queue does not offer print nothing', async () => {
    const before = recordedJobs().length;
    const settings = { tray: 'Tray9' };
    expect(await printing.print({ ...paper(office), settings })).toEqual({
      ok: false,
      refusal: 'not-offered',
    });
    expect(await printing.print({ ...paper(TEST_QUEUES.printing), settings: { mono: true } })).toEqual({
      ok: false,
      refusal: 'not-offered',
    });
    expect(recordedJobs()).toHaveLength(before);
  });
});

describe('what changes between choice and print', () => {
  afterAll(openTestQueues, 60_000);

  it('is said by name: a queue that was stopped, taken away, and the service turned off', async () => {
    const before = recordedJobs().length;
    const { office } = TEST_QUEUES;
    const settings = { sides: 'long' } as const;
    const print = () => printing.print({ ...paper(office), settings });
    setQueue(office, false);
    expect(await print()).toEqual({ ok: false, refusal: 'spooler-refused' });
    removeQueue(office);
    expect(await print()).toEqual({ ok: false, refusal: 'printer-unknown' });
    stopScheduler();
    expect(await print()).toEqual({ ok: false, refusal: 'spooler-missing' });
    expect(await printing.printers()).toEqual([]);
    expect(await printing.offer(office)).toEqual(NOTHING_OFFERED);
    openTestQueues();
    expect(await print()).toEqual({ ok: true, printer: office });
    await waitForJob(before);
    expect(recordedJobs()).toHaveLength(before + 1);
    expect(await readdir(temporary)).toEqual([]);
  });
});
