import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { foldCase } from '../../../shared/domain/case/fold';
import { mintNumber } from '../../../shared/domain/numbering/case-number';
import { Clerk } from '../../support/clerk';
import { dropFiles, type DroppedFile } from '../../support/drop-files';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { journalOf, writeAtSecondDesk } from '../../support/second-desk';
import {
  bombPdf,
  openSignedPapers,
  pdfFile,
  pngFile,
  registerAndSave,
  savedForm,
  scanOf,
  sheetWithCode,
  SIGNED_SCREEN,
} from '../../support/signed-scans';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-many-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

/** One PDF of several, as a feeder makes it of a pile. */
function joined(...pdfs: readonly Buffer[]): Buffer {
  const paths = pdfs.map((pdf, index) => {
    const path = join(folder, `part-${String(index)}.in`);
    writeFileSync(path, pdf);
    return path;
  });
  const pile = join(folder, 'pile.out');
  execFileSync('qpdf', ['--empty', '--pages', ...paths, '--', pile]);
  return readFileSync(pile);
}

/** Pastes a file, as after a screenshot or a copy in the file manager. */
async function pasteFile(page: Page, { name, type, bytes }: DroppedFile): Promise<void> {
  await page.evaluate(
    ([fileName, mime, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], fileName, { type: mime }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    },
    [name, type, Buffer.from(bytes).toString('base64')] as const,
  );
}

test('a pile of several cases in one PDF is taken apart, each page to its case', async ({ desk }) => {
  test.slow();
  const first = await savedForm(desk, folder);
  const second = await registerAndSave(desk, folder, {
    ...sampleComplaint(),
    phone: '13916480000',
    plate: '沪B22222',
  });
  await openSignedPapers(desk);
  const { page } = desk;
  await dropFiles(page, SIGNED_SCREEN, [pdfFile('一叠.pdf', joined(first.pdf, second.pdf))]);
  const lines = page.getByTestId('scan-results').locator('li');
  await expect(lines).toHaveCount(4, { timeout: 60_000 });
  for (const { number } of [first, second])
    await expect(lines.filter({ hasText: `已归入 ${number}` })).toHaveCount(2);

  // Each case keeps its own pages alone: the other customer's are nobody's business there.
  await lines
    .filter({ hasText: `已归入 ${first.number}` })
    .first()
    .getByRole('button', { name: '看案件' })
    .click();
  await expect(page.locator('[data-event=paper-signed]')).toHaveCount(2);
  const scans = journalOf(desk.home ?? '').flatMap(({ type, data }) =>
    type === 'paper-signed' ? [(data as { scan: { mime: string } }).scan.mime] : [],
  );
  expect(scans).toEqual(['image/jpeg', 'image/jpeg', 'image/jpeg', 'image/jpeg']);
  expect(desk.complaints).toEqual([]);
});

test('a pasted picture is filed, and so is a PDF under the name of a picture', async ({ desk }) => {
  test.slow();
  const { pdf } = await savedForm(desk, folder);
  await openSignedPapers(desk);
  const { page } = desk;
  await pasteFile(page, pngFile('截图.png', scanOf(pdf, 1)));
  const lines = page.getByTestId('scan-results').locator('li');
  await expect(lines.first()).toHaveAttribute('data-outcome', 'filed', { timeout: 30_000 });
  await dropFiles(page, SIGNED_SCREEN, [pngFile('其实是.png', pdf)]);
  await expect(lines).toHaveCount(3, { timeout: 30_000 });
  await expect(lines.first()).toContainText('第 1 版 第 2 页');
});

test('sheets of another store, of no case here, forged or altered change nothing and say what they are', async ({
  desk,
}) => {
  test.slow();
  const { number } = await savedForm(desk, folder);
  await openSignedPapers(desk);
  const { page } = desk;
  const on = '2026-11-21';
  const elsewhere = mintNumber({ storeCode: 'BJ09', deskLetter: 'A', counter: 7, on });
  const unknown = mintNumber({ storeCode: SAMPLE_STORE.code, deskLetter: 'A', counter: 99, on });
  const code = (of: string, state = 'f'.repeat(10)) => `KST1:${of}:record-form:1:${state}:1`;
  const sheets = [
    ['other-store', code(elsewhere), '这是另一家店的单据'],
    ['unknown-case', code(unknown), '本机没有这个编号的案件'],
    ['never-printed', code(number), '案件里没有这一版的打印记录，可能是伪造的'],
    ['bad-number', code(number.replace('A001', 'A002')), '编号校验不对，可能是伪造的'],
    ['broken-code', `${code(number)}:extra`, '二维码不完整，或被改动过'],
    ['foreign-code', 'https://example.com/pay', '页上的二维码不是本系统的'],
  ] as const;
  const before = journalOf(desk.home ?? '').length;
  await dropFiles(
    page,
    SIGNED_SCREEN,
    sheets.map(([name, text]) => pngFile(`${name}.png`, sheetWithCode(text))),
  );
  const tray = page.getByTestId('waiting-tray');
  await expect(tray.locator('[data-waiting]')).toHaveCount(sheets.length, { timeout: 60_000 });
  for (const [reason, , sentence] of sheets)
    await expect(tray.locator(`[data-waiting=${reason}]`)).toContainText(sentence);
  expect(journalOf(desk.home ?? '')).toHaveLength(before);
  expect(desk.complaints).toEqual([]);
});

test('a picture of 400 megapixels inside a small PDF is not unpacked: its sheet waits', async ({ desk }) => {
  test.slow();
  await new Clerk(desk.page).setUpDesk(SAMPLE_STORE);
  await openSignedPapers(desk);
  await dropFiles(desk.page, SIGNED_SCREEN, [pdfFile('炸弹.pdf', bombPdf())]);
  await expect(desk.page.locator('[data-waiting=no-code]')).toHaveCount(1, { timeout: 60_000 });
});

test('a sheet that another desk printed is filed by itself once its print has come here', async ({
  desk,
}) => {
  test.slow();
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  const registered = journalOf(desk.home ?? '').find(({ type }) => type === 'registered');
  if (registered === undefined) throw new Error('the journal holds no registration');
  const { stateHash } = foldCase([registered]);
  await openSignedPapers(desk);
  const text = `KST1:${number}:handling-sheet:1:${stateHash.slice(0, 10)}:1`;
  await dropFiles(desk.page, SIGNED_SCREEN, [pngFile('那台打印的.png', sheetWithCode(text))]);
  await expect(desk.page.locator('[data-waiting=never-printed]')).toHaveCount(1, { timeout: 30_000 });
  await desk.close();
  const print = {
    paper: 'handling-sheet',
    version: 1,
    stateHash,
    how: 'printed',
    printer: null,
    copies: 1,
  } as const;
  writeAtSecondDesk(desk.home ?? '', registered, {
    draft: { type: 'paper-printed', data: print },
    name: '何敏',
    role: 'receptionist',
  });
  await desk.restart();
  const { page } = desk;
  await expect(page.getByText('1 张待认领的单据等到了打印记录，已自动归档')).toBeVisible({ timeout: 30_000 });
  await page.locator(`[data-case="${number}"]`).click();
  await expect(page.locator('[data-signed=handling-sheet]')).toContainText('已签字第 1 版（第 1 页）');
  await openSignedPapers(desk);
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
});
