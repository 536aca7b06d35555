import { DEALER_4S } from '../../shared/policies/dealer-4s/policy';
import { chromium, expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumExecutable, chromiumSwitches } from '../../scripts/setup/browser.mjs';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { qrBars } from '../../renderer/papers/qr-bars';
import { readCoverage } from '../../shared/papers/coverage';
import { paperDefinition } from '../../shared/papers/paper';
import { qrContent } from '../../shared/papers/qr-content';
import { pageTexts, squeezed } from '../papers/pdf-tools';
import { sampleCase } from '../support/sample-case';
import { interleaved, timed, type Runner } from './figures';
import { formHtml } from './form-html';
import { launchBenchPage, versionsOf } from './launch';
import { peakMemory } from './peak-memory';
import { hasLibreOffice, libreOfficeVersion, openLibreOffice } from './libre-office';
import { appFolder, BENCH, BENCH_PAGE, freshHome } from './places';
import { line, writeReport } from './report';

const ROUNDS = 15;
const FIRSTS = 5;
const JOINED = 100;
const JOINED_ROUNDS = 3;
const FONTS = inRoot('resources', 'public', 'fonts');

function sampleHtml(): string {
  const kase = sampleCase();
  const definition = paperDefinition('record-form', {
    kase,
    policy: DEALER_4S,
    store: { name: '锦程汽车浦东店', servicePhone: '' },
    printedAt: '2026-11-21T10:05:00+08:00',
    printedBy: '周晓彤',
    coverage: readCoverage(JSON.parse(readFileSync(join(FONTS, 'coverage.json'), 'utf8'))),
    qrBars: (page) => qrBars(qrContent('record-form', kase, page)),
  });
  return formHtml(definition, `${pathToFileURL(FONTS).href}/`);
}

/** Runs in a page with the form. */
const fontsLoaded = async (): Promise<void> => {
  await document.fonts.ready;
};

const hanOf = (bytes: Uint8Array) => squeezed(pageTexts(bytes).join('')).match(/\p{Script=Han}/gu) ?? [];

test('paper: the first and the next, against printing a page and against an office program', async () => {
  const html = sampleHtml();
  const file = join(BENCH, 'form.html');
  writeFileSync(file, html);
  const { app, page } = await launchBenchPage(appFolder('page', BENCH_PAGE), freshHome('paper'), 1);

  /** The same Electron, its own printing, a window with the form and the same fonts loaded before. */
  const opening = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({
      show: false,
      width: 800,
      height: 1200,
      // A session of its own: the product's may reach nothing but itself.
      webPreferences: { partition: 'bench' },
    });
    Object.assign(globalThis, { formWindow: window });
    await window.loadURL(url);
  }, pathToFileURL(file).href);
  await (await opening).evaluate(fontsLoaded);
  const printToPdf = () =>
    app.evaluate(async () => {
      const { formWindow } = globalThis as unknown as { formWindow: Electron.BrowserWindow };
      const from = performance.now();
      const bytes = await formWindow.webContents.printToPDF({ preferCSSPageSize: true });
      return { took: performance.now() - from, bytes: [...bytes] };
    });

  const executablePath = chromiumExecutable();
  const browser = await chromium.launch({
    args: [...chromiumSwitches(), '--allow-file-access-from-files'],
    ...(executablePath === null ? {} : { executablePath }),
  });
  const form = await browser.newPage();
  await form.goto(pathToFileURL(file).href);
  await form.evaluate(fontsLoaded);
  const pagePdf = () => form.pdf({ preferCSSPageSize: true });
  const office = hasLibreOffice() ? await openLibreOffice(html) : null;

  // The peers set the same words, or the ratios would mean nothing.
  const ours = hanOf(Uint8Array.from(await page.evaluate(() => window.bench.paperBytes())));
  const theirs = [Uint8Array.from((await printToPdf()).bytes), await pagePdf()];
  if (office !== null) theirs.push(readFileSync(await office.toPdf()));
  for (const bytes of theirs) {
    // LibreOffice drops a few words that stand at a fixed place.
    expect(hanOf(bytes).length).toBeGreaterThan(0.95 * ours.length);
    expect(hanOf(bytes).length).toBeLessThanOrEqual(ours.length);
  }

  const first = await interleaved(FIRSTS, {
    first: () => page.evaluate(() => window.bench.firstPaper()),
    ...(office === null ? {} : { office: () => timed(office.toPdf) }),
  } as { readonly first: Runner; readonly office?: Runner } as Readonly<Record<'first' | 'office', Runner>>);
  await page.evaluate(() => window.bench.warmShop());
  const next = await interleaved(ROUNDS, {
    next: () => page.evaluate(() => window.bench.nextPaper()),
    electron: async () => (await printToPdf()).took,
    chromium: () => timed(pagePdf),
  });

  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map(({ webContents }) => ({ url: webContents.getURL(), pid: webContents.getOSProcessId() }))
      .flatMap(({ url, pid: own }) => (url.startsWith('file:') ? [] : [own]))
      .at(0),
  );
  if (pid === undefined) throw new Error('no window');
  const joined: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < JOINED_ROUNDS; round += 1) {
    await page.evaluate(() => window.bench.warmShop());
    peaks.push(
      await peakMemory(pid, async () => {
        joined.push(await page.evaluate((count) => window.bench.joinedPapers(count), JOINED));
      }),
    );
  }

  const versions = {
    ...(await versionsOf(app)),
    peerChromium: browser.version(),
    libreOffice: libreOfficeVersion(),
  };
  const of = (what: string, samples: readonly number[]) => ({ what, samples });
  writeReport('paper', versions, [
    line({ what: 'first paper of a new worker', samples: first.first, bound: 1000 }),
    line(
      { what: 'next paper', samples: next.next, bound: 0.5 },
      of('printToPDF, same Electron', next.electron),
    ),
    line(
      { what: 'next paper', samples: next.next, bound: 0.5 },
      of('page.pdf, system Chromium', next.chromium),
    ),
    line({ what: `${String(JOINED)} forms in one document`, samples: joined, bound: 6000 }),
    line({ what: 'most memory of the window meanwhile', unit: 'MB', samples: peaks, bound: 400 }),
    ...(office === null
      ? []
      : [
          line(
            { what: 'next paper', samples: next.next, bound: 0.1 },
            of('LibreOffice, template to PDF', first.office),
          ),
        ]),
  ]);
  await browser.close();
  await app.close();
});
