import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageTexts, squeezed } from '../../papers/pdf-tools';
import type { Page } from '@playwright/test';
import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { handOver, hireStaff, takeAction } from '../../support/staff';

const HOUR = 3_600_000;
/** A moment some hours ago as a desk in China writes it; the window under test lives there. */
const hoursAgo = (hours: number) =>
  `${new Date(Date.now() + (8 - hours) * HOUR).toISOString().slice(0, 19)}+08:00`;

const section = (page: Page, key: string) => page.locator(`[data-section="${key}"]`);
const rowOf = (page: Page, number: string) => page.locator(`[role=row][data-case="${number}"]`);

/** Two cases at a desk with its staff: one heard two hours ago and not accepted, one heard just now. */
async function twoCases(page: Page, clerk: Clerk) {
  await clerk.setUpDesk(SAMPLE_STORE);
  await hireStaff(page);
  const late = await clerk.register({ ...sampleComplaint(), receivedAt: hoursAgo(2) });
  const fresh = await clerk.register({
    description: '交车晚了三天',
    plate: '沪B66677',
    phone: '13900000001',
  });
  return { late, fresh };
}

/** Where Electron saves without a dialog. */
let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-ledger-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

test('Today says what each person owes, the late first, and tells whom the rules name', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  const { late, fresh } = await twoCases(page, clerk);

  // The receptionist took both and owes nothing: accepting is for others (D5-7).
  await clerk.press('Alt+1');
  await expect(section(page, 'newest')).toContainText('2');
  await expect(section(page, 'overdue')).toHaveCount(0);

  await handOver(page, '许可');
  await expect(section(page, 'overdue')).toContainText('1');
  await expect(rowOf(page, late)).toContainText('受理');
  await expect(rowOf(page, late)).toContainText('已超时');
  await expect(rowOf(page, fresh)).toContainText('还有');
  // Its hour is over: customer manager and director are told, the centre was told before (D5-1).
  await expect(page.getByTestId('notices')).toHaveCount(0);
  await handOver(page, '梁静');
  await expect(page.getByTestId('notices').locator('[data-notice=breached]')).toHaveCount(1);
  await expect(page.getByTestId('bell')).toHaveText('1');

  // Enter on the first row opens what is most urgent; done, it leaves the list.
  await page.getByRole('grid').focus();
  await clerk.press('Enter');
  await expect(page.getByTestId('case-number')).toHaveText(late);
  await takeAction(page, 'accept');
  await clerk.press('Alt+1');
  await expect(section(page, 'overdue')).toHaveCount(0);
  await expect(rowOf(page, late)).toContainText('由我经办');
});

test('the board is walked by arrows and a case is moved on from it', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  const { late, fresh } = await twoCases(page, clerk);
  await handOver(page, '梁静');
  await clerk.press('Alt+3');
  const column = (id: string) => page.locator(`section[data-stage="${id}"]`);
  await expect(column('registration').locator('[data-card]')).toHaveCount(2);
  await expect(column('registration').locator('[data-card]').first()).toHaveAttribute('data-case', late);
  await column('registration').locator('[data-card]').first().focus();
  await clerk.press('ArrowDown');
  await expect(page.locator(`[data-card][data-case="${fresh}"]`)).toBeFocused();
  await clerk.press('Space');
  await page.locator('form[data-action=accept]').getByRole('button').last().click();
  await expect(column('acceptance').locator(`[data-case="${fresh}"]`)).toBeVisible();
  // Who may not move a case is told why, and nothing happens.
  await handOver(page, '冯远');
  await page.locator(`[data-card][data-case="${late}"]`).focus();
  await clerk.press('Space');
  await expect(page.getByRole('dialog')).toContainText('现在没有你能推进的步骤');
  await clerk.press('Escape');
  await page.getByLabel('只看要我办的').check({ force: true });
  await expect(page.locator('[data-card]')).toHaveCount(0);
});

test('an outstanding matter stands in both ledgers, and a return visit waits on its list', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const clerk = new Clerk(page);
  const { late, fresh } = await twoCases(page, clerk);
  const open = async (number: string) => {
    await clerk.press('Alt+1');
    await rowOf(page, number).click();
    await expect(page.getByTestId('case-number')).toHaveText(number);
  };
  await handOver(page, '梁静');
  await open(late);
  await takeAction(page, 'accept');
  await takeAction(page, 'take-over');
  await takeAction(page, 'confirm-grade');
  await takeAction(page, 'request-parking', {
    outstandingReason: 'parts-delayed',
    outstandingWords: '变速箱阀体缺货，到货后换装',
    outstandingOwner: '梁静',
    outstandingDue: '2031-01-15',
  });
  await clerk.press('Alt+4');
  await expect(page.getByText('没有未了事宜')).toBeVisible();
  await handOver(page, '冯远');
  await open(late);
  await takeAction(page, 'approve-parking');
  // While it is parked, the 24 hours of A1 stand still, and the screen says so at once (D5-5 B1).
  await expect(page.locator('[data-clock=responsibility]')).toHaveAttribute('data-state', 'paused');
  await clerk.press('Alt+4');
  for (const book of ['客户经理', '客户服务中心']) {
    await page.getByText(book, { exact: false }).first().click();
    await expect(rowOf(page, late)).toContainText('变速箱阀体缺货');
    await expect(rowOf(page, late)).toContainText('配件延时');
  }
  // What the office files is what the screen shows, of the book that is chosen.
  await page.getByTestId('save-ledger').click();
  // A file that is still being written has another ending.
  await expect
    .poll(() => readdirSync(folder))
    .toEqual([expect.stringMatching(/客户服务中心未了事宜台帐.*\.pdf$/u)]);
  const filed = squeezed(pageTexts(readFileSync(join(folder, readdirSync(folder)[0] ?? ''))).join(''));
  for (const words of [late, '变速箱阀体缺货', '配件延时', '梁静', '2031-01-15', '本月列入'])
    expect(filed).toContain(words);

  await handOver(page, '梁静');
  await open(fresh);
  await takeAction(page, 'accept');
  await takeAction(page, 'take-over');
  await takeAction(page, 'confirm-grade');
  await takeAction(page, 'judge-unfounded', { foundedReason: '合同约定的交车日未到' });
  await takeAction(page, 'mark-visit', { visitWanted: 'yes' });
  await clerk.press('Alt+5');
  await expect(section(page, 'suspended')).toContainText('1');
  await open(fresh);
  await takeAction(page, 'feed-back', { informedHow: 'phone', customerReaction: 'understood' });
  await takeAction(page, 'log-contact', { contactReached: 'not-reached', contactHow: 'phone' });
  await clerk.press('Alt+5');
  await expect(section(page, 'due')).toContainText('1');
  await expect(rowOf(page, fresh)).toContainText('未联系上 1 次');
  await handOver(page, '许可');
  await open(fresh);
  await takeAction(page, 'visit', { visitOutcome: 'understands' });
  await clerk.press('Alt+5');
  await expect(section(page, 'done')).toContainText('1');
  await expect(rowOf(page, fresh)).toContainText('理解');
});
