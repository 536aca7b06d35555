import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE } from '../support/sample-complaint';

/** The day so many days ago as the store's wall shows it; the desk knows no other today. */
const daysAgo = (days: number) => {
  const date = new Date(Date.now() - days * 86_400_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const nearTheLimit = () => ({
  description: '变速器换挡顿挫，同一个问题已经修了四次',
  plate: '沪A7K269',
  mileageKm: 18_600,
  vehicleUse: 'household' as const,
  invoiceDate: daysAgo(203),
  deliveryDate: daysAgo(200),
  workshopDays: 12,
  sameFaultRepairs: 4,
});

test('R7 (4): one repair short of the limit is said beside the form, and on the case with what to ask', async ({
  desk,
}) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.press('F2');
  await expect(page.getByTestId('three-guarantee')).toHaveCount(0);
  await clerk.fillForm(nearTheLimit());

  const advice = page.getByTestId('three-guarantee');
  const line = advice.locator('[data-rule="R7.4"]');
  await expect(line.locator('summary')).toContainText('再修 1 次即触发');
  await expect(line.locator('summary')).toContainText('第二十四条（四）');
  await expect(advice).toContainText('仅供参考，不构成法律意见');
  const source = advice.getByText('《家用汽车产品修理更换退货责任规定》第二十四条第一款第（四）项');
  await expect(source).toBeHidden();
  // By the keyboard alone: the advice comes after the buttons of the form.
  await page.getByTestId('save').focus();
  for (
    let step = 0;
    step < 12 && !(await line.locator('summary').evaluate((at) => at === document.activeElement));
    step += 1
  )
    await clerk.press('Tab');
  await clerk.press('Enter');
  await expect(source).toBeVisible();

  await clerk.save();
  await clerk.press('c');
  const card = page.getByTestId('three-guarantee');
  await expect(card.locator('[data-rule="R7.4"][data-state=near]')).toContainText('再修 1 次即触发');
  await expect(card.locator('[data-rule="R10"][data-state=near]')).toContainText(
    '在厂 12 日如属单次维修即触发',
  );
  await expect(card.locator('[data-ask=safetyFaultRepairs]')).toHaveText('影响安全的故障修过几次？');
  await expect(card.locator('[data-rule="R17"]')).toBeHidden();
  await card.getByTestId('three-guarantee-others').locator('summary').first().click();
  await expect(card.locator('[data-rule="R17"]')).toBeVisible();
  expect(desk.complaints).toEqual([]);
});

test('R7 (4), R12: the fifth repair is reached, the fee follows the price, and an amendment is heard', async ({
  desk,
}) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register({ ...nearTheLimit(), sameFaultRepairs: 5 });
  await clerk.press('c');
  const card = page.getByTestId('three-guarantee');
  await expect(card.locator('[data-rule="R7.4"][data-state=met]')).toContainText('可选择换车或退车');

  await page.getByRole('button', { name: '修改「车辆」' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[data-fact=vehiclePriceFen]').fill('150000');
  await dialog.locator('input[data-fact=reason]').fill('查到发票');
  await dialog.getByRole('button', { name: '保存修改' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-shown=vehiclePriceFen]')).toHaveText('¥ 150000');
  await card.getByTestId('three-guarantee-others').locator('summary').first().click();
  await card.locator('[data-rule="R12"] summary').click();
  // 150,000 yuan × 18,600 km ÷ 1000 × 0.5 %
  await expect(card.locator('[data-rule="R12"]')).toContainText('最高 13,950.00 元');
});

test('R1: a company car, and a complaint about no car, leave the desk in peace', async ({ desk }) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.fillForm({ ...nearTheLimit(), vehicleUse: 'company' });
  await expect(page.getByTestId('three-guarantee')).toHaveCount(0);
  await clerk.save();
  await clerk.press('c');
  const card = page.getByTestId('three-guarantee');
  await expect(card).toContainText('营运或公务车辆，不适用三包规定');

  await clerk.fillForm({ description: '前台没人理', plate: '沪A7K268' });
  await expect(card).toHaveCount(0);
  await clerk.save();
  await clerk.press('c');
  await expect(card).toContainText('没有达到或接近的条款');
  await expect(card.locator('[data-ask=deliveryDate]')).toBeHidden();
  await card.locator('summary').first().click();
  await expect(card.locator('[data-ask=deliveryDate]')).toHaveText('车是哪天交的？');
});
