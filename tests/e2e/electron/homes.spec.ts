import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Clerk } from '../../support/clerk';
import type { Desk } from '../../support/desk';
import { writeLargeJournal } from '../../support/large-journal';
import { expect, test } from '../../support/launch-app';
import { SAMPLE_STORE } from '../../support/sample-complaint';

const OTHER_DESK = '0193b5a0-0000-7000-8000-00000000000b';

const homeOf = (desk: Desk): string => desk.home ?? '';
const databaseOf = (desk: Desk): string => join(homeOf(desk), 'IndexedDB', 'app_desk_0.indexeddb.leveldb');
const keptOf = (desk: Desk): readonly string[] => {
  const folder = join(homeOf(desk), 'kept-aside');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const journalOf = (desk: Desk): string => {
  const root = join(homeOf(desk), 'journal');
  const [deskId = ''] = readdirSync(root).filter((name) => !name.includes('.') && name !== OTHER_DESK);
  return join(root, deskId);
};

/** Registers so many short complaints; answers the numbers that were shown as saved. */
async function registerSome(page: Page, from: number, count: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let nth = from; nth < from + count; nth += 1) {
    await page.keyboard.press('F2');
    const description = page.locator('textarea[data-fact=description]');
    await description.waitFor();
    await description.fill(`第 ${nth} 件：空调异响`);
    await page.locator('input[data-fact=plate]').fill(`沪B${String(nth).padStart(5, '0')}`);
    await page.keyboard.press('Control+Enter');
    const number = page.getByTestId('case-number');
    await number.waitFor();
    numbers.push((await number.textContent()) ?? '');
  }
  return numbers;
}

async function setUpWith(desk: Desk, count: number): Promise<string[]> {
  await new Clerk(desk.page).setUpDesk(SAMPLE_STORE);
  return registerSome(desk.page, 1, count);
}

/** Every number is a case in the ledger, with so many of another desk and no more. */
async function expectCases(page: Page, numbers: readonly string[], others = 0): Promise<void> {
  await page.waitForSelector('nav');
  await page.keyboard.press('Alt+2');
  await expect(page.getByTestId('screen-count')).toHaveText(`共 ${numbers.length + others} 件`);
  for (const number of numbers) await expect(page.locator(`[data-case="${number}"]`)).toBeVisible();
}

/** Turns one bit of a file. */
function flip(path: string, at: (size: number) => number): void {
  const bytes = readFileSync(path);
  const place = at(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(path, bytes);
}

const largest = (folder: string, pattern: RegExp): string =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size)[0] ?? '';

/** Cases of a second desk, enough for the engine to move them from its log into tables. */
const OTHERS = 2_500;

/** Gives the home the log of a second desk, as sync will deliver it, and opens it; answers how many cases. */
async function addOthers(desk: Desk): Promise<number> {
  await desk.close();
  await writeLargeJournal(homeOf(desk), { deskId: OTHER_DESK, deskLetter: 'B', cases: OTHERS });
  await desk.restart();
  await desk.page.waitForSelector('nav', { timeout: 240_000 });
  expect(readdirSync(databaseOf(desk)).some((name) => name.endsWith('.ldb'))).toBe(true);
  return OTHERS;
}

type Damage = {
  readonly name: string;
  readonly damage: (folder: string) => void;
  /** whether the main process sees it and keeps a copy before the engine throws it away */
  readonly isKept: boolean;
  /** the engine reads small databases from its log alone, whatever else is missing */
  readonly needsTables?: boolean;
};

const DAMAGES: readonly Damage[] = [
  { name: 'its folder deleted', damage: (folder) => rmSync(folder, { recursive: true }), isKept: false },
  {
    name: 'CURRENT missing',
    damage: (folder) => rmSync(join(folder, 'CURRENT')),
    isKept: true,
    needsTables: true,
  },
  {
    name: 'a byte of MANIFEST changed',
    damage: (folder) => flip(largest(folder, /^MANIFEST-/u), (size) => Math.floor(size / 2)),
    isKept: true,
  },
  {
    name: 'a byte of its log changed',
    damage: (folder) => flip(largest(folder, /\.log$/u), (size) => Math.floor(size / 2)),
    isKept: true,
  },
  {
    // All of them: one that the engine has replaced by another may still lie there, and counts for nothing.
    name: 'its tables removed',
    damage: (folder) => {
      for (const name of readdirSync(folder)) if (name.endsWith('.ldb')) rmSync(join(folder, name));
    },
    isKept: true,
    needsTables: true,
  },
];

test.describe('a database that was hurt', () => {
  for (const { name, damage, isKept, needsTables } of DAMAGES) {
    test(`with ${name} is rebuilt with every case, and said so`, async ({ desk }) => {
      test.setTimeout(600_000);
      const numbers = await setUpWith(desk, 4);
      const others = needsTables === true ? await addOthers(desk) : 0;
      await desk.close();
      damage(databaseOf(desk));
      await desk.restart();
      const notice = desk.page.locator('.mantine-Notification-root', { hasText: '本机数据库已重建' });
      await expect(notice).toContainText(`现有案件 ${4 + others} 件`, { timeout: 240_000 });
      await expectCases(desk.page, numbers, others);
      expect(keptOf(desk)).toHaveLength(isKept ? 1 : 0);

      // It goes on from there, and the next start finds nothing to say.
      numbers.push(...(await registerSome(desk.page, 5, 1)));
      await desk.restart();
      await expectCases(desk.page, numbers, others);
      await expect(desk.page.locator('.mantine-Notification-root')).toHaveCount(0);
      expect(keptOf(desk)).toHaveLength(isKept ? 1 : 0);
    });
  }

  test('emptied by its engine while the app runs has the page loaded again, and is rebuilt', async ({
    desk,
  }) => {
    test.setTimeout(120_000);
    const numbers = await setUpWith(desk, 3);
    // What the engine does when it meets a damaged block: it closes every connection and starts anew.
    await desk.app?.evaluate(({ session }) =>
      session.defaultSession.clearStorageData({ storages: ['indexdb'] }),
    );
    const notice = desk.page.locator('.mantine-Notification-root', { hasText: '本机数据库已重建' });
    await expect(notice).toContainText('现有案件 3 件', { timeout: 60_000 });
    numbers.push(...(await registerSome(desk.page, 4, 1)));
    await expectCases(desk.page, numbers);
  });

  test('with older files put back gets everything since then again', async ({ desk }) => {
    test.setTimeout(120_000);
    const numbers = await setUpWith(desk, 2);
    await desk.close();
    const older = join(homeOf(desk), 'older');
    cpSync(databaseOf(desk), older, { recursive: true });
    await desk.restart();
    await desk.page.waitForSelector('nav');
    numbers.push(...(await registerSome(desk.page, 3, 2)));
    await desk.close();
    rmSync(databaseOf(desk), { recursive: true });
    renameSync(older, databaseOf(desk));
    await desk.restart();
    const notice = desk.page.locator('.mantine-Notification-root', { hasText: '本机数据库已重建' });
    await expect(notice).toContainText('从日志恢复了 2 条记录');
    await expectCases(desk.page, numbers);
  });

  test('that the engine refuses to open is set aside, kept, and rebuilt', async ({ desk }) => {
    test.setTimeout(120_000);
    const numbers = await setUpWith(desk, 2);
    await desk.close();
    const old = readFileSync(join(databaseOf(desk), 'CURRENT'));
    // A folder where the engine wants its lock: no opening can succeed, although nothing is damaged.
    rmSync(join(databaseOf(desk), 'LOCK'));
    mkdirSync(join(databaseOf(desk), 'LOCK'));
    await desk.restart();
    await desk.page.waitForSelector('nav', { timeout: 60_000 });
    await expectCases(desk.page, numbers);
    const [kept = '', ...others] = keptOf(desk);
    expect(others).toEqual([]);
    const folder = join(homeOf(desk), 'kept-aside', kept, 'IndexedDB', 'app_desk_0.indexeddb.leveldb');
    expect(readFileSync(join(folder, 'CURRENT'))).toEqual(old);
  });
});

test.describe('a journal that was hurt', () => {
  test('its folder deleted, gets everything back from the database', async ({ desk }) => {
    const numbers = await setUpWith(desk, 3);
    await desk.close();
    rmSync(journalOf(desk), { recursive: true });
    await desk.restart();
    const notice = desk.page.locator('.mantine-Notification-root', { hasText: '日志文件已补齐' });
    await expect(notice).toContainText('3 条记录');
    await expectCases(desk.page, numbers);
    expect(
      readFileSync(join(journalOf(desk), '000001.jsonl'), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(3);
  });

  test('damaged in the middle, is written anew, kept, and takes new cases', async ({ desk }) => {
    test.setTimeout(120_000);
    const numbers = await setUpWith(desk, 4);
    await desk.close();
    flip(join(journalOf(desk), '000001.jsonl'), (size) => Math.floor(size / 2));
    await desk.restart();
    const notice = desk.page.locator('.mantine-Notification-root', { hasText: '日志文件已修复' });
    await expect(notice).toContainText('kept-aside');
    numbers.push(...(await registerSome(desk.page, 5, 1)));
    await expectCases(desk.page, numbers);
    expect(keptOf(desk)).toHaveLength(1);
    await desk.restart();
    await expectCases(desk.page, numbers);
    await expect(desk.page.locator('.mantine-Notification-root')).toHaveCount(0);
  });

  test('with the database gone too, names exactly what no home has before going on', async ({ desk }) => {
    test.setTimeout(120_000);
    const numbers = await setUpWith(desk, 4);
    await desk.close();
    const journal = join(journalOf(desk), '000001.jsonl');
    const second = readFileSync(journal).indexOf(10) + 100;
    flip(journal, () => second);
    rmSync(databaseOf(desk), { recursive: true });

    // Asked twice: leaving without an answer changes nothing.
    for (let nth = 0; nth < 2; nth += 1) {
      await desk.restart();
      const page = desk.page.getByTestId('opening');
      await expect(page).toHaveAttribute('data-page', 'lost');
      await expect(page.getByTestId('lost')).toHaveText('本登记台：第 2 条');
    }
    await desk.page.getByRole('button', { name: '缺着继续用' }).click();
    const left = numbers.filter((_, index) => index !== 1);
    await expectCases(desk.page, left);
    const [next = ''] = await registerSome(desk.page, 5, 1);
    expect(numbers).not.toContain(next);
    await desk.restart();
    await expectCases(desk.page, [...left, next]);
  });
});
