import { exec } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  NOTHING_OFFERED,
  type Printer,
  type PrinterOffer,
  type PrintSettings,
} from '../../../shared/ipc/contract';
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
  return {
    printers: () => Promise.resolve(printers),
    offer: () => Promise.resolve(OFFICE),
    print,
  };
}

const OFFICE: PrinterOffer = {
  sides: ['one', 'long', 'short'],
  trays: ['Tray1', 'Tray2'],
  mono: true,
  standard: { sides: 'one', tray: 'Tray1', mono: false },
};

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
    const hanging: Spooler = { ...spoolerWith([]), printers: () => new Promise(() => undefined) };
    const temporary = await temporaryFolder();
    const timeouts = { printers: 20, print: 20 };
    const printing = createPrinting({ files: diskFiles, spooler: hanging, temporary, timeouts });
    expect(await printing.print(paper)).toEqual({ ok: false, refusal: 'spooler-refused' });
    expect(await printing.printers()).toEqual([]);
    expect(await printing.offer('a')).toEqual(NOTHING_OFFERED);
  });

  it('calls a paper unsure, not refused, when the service took it and never answered', async () => {
    const silent = spoolerWith([queue('a')], () => new Promise(() => undefined));
    const temporary = await temporaryFolder();
    const timeouts = { printers: 1000, print: 20 };
    const printing = createPrinting({ files: diskFiles, spooler: silent, temporary, timeouts });
    expect(await printing.print(paper)).toEqual({ ok: false, refusal: 'not-confirmed' });
  });
});

describe('settings', () => {
  const printed = async (settings: PrintSettings, offer = OFFICE) => {
    const jobs: PrintJob[] = [];
    const spooler: Spooler = {
      ...spoolerWith([queue('a')], (job) => {
        jobs.push(job);
        return Promise.resolve();
      }),
      offer: () => Promise.resolve(offer),
    };
    const printing = createPrinting({ files: diskFiles, spooler, temporary: await temporaryFolder() });
    return { answer: await printing.print({ ...paper, settings }), jobs };
  };

  it('reach the service as they were chosen', async () => {
    const settings = { sides: 'long', tray: 'Tray2', mono: true } as const;
    const { answer, jobs } = await printed(settings);
    expect(answer).toEqual({ ok: true, printer: 'a' });
    expect(jobs).toMatchObject([{ settings }]);
  });

  it.each([
    ['a tray that is gone', { tray: 'Tray3' }, OFFICE],
    ['a tray that is a command', { tray: 'Tray1; reboot' }, OFFICE],
    ['two sides where there is one', { sides: 'long' }, NOTHING_OFFERED],
    ['grey where nothing is said of colour', { mono: true }, NOTHING_OFFERED],
  ] as const)('with %s print nothing and say so', async (_what, settings, offer) => {
    const { answer, jobs } = await printed(settings, offer);
    expect(answer).toEqual({ ok: false, refusal: 'not-offered' });
    expect(jobs).toEqual([]);
  });

  it('of one side and colour are left out where the queue can do nothing else', async () => {
    const { jobs } = await printed({ sides: 'one', mono: false }, NOTHING_OFFERED);
    expect(jobs).toMatchObject([{ settings: {} }]);
  });

  it('are offered only for queues that the service has named', async () => {
    const spooler = spoolerWith([queue('a')]);
    const printing = createPrinting({ files: diskFiles, spooler, temporary: await temporaryFolder() });
    expect(await printing.offer('a')).toEqual(OFFICE);
    expect(await printing.offer('-h evil.example')).toEqual(NOTHING_OFFERED);
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
    const job = { file: '/tmp/a.pdf', title: 't', printer: 'a', copies: 1, settings: {} };
    await expect(spooler.print(job)).rejects.toMatchObject({ refusal });
  });

  it('without any queue has no printers, which is no fault', async () => {
    const none = failing('echo "lpstat: No destinations added." >&2; exit 1');
    const spooler = unixSpooler(() =>
      Promise.resolve({ getPrinters: none, getDefaultPrinter: none, print: none }),
    );
    expect(await spooler.printers()).toEqual([]);
  });

  it('is told the settings in the words of the queue, each as one word of the shell', async () => {
    const told: unknown[] = [];
    const call = (...said: readonly unknown[]) => {
      told.push(said);
      return Promise.resolve({ stdout: '', stderr: '' });
    };
    const none = () => Promise.resolve([]);
    const load = () =>
      Promise.resolve({ getPrinters: none, getDefaultPrinter: () => Promise.resolve(null), print: call });
    const answer = 'Duplex/Two-Sided: *None DuplexNoTumble\nInputSlot/Tray: *Auto Tray2\n';
    const spooler = unixSpooler(load, () => Promise.resolve(answer));
    const job = { file: '/tmp/a.pdf', title: "a'b", printer: '二楼', copies: 3 };
    await spooler.print({ ...job, settings: { sides: 'long', tray: 'Tray2' } });
    const fixed = ['-n', '3', '-t', "'a'\\''b'", '-o', 'media=A4'];
    const chosen = ['-o', "'Duplex=DuplexNoTumble'", '-o', "'InputSlot=Tray2'"];
    expect(told).toEqual([['/tmp/a.pdf', "'二楼'", [...fixed, ...chosen]]]);
    await expect(spooler.print({ ...job, settings: { mono: true } })).rejects.toMatchObject({
      refusal: 'not-offered',
    });
    expect(told).toHaveLength(1);
  });

  it('offers nothing for a queue that has no driver, which lpoptions calls an error', async () => {
    const spooler = unixSpooler(undefined, () => Promise.reject(new Error('Unable to get PPD file')));
    expect(await spooler.offer('raw')).toEqual(NOTHING_OFFERED);
  });
});
