import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../electron/main/files/file-system';
import { createPrinting } from '../../electron/main/printing/printing';
import { unixSpooler } from '../../electron/main/printing/unix-spooler';
import { openTestQueues, PRINTED_FOLDER, TEST_QUEUES } from '../support/cups';
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
