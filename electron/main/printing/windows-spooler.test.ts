import { chmod, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import * as pdfToPrinter from 'pdf-to-printer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_OFFERED } from '../../../shared/ipc/contract';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { readWindowsOffer } from './windows-offer';
import { windowsSpooler } from './windows-spooler';

const temporaryFolder = useTemporaryFolders();

const OFFICE = {
  valid: true,
  duplex: true,
  colour: true,
  sides: 1,
  tray: '自动选择',
  inColour: true,
  trays: ['自动选择', '纸盒 1', '纸盒 2'],
};

/**
 * The real library with another program in the place of SumatraPDF, one that writes down what it is told
 * and ends as it is asked to. The library takes this computer for Windows meanwhile.
 */
async function recordingLibrary(exitCode = 0) {
  const folder = await temporaryFolder();
  const [program, record] = [join(folder, 'SumatraPDF.exe'), join(folder, 'argv')];
  await writeFile(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${record}'\nexit ${String(exitCode)}\n`);
  await chmod(program, 0o755);
  const library = {
    getPrinters: () => Promise.resolve([]),
    getDefaultPrinter: () => Promise.resolve(null),
    print: (file: string, options?: pdfToPrinter.PrintOptions) =>
      pdfToPrinter.print(file, { ...options, sumatraPdfPath: program }),
  };
  const pdf = join(folder, 'paper.pdf');
  await writeFile(pdf, '%PDF');
  const told = async () => (await readFile(record, 'utf8')).trimEnd().split('\n');
  return { load: () => Promise.resolve(library), pdf, told };
}

const job = { title: '样例', printer: '前台 HP LaserJet（二楼）', copies: 2, settings: {} };

// The stand-in for the printing program is a script of a Unix shell.
describe.runIf(process.platform !== 'win32')('the program that prints on Windows', () => {
  beforeEach(() => {
    vi.spyOn(os, 'platform').mockReturnValue('win32');
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['nothing chosen', {}, 'paper=A4,2x'],
    ['two sides turned like a book', { sides: 'long' }, 'duplexlong,paper=A4,2x'],
    ['two sides turned like a pad', { sides: 'short' }, 'duplexshort,paper=A4,2x'],
    ['one side', { sides: 'one' }, 'simplex,paper=A4,2x'],
    ['a tray in Chinese', { tray: '纸盒 2' }, 'bin=纸盒 2,paper=A4,2x'],
    ['black and white', { mono: true }, 'monochrome,paper=A4,2x'],
    ['colour', { mono: false }, 'color,paper=A4,2x'],
    [
      'everything',
      { sides: 'long', tray: '纸盒 2', mono: true },
      'monochrome,duplexlong,bin=纸盒 2,paper=A4,2x',
    ],
  ] as const)(
    'is told %s, for a printer with spaces and Chinese in its name',
    async (_what, settings, said) => {
      const { load, pdf, told } = await recordingLibrary();
      await windowsSpooler(load).print({ ...job, file: pdf, settings });
      expect(await told()).toEqual(['-print-to', job.printer, '-silent', '-print-settings', said, pdf]);
    },
  );

  it('says by its exit code that it did not print', async () => {
    const { load, pdf } = await recordingLibrary(1);
    await expect(windowsSpooler(load).print({ ...job, file: pdf })).rejects.toMatchObject({
      refusal: 'spooler-refused',
    });
  });

  it('is not started for a file that is not there', async () => {
    const { load, told } = await recordingLibrary();
    const gone = { ...job, file: '/nowhere/paper.pdf' };
    await expect(windowsSpooler(load).print(gone)).rejects.toMatchObject({ refusal: 'spooler-refused' });
    await expect(told()).rejects.toThrow('ENOENT');
  });
});

describe('the printers of Windows', () => {
  const queue = (name: string) => ({ deviceId: name, name, paperSizes: [] });
  const library = (names: readonly string[] | null, first: string | null) => () =>
    Promise.resolve({
      getPrinters: () =>
        names === null ? Promise.reject(new Error('off')) : Promise.resolve(names.map(queue)),
      getDefaultPrinter: () =>
        first === null ? Promise.reject(new Error('none')) : Promise.resolve(queue(first)),
      print: () => Promise.resolve(),
    });

  it('have their names as they are, and one of them is the default', async () => {
    expect(await windowsSpooler(library(['前台 HP', 'Office'], 'Office')).printers()).toEqual([
      { name: '前台 HP', isDefault: false, state: 'unknown' },
      { name: 'Office', isDefault: true, state: 'unknown' },
    ]);
  });

  it('may be none, or have no default, or a service that is off', async () => {
    expect(await windowsSpooler(library([], null)).printers()).toEqual([]);
    expect(await windowsSpooler(library(['a'], null)).printers()).toMatchObject([{ isDefault: false }]);
    await expect(windowsSpooler(library(null, null)).printers()).rejects.toMatchObject({
      refusal: 'spooler-missing',
    });
  });

  it('say what they offer, asked once a minute', async () => {
    const asked: string[] = [];
    let time = 0;
    const ask = (printer: string) => {
      asked.push(printer);
      return Promise.resolve(JSON.stringify(OFFICE));
    };
    const spooler = windowsSpooler(library(['a'], null), ask, () => time);
    const offered = {
      sides: ['one', 'long', 'short'],
      trays: ['自动选择', '纸盒 1', '纸盒 2'],
      mono: true,
      standard: { sides: 'one', tray: '自动选择', mono: false },
    };
    expect(await spooler.offer('a')).toEqual(offered);
    time = 59_999;
    expect(await spooler.offer('a')).toEqual(offered);
    time = 60_000;
    await spooler.offer('a');
    expect(asked).toEqual(['a', 'a']);
  });

  it('offer nothing while PowerShell does not answer, and are asked again', async () => {
    let tries = 0;
    const ask = () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('timeout')) : Promise.resolve(JSON.stringify(OFFICE));
    };
    const spooler = windowsSpooler(library(['a'], null), ask);
    expect(await spooler.offer('a')).toEqual(NOTHING_OFFERED);
    expect((await spooler.offer('a')).mono).toBe(true);
  });
});

describe('what Windows says of a printer', () => {
  it('leaves out trays whose name would bring in another setting', () => {
    const trays = ['A', '纸盒,duplexshort', 'B\n', 'C\u0007'];
    expect(readWindowsOffer(JSON.stringify({ ...OFFICE, trays })).trays).toEqual(['A', 'B']);
  });

  it.each([
    ['no JSON', 'Get-CimInstance : Access denied'],
    ['a printer that is gone', JSON.stringify({ ...OFFICE, valid: false })],
    ['another form', JSON.stringify({ ...OFFICE, trays: 'A' })],
    ['nothing', ''],
  ])('is nothing when it is %s', (_what, answer) => {
    expect(readWindowsOffer(answer)).toEqual(NOTHING_OFFERED);
  });

  it('offers neither sides nor grey of a plain printer', () => {
    const plain = { ...OFFICE, duplex: false, colour: false, trays: ['自动选择'], sides: -1 };
    expect(readWindowsOffer(JSON.stringify(plain))).toEqual(NOTHING_OFFERED);
  });
});
