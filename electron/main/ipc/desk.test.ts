import { describe, expect, it } from 'vitest';
import type { Channel, DeskConfig } from '../../../shared/ipc/contract';
import { openDeskAccess } from '../desk/desk-access';
import { openDeskConfig } from '../desk/desk-config';
import { openPins } from '../desk/pins';
import { diskFiles } from '../files/file-system';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { answer } from './answer';
import { deskHandlers } from './desk';
import type { Handlers } from './handlers';

const temporaryFolder = useTemporaryFolders();
const cost = { n: 2, r: 1, p: 1 };

const FRONT = { id: 'front', name: '样例前台', role: 'front-desk' };
const BOSS = { id: 'boss', name: '样例管理员', role: 'administrator', roles: ['administrator'] };
const VISIT = { id: 'visit', name: '样例回访', role: 'visit-clerk' };

const config: DeskConfig = {
  deskId: '0193b5a0-0000-7000-8000-00000000000a',
  storeId: 'sample-store',
  storeCode: 'SH01',
  storeName: '样例门店',
  deskLetter: 'A',
  servicePhone: '',
  people: [FRONT, BOSS, VISIT],
  onDuty: 'front',
  language: 'zh-CN',
  largeType: false,
  colourScheme: 'auto',
};

/** A window of a desk: it reaches nothing but the bridge. `restart` opens another on the same files. */
async function openWindow(home?: string) {
  const folder = home ?? (await temporaryFolder());
  const pins = await openPins(diskFiles, { home: folder, now: () => 0, cost });
  const access = openDeskAccess(await openDeskConfig(diskFiles, folder), pins);
  const about = { lookupKey: 'a'.repeat(64), appVersion: '0', engine: 'test', platform: 'test' };
  const handlers = deskHandlers({ access, about, onConfigured: () => undefined });
  const ask = (channel: Channel, request?: unknown) =>
    answer(handlers as Handlers, { channel, request, isTrusted: true });
  return {
    ask,
    configure: (changes: Partial<DeskConfig>) => ask('desk:configure', { ...config, ...changes }),
    signIn: (personId: string, pin: string | null) => ask('desk:sign-in', { personId, pin }),
    setPin: (personId: string, pin: string | null, currentPin: string | null = null) =>
      ask('desk:set-pin', { personId, pin, currentPin }),
    onDuty: async () => ((await ask('desk:info')) as { config: DeskConfig }).config.onDuty,
    restart: () => openWindow(folder),
  };
}

/** A desk where 样例管理员 has a PIN, and the front desk sits at it. */
async function managedDesk() {
  const window = await openWindow();
  await window.configure({});
  await window.setPin('boss', '90417');
  return window;
}

describe('the settings at the bridge', () => {
  it('never put somebody with a PIN on duty, whatever the window asks for', async () => {
    const window = await managedDesk();
    expect(await window.configure({ onDuty: 'boss' })).toEqual({ ok: false, refusal: 'sign-in-needed' });
    expect(await window.signIn('boss', null)).toMatchObject({ ok: false, refusal: 'wrong-pin' });
    expect(await window.signIn('boss', '2580')).toEqual({ ok: false, refusal: 'wrong-pin', waitMs: 0 });
    expect(await window.onDuty()).toBe('front');
    expect(await window.signIn('boss', '90417')).toMatchObject({ ok: true, config: { onDuty: 'boss' } });
    expect(await window.onDuty()).toBe('boss');
  });

  it('do not let somebody with a PIN be dropped and put in again without it', async () => {
    const window = await openWindow();
    await window.configure({});
    await window.setPin('visit', '2580');
    expect(await window.configure({ people: [FRONT, BOSS] })).toEqual({ ok: false, refusal: 'pin-would-go' });
    const renamed = [FRONT, BOSS, { ...VISIT, name: '别人' }];
    expect(await window.configure({ people: renamed })).toMatchObject({ ok: true });
    expect(await window.configure({ people: renamed, onDuty: 'visit' })).toEqual({
      ok: false,
      refusal: 'sign-in-needed',
    });
  });

  it('are anybody’s until an administrator has a PIN, then theirs alone; the screen stays everybody’s', async () => {
    const window = await openWindow();
    await window.configure({});
    expect(await window.configure({ storeName: '改名' })).toMatchObject({ ok: true });
    await window.configure({});
    await window.setPin('boss', '90417');
    const changes: readonly Partial<DeskConfig>[] = [
      { storeName: '改名' },
      { people: [FRONT, BOSS] },
      { people: [{ ...FRONT, roles: ['administrator'] }, BOSS, VISIT] },
      { autoLockMinutes: 5 },
      { storeCode: 'XX99' },
    ];
    for (const change of changes) {
      expect(await window.configure(change)).toEqual({ ok: false, refusal: 'administrator-needed' });
    }
    expect(await window.configure({ language: 'en', largeType: true })).toMatchObject({ ok: true });
    expect(await window.configure({ onDuty: 'visit' })).toMatchObject({ ok: true });
    await window.signIn('boss', '90417');
    for (const change of changes) {
      expect(await window.configure({ ...change, onDuty: 'boss' })).toMatchObject({ ok: true });
    }
  });

  it('keep the last administrator with a PIN', async () => {
    const window = await managedDesk();
    await window.signIn('boss', '90417');
    const visitOnDuty = { onDuty: 'visit' };
    for (const people of [
      [FRONT, VISIT],
      [FRONT, { ...BOSS, isDisabled: true }, VISIT],
      [FRONT, { ...BOSS, role: 'front-desk', roles: ['front-desk'] }, VISIT],
    ]) {
      expect(await window.configure({ people, ...visitOnDuty })).toEqual({
        ok: false,
        refusal: 'last-administrator',
      });
    }
  });

  it('want somebody on duty who is there and not disabled', async () => {
    const window = await openWindow();
    expect(await window.configure({ onDuty: 'nobody' })).toEqual({ ok: false, refusal: 'nobody-on-duty' });
    await window.configure({});
    const people = [{ ...FRONT, isDisabled: true }, BOSS, VISIT];
    expect(await window.configure({ people })).toEqual({ ok: false, refusal: 'nobody-on-duty' });
    await window.configure({ people, onDuty: 'visit' });
    expect(await window.signIn('front', null)).toMatchObject({ ok: false, refusal: 'nobody' });
  });
});

describe('a locked desk', () => {
  it('takes no settings and no PINs, also from a window that was loaded again, until somebody signs in', async () => {
    const window = await openWindow();
    await window.configure({});
    expect(await window.ask('desk:lock')).toMatchObject({ isLocked: true });
    expect(await window.ask('desk:info')).toMatchObject({ access: { isLocked: true } });
    expect(await window.configure({ storeName: '改名' })).toEqual({ ok: false, refusal: 'locked' });
    expect(await window.setPin('front', '2580')).toMatchObject({ ok: false, refusal: 'locked' });
    expect(await window.signIn('front', null)).toMatchObject({ ok: true, access: { isLocked: false } });
  });

  it('is what a start finds when who was on duty has a PIN, and only then', async () => {
    const window = await managedDesk();
    expect(await (await window.restart()).ask('desk:info')).toMatchObject({ access: { isLocked: false } });
    await window.signIn('boss', '90417');
    const again = await window.restart();
    expect(await again.ask('desk:info')).toMatchObject({ access: { isLocked: true, hasPin: ['boss'] } });
    expect(await again.signIn('boss', '90417')).toMatchObject({ ok: true });
  });
});

describe('PINs at the bridge', () => {
  it('are never told to the window, nor their hashes', async () => {
    const window = await managedDesk();
    const told = JSON.stringify([await window.ask('desk:info'), await window.signIn('boss', '90417')]);
    expect(told).not.toMatch(/90417|salt|[0-9a-f]{64}(?<!a{64})/u);
  });

  it('are changed by their owner with the old one, or by an administrator who signed in with one', async () => {
    const window = await managedDesk();
    expect(await window.setPin('front', '2580')).toMatchObject({ ok: true });
    expect(await window.setPin('front', '13570', '9999')).toMatchObject({ refusal: 'wrong-pin' });
    expect(await window.setPin('front', '13570', '2580')).toMatchObject({ ok: true });
    expect(await window.setPin('visit', '2580')).toMatchObject({ refusal: 'administrator-needed' });
    await window.signIn('visit', null);
    expect(await window.setPin('front', null)).toMatchObject({ refusal: 'administrator-needed' });
    await window.signIn('boss', '90417');
    expect(await window.setPin('front', null)).toMatchObject({ ok: true, access: { hasPin: ['boss'] } });
  });

  it('of others stay when no administrator has one', async () => {
    const window = await openWindow();
    await window.configure({});
    await window.setPin('visit', '2580');
    expect(await window.setPin('visit', null)).toMatchObject({ refusal: 'administrator-needed' });
    await window.signIn('boss', null);
    expect(await window.setPin('visit', null)).toMatchObject({ refusal: 'administrator-needed' });
  });

  it('are refused when everybody would guess them', async () => {
    const window = await openWindow();
    await window.configure({});
    for (const pin of ['0000', '1234', '87654321']) {
      expect(await window.setPin('front', pin)).toMatchObject({ ok: false, refusal: 'too-easy' });
    }
    await expect(window.setPin('front', '12')).rejects.toThrow('request');
  });

  it('guessed a hundred times at once are still guessed one after another', async () => {
    const window = await managedDesk();
    const guesses = Array.from({ length: 100 }, (_, n) => window.signIn('boss', String(20_000 + n * 7)));
    const answers = (await Promise.all(guesses)) as { refusal: string }[];
    expect(answers.filter(({ refusal }) => refusal === 'wrong-pin')).toHaveLength(5);
    expect(answers.filter(({ refusal }) => refusal === 'wait')).toHaveLength(95);
    expect(await window.signIn('boss', '90417')).toMatchObject({ refusal: 'wait', waitMs: 30_000 });
  });
});
