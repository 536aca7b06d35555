import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';

test('a case is found by number, plate, phone, name, initials and words', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const facts = sampleComplaint();
  const number = await clerk.register(facts);
  await clerk.register({
    description: '洗车后后备箱进水',
    plate: '苏E88U21',
    customerName: '郭婷',
    phone: '13705124466',
  });
  await clerk.press('Control+k');
  const search = desk.page.getByRole('textbox', { name: /编号、车牌/u });
  const queries = [
    number,
    number.slice(-6),
    '沪a7k269',
    '13916482057',
    '2057',
    'le4zg4',
    '陈思远',
    'csy',
    'chensiyuan',
    '金属摩擦 方向盘',
  ];
  for (const query of queries) {
    await search.fill(query);
    await expect(desk.page.getByTestId('screen-count'), query).toHaveText('找到 1 件');
    await expect(desk.page.locator(`[data-case="${number}"]`), query).toBeVisible();
  }
  await search.fill('不存在的话');
  await expect(desk.page.getByText('没有找到「不存在的话」', { exact: false })).toBeVisible();
  await search.fill('csy');
  await expect(desk.page.getByTestId('screen-count')).toHaveText('找到 1 件');
  await clerk.press('Enter');
  await expect(desk.page.getByTestId('case-number')).toHaveText(number);
});

test('a returning customer is filled in by initials and the open case is offered', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const facts = sampleComplaint();
  const number = await clerk.register(facts);

  await clerk.fillForm({ description: '还是那个声音' });
  await desk.page.locator('input[data-fact=customerName]').focus();
  await clerk.type('csy');
  await expect(desk.page.getByRole('option', { name: /陈思远/u })).toBeVisible();
  await clerk.press('ArrowDown');
  await clerk.press('Enter');
  await expect(desk.page.locator('input[data-fact=plate]')).toHaveValue('沪A7K269');
  await expect(desk.page.locator('input[data-fact=customerName]')).toHaveValue('陈思远');
  await expect(desk.page.locator('input[data-fact=phone]')).toHaveValue('13916482057');
  await expect(desk.page.getByText('这辆车有未结案件')).toBeVisible();

  await desk.page.getByRole('button', { name: '补充到该案' }).click();
  await expect(desk.page.getByText(`已补充到 ${number}`)).toBeVisible();
  await clerk.press('Alt+2');
  await desk.page.locator(`[data-case="${number}"]`).click();
  await expect(desk.page.locator('[data-event=progress-noted]')).toContainText('还是那个声音');
});

test('the same problem for the third time proposes to escalate', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const facts = { description: '刹车异响', plate: '沪A7K269', complaintType: 'repair.mechanical' };
  await clerk.register(facts);
  await clerk.register(facts);
  await clerk.fillForm(facts);
  await expect(desk.page.getByText('同一问题已第 3 次，建议升级处理')).toBeVisible();
});
