import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { inRoot } from '../../../scripts/setup/paths.mjs';
import { Clerk } from '../../support/clerk';
import type { Desk } from '../../support/desk';
import { drawWithMouse } from '../../support/draw-signature';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-sealed-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

/** What the checker says, as a receiver runs it: without the app. */
function verify(file: string): { readonly code: number; readonly text: string } {
  try {
    const text = execFileSync(process.execPath, [inRoot('scripts', 'verify.mjs'), file], {
      encoding: 'utf8',
    });
    return { code: 0, text };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, text: stdout };
  }
}

async function openCase({ page }: Desk, number: string): Promise<void> {
  await page.keyboard.press('Alt+1');
  await page.locator(`[data-case="${number}"]`).click();
  await page.locator('[data-paper=record-form]').waitFor();
}

async function exported({ page }: Desk): Promise<string> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await page.getByTestId('export-case').click();
  await page.getByTestId('begin-export').click();
  await expect(page.getByTestId('export-done')).toBeVisible({ timeout: 60_000 });
  const [name = ''] = readdirSync(folder);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/证据包\.zip$/u)]);
  return join(folder, name);
}

test('a case goes out as one package that the checker finds whole, and of which it names a changed byte', async ({
  desk,
}) => {
  test.slow();
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  const { page } = desk;
  await openCase(desk, number);
  const photo = Buffer.from('a photo of a brake disc'.repeat(5000));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '刹车盘 1.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(page.locator('[data-event=evidence-attached]')).toHaveCount(1);
  await page.getByTestId('sign-record-form').click();
  await page.getByTestId('pad').waitFor();
  await drawWithMouse(page);
  await page.getByTestId('confirm-signature').click();
  await expect(page.locator('[data-signed-on-screen=record-form]')).toBeVisible();

  await page.getByTestId('export-case').click();
  await expect(page.getByTestId('export-contents')).toContainText('2 个附件');
  await page.screenshot({ path: 'test-results/export-asking.png' });
  await page.keyboard.press('Escape');
  const file = await exported(desk);
  await page.screenshot({ path: 'test-results/export-done.png' });
  const shown = (await page.getByTestId('export-fingerprint').innerText()).trim();
  await page.getByRole('button', { name: '完成' }).click();
  await expect(page.locator('[data-event=case-exported]')).toContainText(`指纹 ${shown}`);

  const whole = verify(file);
  expect(whole.text).toContain('完好：没有发现任何改动');
  expect(whole.text).toContain(shown);
  expect(whole.text).toContain('1 个屏幕签名');
  expect(whole.code).toBe(0);
  const entries = unzipSync(readFileSync(file));
  const names = Object.keys(entries);
  expect(names.filter((name) => name.startsWith('papers/')).length).toBeGreaterThan(1);
  expect(names.some((name) => name.startsWith('papers/') && name.includes('客户投诉案卷'))).toBe(true);
  expect(Buffer.from(entries['evidence/001_刹车盘 1.jpg'] ?? [])).toEqual(photo);
  const text = new TextDecoder().decode(entries['说明.html']);
  expect(text).toContain(shown);
  expect(text).toContain(number);
  writeFileSync('test-results/说明.html', text);

  const bytes = readFileSync(file);
  const at = bytes.indexOf('a photo of a brake disc');
  bytes[at + 1000] = (bytes[at + 1000] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const changed = verify(file);
  expect(changed.code).toBe(1);
  expect(changed.text).toContain('文件被改动：evidence/001_刹车盘 1.jpg');
  expect(desk.complaints).toEqual([]);
});

test('evidence that the computer has lost is named, on screen and in the package', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  const { page } = desk;
  await openCase(desk, number);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '通话录音.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('a call') });
  await expect(page.locator('[data-event=evidence-attached]')).toHaveCount(1);
  const kept = join(desk.home ?? '', 'evidence');
  for (const name of readdirSync(kept, { recursive: true, encoding: 'utf8' })) {
    if (/[0-9a-f]{64}$/u.test(name)) unlinkSync(join(kept, name));
  }
  const file = await exported(desk);
  await expect(page.getByTestId('export-missing')).toContainText('通话录音.mp3（本机没有）');
  const said = verify(file);
  expect(said.text).toContain('导出时就缺的附件（已写明）：通话录音.mp3');
  expect(said.code).toBe(0);
});
