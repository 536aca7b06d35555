import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';

/** One red pixel as PNG. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

test('an amendment needs a reason and keeps the former value in sight', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register(sampleComplaint());
  await clerk.press('c');
  const page = desk.page;
  await page.getByRole('button', { name: '修改「客户」' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[data-fact=phone]').fill('13916482058');
  await dialog.getByRole('button', { name: '保存修改' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('请写修改原因');
  await dialog.locator('input[data-fact=reason]').fill('客户更正');
  await dialog.getByRole('button', { name: '保存修改' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-shown=phone]')).toHaveText('13916482058');
  await expect(page.locator('[data-event=amended]')).toContainText('13916482057 → 13916482058');
  await expect(page.locator('[data-event=amended]')).toContainText('原因：客户更正');
  await expect(page.getByText('第 2 版', { exact: true })).toBeVisible();
});

test('evidence is taken from a file dialog and by paste, survives a restart, and an empty file is refused', async ({
  desk,
}) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '漆面有划痕', plate: '沪A7K269' });
  const input = desk.page.locator('input[type=file]');
  await input.setInputFiles([
    { name: '划痕.png', mimeType: 'image/png', buffer: PNG },
    { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ]);
  await expect(desk.page.getByRole('alert')).toContainText('「空.txt」 没有添加：这个文件是空的');
  await expect(desk.page.locator('[data-evidence] img')).toBeVisible();

  await desk.page.locator('[data-fact=description]').evaluate((element) => {
    const data = new DataTransfer();
    data.items.add(new File(['委托书 2026-11-03'], '委托书.txt', { type: 'text/plain' }));
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(desk.page.locator('[data-evidence]')).toHaveCount(2);
  const number = await clerk.save();
  await desk.restart();
  await desk.page.locator(`[data-case="${number}"]`).click();
  await expect(desk.page.locator('[data-evidence]')).toHaveCount(2);
  await expect(desk.page.locator('[data-evidence] img')).toBeVisible();
  await expect(desk.page.getByText('第 1 版', { exact: true })).toBeVisible();
});

test('a paper is shown with all its pages and says which version it is', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register(sampleComplaint());
  await clerk.press('p');
  const pages = desk.page.getByTestId('paper-pages');
  await expect(pages).toHaveAttribute('data-pages', /^[1-9]$/u, { timeout: 30_000 });
  await expect(desk.page.locator('canvas[data-drawn=yes]').first()).toBeVisible();
  await desk.page.getByRole('combobox', { name: '单据' }).click();
  await desk.page.getByRole('option', { name: '客户信息反馈处理单' }).click();
  await expect(desk.page.locator('canvas[data-drawn=yes]').first()).toBeVisible({ timeout: 30_000 });
  expect(desk.complaints).toEqual([]);
});

test('a dropped file is taken, and a character that no font has is told before printing', async ({
  desk,
}) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ description: '车漆有色差', plate: '沪A7K269', customerName: '𡃁小满' });
  await desk.page.locator('form').evaluate((form) => {
    const data = new DataTransfer();
    data.items.add(new File(['色差照片说明'], '说明.txt', { type: 'text/plain' }));
    form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(desk.page.locator('[data-evidence]')).toHaveCount(1);
  await clerk.save();
  await clerk.press('p');
  await expect(desk.page.getByTestId('missing-characters')).toContainText('𡃁 (U+210C1)', {
    timeout: 30_000,
  });
});
