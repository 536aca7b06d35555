import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { encodeLine } from '../../../electron/main/journal/journal-line';
import { emptyHead, sealEvents } from '../../../shared/domain/events/desk-chain';
import { envelopeSchema, type EventEnvelope } from '../../../shared/domain/events/event';
import { Clerk } from '../../support/clerk';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../../support/sample-complaint';

/** Events of the only desk's journal. */
function journalOf(home: string): readonly EventEnvelope[] {
  const folder = join(home, 'journal');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => envelopeSchema.parse(JSON.parse(line.slice(line.indexOf(' ') + 1))));
}

test('a field amended on two desks at once shows both values until a person settles it', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const number = await clerk.register(sampleComplaint());
  await clerk.press('c');
  await desk.page.getByRole('button', { name: '修改「客户」' }).click();
  await desk.page.getByRole('dialog').locator('input[data-fact=phone]').fill('13916482058');
  await desk.page.getByRole('dialog').locator('input[data-fact=reason]').fill('客户更正');
  await desk.page.getByRole('button', { name: '保存修改' }).click();
  await expect(desk.page.locator('[data-event=amended]')).toBeVisible();
  await desk.close();

  // A second desk of the store that knew the registration only, as sync will deliver it.
  const home = desk.home ?? '';
  const registered = journalOf(home).find((event) => event.type === 'registered');
  if (!registered) throw new Error('the journal holds no registration');
  const deskId = v7();
  const { events } = sealEvents({
    head: emptyHead(deskId),
    drafts: [
      {
        type: 'amended',
        data: {
          changes: [{ field: 'phone', before: '13916482057', after: '13700000001' }],
          reason: '来电更正',
        },
      },
    ],
    caseId: registered.caseId,
    storeId: registered.storeId,
    parents: [registered.id],
    actor: { personId: 'second-desk', name: '何敏', role: 'receptionist' },
    now: { iso: '2026-11-21T09:00:00.000+08:00', ms: Date.parse('2026-11-21T09:00:00+08:00') },
    newId: () => v7(),
  });
  mkdirSync(join(home, 'journal', deskId), { recursive: true });
  writeFileSync(join(home, 'journal', deskId, '000001.jsonl'), Buffer.concat(events.map(encodeLine)));

  await desk.restart();
  const { page } = desk;
  await page.locator(`[data-case="${number}"]`).click();
  const conflict = page.locator('[data-conflict=phone]');
  await expect(conflict).toContainText('13916482058');
  await expect(conflict).toContainText('13700000001');
  await expect(conflict).toContainText('何敏');
  await conflict.locator('button').nth(0).click();
  await expect(conflict).toBeHidden();
  await expect(page.locator('[data-event=conflict-settled]')).toBeVisible();
});
