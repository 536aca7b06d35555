import { expect, test } from '@playwright/test';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { Clerk } from '../support/clerk';
import { writeLargeJournal } from '../support/large-journal';
import { SAMPLE_STORE } from '../support/sample-complaint';
import { timed } from './figures';
import { launchDriven, versionsOf } from './launch';
import { appFolder, freshHome } from './places';
import { line, writeReport } from './report';

const CASES = 100_000;
/** Long enough for a machine that does much else besides. */
const PATIENCE = 20 * 60_000;
const OTHER_DESK = '0193b5a0-0000-7000-8000-00000000000b';

test('rebuild: a wiped database comes back from the journal, against a start that finds it', async () => {
  const folder = appFolder('rebuild', inRoot('out', 'renderer'));
  const home = freshHome('rebuild');
  const first = await launchDriven(folder, home);
  await new Clerk(first.page).setUpDesk(SAMPLE_STORE);
  const versions = await versionsOf(first.app);
  await first.app.close();
  await writeLargeJournal(home, { deskId: OTHER_DESK, deskLetter: 'B', cases: CASES });
  rmSync(join(home, 'IndexedDB'), { recursive: true });

  /** From the start of the process until the screens are there, with every case. */
  const start = () =>
    timed(async () => {
      const { app, page } = await launchDriven(folder, home);
      await page.waitForSelector('nav', { timeout: PATIENCE });
      await expect(page.locator('footer')).toContainText(`共 ${String(CASES)} 件`);
      await app.close();
    });
  const wiped = await start();
  const plain = await start();
  const cases = CASES.toLocaleString('en-US');
  writeReport('rebuild', versions, [
    line({ what: `screens after a wipe, ${cases} cases`, samples: [wiped], bound: 60_000 }),
    line({ what: `screens of a plain start, ${cases} cases`, samples: [plain] }),
  ]);
});
