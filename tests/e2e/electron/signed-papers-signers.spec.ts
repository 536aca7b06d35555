import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seriousFindings } from '../../support/axe';
import { dropFiles } from '../../support/drop-files';
import { expect, test } from '../../support/launch-app';
import { openSignedPapers, pngFile, savedForm, scanOf, SIGNED_SCREEN } from '../../support/signed-scans';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-signers-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

test('who signed is one press each, and the case says so, by version, with what changed since', async ({
  desk,
}) => {
  test.slow();
  const { pdf } = await savedForm(desk, folder);
  await openSignedPapers(desk);
  const { page } = desk;
  await dropFiles(page, SIGNED_SCREEN, [pngFile('扫描.png', scanOf(pdf, 1))]);
  const line = page.getByTestId('scan-results').locator('li').first();
  await expect(line).toHaveAttribute('data-outcome', 'filed', { timeout: 30_000 });
  const signers = line.getByTestId('signers');
  await signers.getByText(/^客户 /u).click();
  await expect(signers.getByRole('checkbox', { name: /^客户 /u })).toBeChecked();
  await signers.getByPlaceholder('其他人姓名').fill('保险公司 赵敏');
  await signers.getByPlaceholder('其他人姓名').press('Enter');
  await expect(signers.getByRole('checkbox', { name: '保险公司 赵敏' })).toBeChecked();
  expect(await seriousFindings(page)).toEqual([]);

  await line.getByRole('button', { name: '看案件' }).click();
  const paper = page.locator('[data-signed=record-form]');
  await expect(paper.getByTestId('signed-by')).toHaveText(/^客户 .+、保险公司 赵敏 已签$/u);
  // A mark is taken away as it was made.
  await paper.getByRole('button', { name: '标记签字人' }).click();
  await page.getByRole('group', { name: '标记签字人' }).getByText('保险公司 赵敏').click();
  await page.keyboard.press('Escape');
  await expect(paper.getByTestId('signed-by')).toHaveText(/^客户 \S+ 已签$/u);
  await expect(page.locator('[data-event=signature-marked]')).toHaveCount(3);

  // What the case says otherwise since the signature.
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '车辆照片.png', mimeType: 'image/png', buffer: scanOf(pdf, 1) });
  await expect(paper).toContainText('签字对应第 1 版，现为第 2 版');
  await paper.getByTestId('signed-differences').click();
  await expect(page.getByText('第 1 版签字后改了什么')).toBeVisible();
  await expect(page.getByText('新增 车辆照片.png')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test('a sheet filed by mistake is taken back at once, or later with a reason, and waits again', async ({
  desk,
}) => {
  test.slow();
  const { number, pdf } = await savedForm(desk, folder);
  await openSignedPapers(desk);
  const { page } = desk;
  const file = pngFile('扫描.png', scanOf(pdf, 1));
  await dropFiles(page, SIGNED_SCREEN, [file]);
  const lines = page.getByTestId('scan-results').locator('li');
  await expect(lines.first()).toHaveAttribute('data-outcome', 'filed', { timeout: 30_000 });
  await lines.first().getByRole('button', { name: '撤回' }).click();
  await expect(lines.first()).toHaveAttribute('data-outcome', 'taken-back');
  await expect(page.locator('[data-waiting=taken-back]')).toHaveCount(1);

  // A person files it by hand, and finds out in the case that it was wrong.
  await page.getByRole('button', { name: '认领' }).click();
  await page.getByLabel('案件编号').fill(number);
  await page.getByRole('button', { name: '归入这件案件' }).click();
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
  await lines.first().getByRole('button', { name: '看案件' }).click();
  const paper = page.locator('[data-signed=record-form]');
  await paper.getByRole('button', { name: '看扫描件' }).click();
  await page.getByRole('button', { name: '归错了，退回' }).click();
  await page.getByPlaceholder('退回原因（必填）').fill('是另一位客户的单据');
  await page.getByRole('button', { name: '退回', exact: true }).click();
  await expect(paper).toHaveCount(0);
  await expect(page.locator('[data-event=paper-unfiled]').first()).toContainText('是另一位客户的单据');
  await desk.restart();
  await openSignedPapers(desk);
  await expect(desk.page.locator('[data-waiting=taken-back]')).toHaveCount(1);
  expect(desk.complaints).toEqual([]);
});
