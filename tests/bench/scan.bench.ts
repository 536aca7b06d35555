import { expect, test } from '@playwright/test';
import { qrContent } from '../../shared/papers/qr-content';
import { render } from '../papers/pdf-tools';
import { photographed } from '../support/photographed';
import { sampleCase } from '../support/sample-case';
import { pngOf, scanned } from '../support/scanned';
import { interleaved, type Samples } from './figures';
import { launchBenchPage, versionsOf } from './launch';
import { appFolder, BENCH_PAGE, freshHome } from './places';
import { line, writeReport } from './report';

const ROUNDS = 7;

test('scan: an A4 page from its file to its code', async () => {
  const { app, page } = await launchBenchPage(appFolder('page', BENCH_PAGE), freshHome('scan'), 1);
  const pdf = Uint8Array.from(await page.evaluate(() => window.bench.paperBytes()));
  const sheet = (dpi: number) => render(pdf, 1, dpi);
  const scans = {
    'A4 at 300 dpi, upright': pngOf(scanned(sheet(300), { noise: 40 })),
    'A4 at 300 dpi, on its side and askew': pngOf(scanned(sheet(300), { degrees: 277, noise: 40 })),
    'A4 at 600 dpi, upright': pngOf(scanned(sheet(600), { noise: 40 })),
    'A4 photographed at an angle, 9 megapixels': pngOf(
      photographed(sheet(300), { side: 3508, sideways: 18, towards: -18, degrees: 8, noise: 12, shade: 0.5 }),
    ),
    'A4 at 300 dpi without a code': pngOf(
      scanned({ ...sheet(300), pixels: withoutHead(sheet(300)) }, { noise: 40 }),
    ),
  };
  const wanted = qrContent('record-form', sampleCase(), 1);
  const figures: (readonly [string, Samples])[] = [];
  for (const [what, scan] of Object.entries(scans)) {
    await page.evaluate((base64) => {
      window.bench.takeScan(base64);
    }, scan.toString('base64'));
    const read = async () => {
      const { took, text } = await page.evaluate(() => window.bench.readScan());
      expect(text, what).toBe(what.endsWith('without a code') ? null : wanted);
      return took;
    };
    figures.push([what, (await interleaved(ROUNDS, { read })).read]);
  }
  writeReport(
    'scan',
    await versionsOf(app),
    figures.map(([what, samples]) =>
      line({ what, samples, ...(what.includes('300 dpi,') ? { bound: 1000 } : {}) }),
    ),
  );
  await app.close();
});

/** The page with its upper quarter white: the code stands there. */
function withoutHead({ width, height, pixels }: ReturnType<typeof render>): Uint8Array {
  return Uint8Array.from(pixels).fill(255, 0, width * Math.floor(height / 4));
}
