import { exec } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Printer } from '../../../shared/ipc/contract';
import { diskFiles } from '../files/file-system';
import { faultyFiles } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { createPrinting } from './printing';
import { SpoolerFault, type PrintJob, type Spooler } from './spooler';
import { unixSpooler } from './unix-spooler';

const temporaryFolder = useTemporaryFolders();
const paper = { bytes: new Uint8Array([37, 80, 68, 70]), title: '样例', printer: null, copies: 2 };

const queue = (name: string, more: Partial<Printer> = {}): Printer => ({
  name,
  isDefault: false,
  state: 'ready',
  ...more,
});

function spoolerWith(
  printers: readonly Printer[],
  print: Spooler['print'] = () => Promise.resolve(),
): Spooler {
  return { printers: () => Promise.resolve(printers), print };
}

async function printWith(spooler: Spooler, wanted: string | null = null) {
  const printing = createPrinting({ files: diskFiles, spooler, temporary: await temporaryFolder() });
  return printing.print({ ...paper, printer: wanted });
}

describe('choosing the printer', () => {
  it.each([
    ['the named one', [queue('a', { isDefault: true }), queue('b')], 'b', { ok: true, printer: 'b' }],
    ['the default one', [queue('a'), queue('b', { isDefault: true })], null, { ok: true, printer: 'b' }],
    ['the only one', [queue('a')], null, { ok: true, printer: 'a' }],
    ['none of several', [queue('a'), queue('b')], null, { ok: false, refusal: 'printer-unknown' }],
    ['none, the named one being gone', [queue('a')], 'b', { ok: false, refusal: 'printer-unknown' }],
    ['none, there being none', [], null, { ok: false, refusal: 'no-printer' }],
    [
      'none that stands still',
      [queue('a', { state: 'stopped' })],
      null,
      { ok: false, refusal: 'spooler-refused' },
    ],
  ] as const)('takes %s', async (_name, printers, wanted, answer) => {
    expect(await printWith(spoolerWith(printers), wanted)).toEqual(answer);
  });
});

describe('handing a paper over', () => {
  it('puts the bytes in a private file that is gone afterwards', async () => {
    const temporary = await temporaryFolder();
    const seen: (PrintJob & { readonly content: Buffer; readonly mode: number })[] = [];
    const spooler = spoolerWith([queue('a')], async (job) => {
      const { mode } = await stat(dirname(job.file));
      seen.push({ ...job, content: await readFile(job.file), mode: mode & 0o777 });
    });
    await createPrinting({ files: diskFiles, spooler, temporary }).print(paper);
    expect(seen).toMatchObject([
      { title: '样例', printer: 'a', copies: 2, content: Buffer.from(paper.bytes) },
    ]);
    if (process.platform !== 'win32') expect(seen[0]?.mode).toBe(0o700);
    expect(await readdir(temporary)).toEqual([]);
  });

  it('leaves no file behind when the service refuses or the disk is full', async () => {
    const temporary = await temporaryFolder();
    const refusing = spoolerWith([queue('a')], () => Promise.reject(new SpoolerFault('spooler-refused')));
    const refused = await createPrinting({ files: diskFiles, spooler: refusing, temporary }).print(paper);
    expect(refused).toEqual({ ok: false, refusal: 'spooler-refused' });

    const full = faultyFiles({ failing: (called) => (called === 'writeFile' ? 'ENOSPC' : null) });
    const spooler = spoolerWith([queue('a')]);
    const unwritten = await createPrinting({ files: full, spooler, temporary }).print(paper);
    expect(unwritten).toEqual({ ok: false, refusal: 'disk-full' });
    expect(await readdir(temporary)).toEqual([]);
  });

  it('does not wait for ever for a service that hangs', async () => {
    const hanging: Spooler = { printers: () => new Promise(() => undefined), print: () => Promise.resolve() };
    const temporary = await temporaryFolder();
    const timeouts = { printers: 20, print: 20 };
    const printing = createPrinting({ files: diskFiles, spooler: hanging, temporary, timeouts });
    expect(await printing.print(paper)).toEqual({ ok: false, refusal: 'spooler-refused' });
    expect(await printing.printers()).toEqual([]);
  });
});

describe('CUPS', () => {
  const failing = (command: string) => async (): Promise<never> => {
    await promisify(exec)(command);
    throw new Error('the command should have failed');
  };

  it.each([
    ['the programs are missing', 'no-such-program-of-cups', 'spooler-missing'],
    ['the service is down', 'echo "lpstat: Scheduler is not running." >&2; exit 1', 'spooler-missing'],
    [
      'the queue is unknown',
      'echo "lp: Error - The printer or class does not exist." >&2; exit 1',
      'printer-unknown',
    ],
    ['the queue refuses', 'echo "lp: Destination is not accepting jobs." >&2; exit 1', 'spooler-refused'],
  ])('says by name that %s', async (_name, command, refusal) => {
    const call = failing(command);
    const spooler = unixSpooler(() =>
      Promise.resolve({ getPrinters: call, getDefaultPrinter: call, print: call }),
    );
    const job = { file: '/tmp/a.pdf', title: 't', printer: 'a', copies: 1 };
    await expect(spooler.print(job)).rejects.toMatchObject({ refusal });
  });

  it('without any queue has no printers, which is no fault', async () => {
    const none = failing('echo "lpstat: No destinations added." >&2; exit 1');
    const spooler = unixSpooler(() =>
      Promise.resolve({ getPrinters: none, getDefaultPrinter: none, print: none }),
    );
    expect(await spooler.printers()).toEqual([]);
  });
});
