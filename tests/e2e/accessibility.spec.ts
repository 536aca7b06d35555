import AxeBuilder from '@axe-core/playwright';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';

test('every screen can be read aloud and told apart: no serious finding of axe', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register(sampleComplaint());
  const findings: string[] = [];
  for (const [screen, key] of [
    ['saved', null],
    ['case', 'c'],
    ['today', 'Alt+1'],
    ['ledger', 'Alt+2'],
    ['board', 'Alt+3'],
    ['outstanding', 'Alt+4'],
    ['visits', 'Alt+5'],
    ['settings', 'Alt+0'],
    ['register', 'F2'],
  ] as const) {
    if (key !== null) await clerk.press(key);
    await desk.page.waitForTimeout(500);
    const { violations } = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    for (const { id, nodes } of serious)
      findings.push(`${screen}: ${id} ${nodes[0]?.target.join(' ') ?? ''}`);
  }
  expect(findings).toEqual([]);
});
