import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { journalOf, writeAtSecondDesk } from '../../support/second-desk';
import { handOver, hireStaff, takeAction } from '../../support/staff';

test('grade and flags are proposed by the rules and decided by those who may, with a reason', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await hireStaff(page);
  await clerk.register(sampleComplaint());
  await clerk.press('c');
  await expect(page.getByTestId('grade')).toContainText('三级');

  // A receptionist may look; the rules say who decides.
  await page.getByTestId('grade').click();
  await page.getByText('一级·紧急').last().click();
  await page.locator('input[name=gradeReason]').fill('客户很激动');
  await page.getByTestId('save-grade').click();
  await expect(page.getByRole('alert').last()).toContainText('需要由');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('grade')).toContainText('三级');

  await handOver(page, '梁静');
  await page.getByTestId('grade').click();
  await page.getByText('一级·紧急').last().click();
  await page.getByTestId('save-grade').click();
  await expect(page.getByRole('alert').last()).toContainText('请填写理由');
  await page.locator('input[name=gradeReason]').fill('已联系电视台');
  await page.getByTestId('save-grade').click();
  await expect(page.getByTestId('grade')).toContainText('一级');
  await expect(page.locator('[data-event=graded]')).toHaveCount(1);
  // The worst grade carries its flag, and the general manager's layer is proposed, not taken.
  await expect(page.locator('[data-flag=major]')).toBeVisible();
  await expect(page.getByTestId('proposal')).toContainText('第三层');

  await page.getByRole('button', { name: '加标记' }).click();
  await page.getByRole('menuitem', { name: '媒体' }).click();
  await page.locator('input[name=flagReason]').fill('记者来电');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-flag=media]')).toBeVisible();
  await page.getByRole('button', { name: '取消「媒体」' }).click();
  await page.locator('input[name=flagReason]').fill('核实不是记者');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-flag=media]')).toHaveCount(0);
  await expect(page.locator('[data-event=flagged]')).toHaveCount(2);
});

test('two desks that moved a case at once are settled by whom the policy names', async ({ desk }) => {
  test.setTimeout(120_000);
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await hireStaff(desk.page);
  const number = await clerk.register(sampleComplaint());
  await clerk.press('c');
  await handOver(desk.page, '许可');
  await takeAction(desk.page, 'accept');
  await handOver(desk.page, '梁静');
  await takeAction(desk.page, 'judge-founded');
  await desk.close();

  // Meanwhile a second desk, which knew only the acceptance, judged the opposite.
  const home = desk.home ?? '';
  const accepted = journalOf(home).find(({ data }) => (data as { action?: string }).action === 'accept');
  if (!accepted) throw new Error('the journal holds no acceptance');
  writeAtSecondDesk(home, accepted, {
    draft: {
      type: 'acted',
      data: {
        action: 'judge-unfounded',
        kind: 'founded-judged',
        from: 'acceptance',
        to: 'feedback',
        form: { founded: 'not-founded', foundedReason: '合同期限未到' },
        policy: { id: 'dealer-4s', version: 1 },
      },
    },
    name: '钱芳',
    role: 'customer-manager',
  });

  await desk.restart();
  const { page } = desk;
  await page.locator(`[data-case="${number}"]`).first().click();
  const stage = page.locator('[data-dispute=stage]');
  await expect(stage).toContainText('责任认定');
  await expect(stage).toContainText('反馈客户');
  await expect(stage).toContainText('钱芳');
  // Nobody settles without a word why, and nothing else moves the case before it is settled.
  await stage.getByRole('button', { name: '以此为准' }).first().click();
  await expect(stage).toContainText('请填写理由');
  await stage.locator('input[name=settleReason]').fill('已核对合同');
  await stage.getByRole('button', { name: '以此为准' }).first().click();
  await expect(stage).toHaveCount(0);
  const founded = page.locator('[data-dispute=founded]');
  await founded.locator('input[name=settleReason]').fill('已核对合同');
  await founded.getByRole('button', { name: '以此为准' }).first().click();
  await expect(founded).toHaveCount(0);
  await expect(page.locator('[data-event=work-settled]')).toHaveCount(2);
});
