import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageTexts, render, squeezed } from '../../papers/pdf-tools';
import { Clerk } from '../../support/clerk';
import { dropFiles } from '../../support/drop-files';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { pngOf } from '../../support/scanned';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-file-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

/** A grey picture, wider than high. */
const photo = pngOf({ width: 300, height: 200, pixels: new Uint8Array(300 * 200).fill(120) });

/** How much of a page is of that grey, rules and letters left out. */
function greyOf(pdf: Uint8Array, page: number): number {
  const { pixels } = render(pdf, page, 50);
  return pixels.filter((level) => level > 110 && level < 130).length / pixels.length;
}

test('the whole file of a case is put together with its pictures, saved and recorded', async ({ desk }) => {
  test.slow();
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register(sampleComplaint());
  await clerk.press('c');
  await page.getByTestId('case-number').waitFor();
  await dropFiles(page, '[data-testid=case-number]', [
    { name: '现场照片.png', type: 'image/png', bytes: photo },
    { name: '聊天记录.txt', type: 'text/plain', bytes: Buffer.from('客户：什么时候能修好？') },
  ]);
  await expect(page.getByText('聊天记录.txt').first()).toBeVisible();

  await page.getByTestId('whole-file').click();
  const file = page.getByTestId('case-file');
  await expect(file).toContainText('还没有收回签字件');
  await expect(file).toContainText('证据图片（1 张）');
  await page.getByTestId('make-file').click();
  await page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 60_000 });
  await page.getByTestId('save-file').click();
  await expect.poll(() => readdirSync(folder)).toEqual([expect.stringMatching(/客户投诉案卷\.pdf$/u)]);

  const pdf = readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
  const pages = pageTexts(pdf)
    .map(squeezed)
    .filter((text) => text !== '');
  const [cover = '', contents = ''] = pages;
  expect(cover).toContain(`共${pages.length}页`);
  expect(contents).toContain('客户投诉记录表');
  expect(pages.find((text) => text.includes('·证据清单·'))).toContain('聊天记录.txt');
  const pictures = pages.findIndex((text) => text.includes('·证据图片·'));
  expect(greyOf(pdf, pictures + 1)).toBeGreaterThan(0.05);
  expect(greyOf(pdf, 1)).toBeLessThan(0.01);

  await page.keyboard.press('Escape');
  await expect(page.locator('[data-event=paper-printed]')).toContainText('客户投诉案卷');
});
