import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';
import { handOver, hireStaff, takeAction } from '../../support/staff';

test('a founded complaint walks from acceptance to its archive, each step by whom the rules name', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await hireStaff(desk.page);
  const number = await clerk.register(sampleComplaint());
  await clerk.press('c');
  const { page } = desk;
  const stage = (id: string) => expect(page.getByTestId('stage-path')).toHaveAttribute('data-stage', id);
  await stage('registration');
  // The receptionist may look, note and escalate; accepting is not theirs (D5-7).
  await expect(page.getByTestId('next-step')).toContainText('等待');

  await handOver(page, '许可');
  await takeAction(page, 'accept');
  await stage('acceptance');
  await expect(page.locator('[data-clock=report]')).toHaveAttribute('data-state', 'met');

  await handOver(page, '梁静');
  await takeAction(page, 'take-over');
  await takeAction(page, 'confirm-grade');
  await takeAction(page, 'judge-founded');
  await takeAction(page, 'investigate', { cause: '更换的制动片型号与车型不符' });
  await takeAction(page, 'determine', {
    responsibleDepartment: '售后服务部',
    mainResponsible: '吴强',
    responsibilityBasis: '工单与配件出库记录',
  });
  await takeAction(page, 'mark-visit', { visitWanted: 'yes' });
  await takeAction(page, 'propose-plan', {
    planKinds: 'repair',
    planWords: '免费更换原厂制动片并路试',
    personOpinion: '通报批评',
  });
  await stage('review');
  // Nobody approves their own plan, whatever roles they hold (built in).
  await expect(page.locator('[data-offer=review-agree], form[data-action=review-agree]')).toHaveCount(0);

  await handOver(page, '何敏');
  await takeAction(page, 'review-agree', { faultOpinion: '按过失处理办法第三条' });
  await takeAction(page, 'report-to-gm');
  await handOver(page, '冯远');
  await takeAction(page, 'instruct-approve', { instruction: '同意，三日内完成' });
  await handOver(page, '何敏');
  await takeAction(page, 'carry-out', { executedHow: '已更换制动片，路试正常' });
  await takeAction(page, 'record-accountability', { accountability: '扣发当月绩效', faultTalk: '已面谈' });
  await takeAction(page, 'hand-over');
  await stage('feedback');

  await handOver(page, '许可');
  await takeAction(page, 'feed-back', { informedHow: 'phone', customerReaction: 'accepted' });
  await takeAction(page, 'visit', { visitOutcome: 'satisfied' });
  await takeAction(page, 'check-pass');
  // The gate holds until summary and signatures are there (domain rules §5).
  await expect(page.locator('[data-offer=close], form[data-action=close]')).toHaveCount(0);
  await takeAction(page, 'summarise', { summary: '加强配件出库核对' });
  const missing = page.getByTestId('closing-papers');
  await expect(missing).toContainText(/应签字，还没打印：.*客户投诉记录表/u);
  await takeAction(page, 'record-signatures', { papersSigned: 'by-hand' });
  await takeAction(page, 'close');
  await stage('closed');
  await takeAction(page, 'archive');
  await stage('archived');
  await expect(page.getByTestId('work-record')).toContainText('更换的制动片型号与车型不符');

  // All of it is in the log: the same after a restart.
  await desk.restart();
  await desk.page.locator(`[data-case="${number}"]`).click();
  await expect(desk.page.getByTestId('stage-path')).toHaveAttribute('data-stage', 'archived');
  expect(desk.complaints).toEqual([]);
});

test('a fresh slip is taken back, and stays in the history as taken back', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await hireStaff(desk.page);
  await clerk.register(sampleComplaint());
  await clerk.press('c');
  await handOver(desk.page, '许可');
  await takeAction(desk.page, 'accept');
  await desk.page.getByRole('button', { name: '撤销' }).click();
  await expect(desk.page.getByTestId('stage-path')).toHaveAttribute('data-stage', 'registration');
  await expect(desk.page.locator('[data-event=undone]')).toBeVisible();
});

test('what is typed into a step stays when the case gets something else meanwhile', async ({ desk }) => {
  const { page } = desk;
  const clerk = new Clerk(page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await hireStaff(page);
  await clerk.register(sampleComplaint());
  await clerk.press('c');
  await handOver(page, '梁静');
  await page.locator('[data-offer="log-contact"]').click();
  const words = page.locator('form[data-action="log-contact"] [data-work="contactWords"]');
  await words.fill('客户说下午再打');
  // A note is an event of the case, as is a photo that arrives or a step at another desk.
  const note = page.getByRole('textbox', { name: '补充记录' });
  await note.fill('前台补充：客户带着孩子');
  await note.press('Control+Enter');
  await expect(page.locator('[data-event=progress-noted]')).toHaveCount(1);
  await expect(words).toHaveValue('客户说下午再打');
  // Taken, the step is done with: the next one of its kind begins empty.
  await page.locator('[aria-label="contactReached"] [data-code="not-reached"]').click();
  await page.locator('[aria-label="contactHow"] [data-code="phone"]').click();
  await words.press('Control+Enter');
  await expect(page.locator('[data-event=acted]')).toHaveCount(1);
  await page.locator('[data-offer="log-contact"]').click();
  await expect(words).toHaveValue('');
});
