import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '../../papers/pdf-tools';
import { dropFiles } from '../../support/drop-files';
import { expect, test } from '../../support/launch-app';
import { pngOf } from '../../support/scanned';
import {
  openSignedPapers as openScreen,
  pdfFile,
  pngFile as png,
  savedForm,
  scanOf,
  SIGNED_SCREEN as SCREEN,
} from '../../support/signed-scans';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-signed-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

test('a signed form comes back as a scan, is filed with its case by itself, and only once', async ({
  desk,
}) => {
  test.slow();
  const { number, pdf } = await savedForm(desk, folder);
  const scan = scanOf(pdf, 1);
  await openScreen(desk);
  const { page } = desk;
  await dropFiles(page, SCREEN, [png('扫描 001.png', scan)]);
  const results = page.getByTestId('scan-results').locator('li');
  await expect(results.first()).toContainText(`已归入 ${number}：客户投诉记录表 第 1 版 第 1 页`, {
    timeout: 30_000,
  });
  await dropFiles(page, SCREEN, [png('扫描 001.png', scan)]);
  await expect(results).toHaveCount(2, { timeout: 30_000 });
  await expect(results.first()).toContainText('已经收过，没有重复登记');

  // The whole PDF: its first page is in already, each other one is filed by itself.
  await dropFiles(page, SCREEN, [{ name: '整份.pdf', type: 'application/pdf', bytes: pdf }]);
  await expect(results).toHaveCount(4, { timeout: 60_000 });
  await expect(results.nth(1)).toHaveAttribute('data-outcome', 'filed-before');
  await expect(results.first()).toHaveAttribute('data-outcome', 'filed');

  await results.first().getByRole('button', { name: '看案件' }).click();
  const paper = page.locator('[data-signed=record-form]');
  await expect(paper).toContainText('已签字第 1 版（第 1、2 页）');
  await expect(page.locator('[data-event=paper-signed]')).toHaveCount(2);

  // A signature stays with the version it was given for.
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '车辆照片.png', mimeType: 'image/png', buffer: scan });
  await expect(paper).toContainText('签字对应第 1 版，现为第 2 版');
  expect(desk.complaints).toEqual([]);
});

test('what cannot be read waits, restarts included, until somebody says whose it is', async ({ desk }) => {
  test.slow();
  const { number, pdf } = await savedForm(desk, folder);
  await openScreen(desk);
  const page1 = render(pdf, 1, 150);
  // The upper part with the code torn off.
  const torn = { ...page1, pixels: page1.pixels.slice().fill(255, 0, page1.width * 300) };
  await dropFiles(desk.page, SCREEN, [png('缺角.png', pngOf(torn))]);
  const waiting = desk.page.locator('[data-waiting=no-code]');
  await expect(waiting).toHaveCount(1, { timeout: 60_000 });
  await dropFiles(desk.page, SCREEN, [png('缺角.png', pngOf(torn))]);
  await expect(desk.page.locator('[data-outcome=waiting-already]')).toHaveCount(1, { timeout: 60_000 });

  await desk.restart();
  await openScreen(desk);
  const { page } = desk;
  await expect(page.locator('[data-waiting=no-code]')).toHaveCount(1);
  await page.getByRole('button', { name: '认领' }).click();
  const field = page.getByLabel('案件编号');
  await field.fill(number.replace('A001', 'A002'));
  await expect(page.getByText('编号里有一位写错了')).toBeVisible();
  await field.fill(number.toLowerCase().replaceAll('-', ''));
  await page.getByLabel('签字人（可不填）').fill('周晓岚、李明');
  await page.getByRole('button', { name: '归入这件案件' }).click();
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
  await page.getByRole('button', { name: '看案件' }).click();
  await expect(page.locator('[data-signed=record-form]')).toContainText('已签字第 1 版');
  await expect(page.locator('[data-event=paper-signed]')).toContainText('签字人：周晓岚、李明');
});

test('files that cannot be scans are refused one by one, and a long PDF can be stopped', async ({ desk }) => {
  test.slow();
  const { pdf } = await savedForm(desk, folder);
  await openScreen(desk);
  const { page } = desk;
  const [plain, locked, long] = ['plain', 'locked', 'long'].map((name) => join(folder, `${name}.in`));
  writeFileSync(plain ?? '', pdf);
  execFileSync('qpdf', ['--encrypt', 'secret', 'owner', '256', '--', plain ?? '', locked ?? '']);
  const pages = Array.from({ length: 100 }, () => '2').join(',');
  execFileSync('qpdf', ['--empty', '--pages', plain ?? '', pages, '--', long ?? '']);
  // A head that claims 20,000 by 20,000 pixels and holds one.
  const huge = pngOf({ width: 1, height: 1, pixels: new Uint8Array(1) });
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(20_000, 20);
  await dropFiles(page, SCREEN, [
    png('空.png', new Uint8Array(0)),
    png('太大.png', huge),
    png('半截.png', scanOf(pdf, 1).subarray(0, 2000)),
    pdfFile('加密.pdf', readFileSync(locked ?? '')),
    pdfFile('半截.pdf', pdf.subarray(0, 900)),
    { name: '说明.txt', type: 'text/plain', bytes: new TextEncoder().encode('不是扫描件') },
    pdfFile('一百页.pdf', readFileSync(long ?? '')),
  ]);
  const progress = page.getByTestId('scan-progress');
  await expect(progress).toContainText('/100 页', { timeout: 60_000 });
  await page.getByRole('button', { name: '停止' }).click();
  await expect(progress).toBeHidden({ timeout: 30_000 });
  const results = page.getByTestId('scan-results');
  for (const sentence of ['这个文件是空的', '超过 1 亿像素', 'PDF 有密码', '不是 PNG、JPEG 或 PDF', '已停止'])
    await expect(results).toContainText(sentence);
  await expect(results.locator('li', { hasText: '文件打不开' })).toHaveCount(2);
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
});
