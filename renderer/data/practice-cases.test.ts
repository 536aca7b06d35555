import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PRACTICE_STAFF } from '../../shared/playbook/practice/staff';
import { practiceStories } from '../../shared/playbook/practice/stories';
import { desk } from '../lib/desk';
import { rememberDesk, useDesk } from './desk-config';
import { readCase } from './log';
import { preparePracticeCases } from './practice-cases';
import { sampleConfig } from './testing/sample-desk';
import { openTestStore, withAnswer } from './testing/test-store';
import { windowState } from './window-state';

const STORIES = practiceStories('2026-11-21');
const DESK_ID = '0193b5a0-0000-4000-8000-000000000001';
let kept = new Map<string, string>();

beforeEach(async () => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  const config = sampleConfig(DESK_ID);
  const people = [...config.people, ...PRACTICE_STAFF.map((one) => ({ ...one, roles: [one.role] }))];
  await desk.call('desk:configure', { ...config, storeCode: 'LXSH01', people });
  rememberDesk(await desk.call('desk:info', undefined));
});
afterEach(() => {
  windowState.store = null;
  vi.unstubAllGlobals();
});

async function stages(): Promise<readonly (string | null)[]> {
  const database = windowState.store?.database;
  if (database === undefined) throw new Error('no store');
  const cases = await Promise.all(STORIES.map(({ caseId }) => readCase(database, caseId)));
  return cases.map((kase) => kase?.process.stage ?? (kase === null ? null : 'registration'));
}

describe('preparing the cases of a practice', () => {
  it('goes on where it was broken off, makes nothing twice, and hands the desk back', async () => {
    let left = 12;
    const breaking = withAnswer(desk, 'journal:append', (_, pass) => {
      left -= 1;
      return left < 0 ? Promise.resolve({ ok: false, refusal: 'disk-full', head: null }) : pass();
    });
    const { store } = await openTestStore(breaking);
    windowState.store = store;
    expect(await preparePracticeCases(() => undefined)).toBe(false);
    expect(await stages()).toContain(null);
    expect(useDesk.getState().config?.onDuty).toBe('p1');

    left = Infinity;
    const told: number[] = [];
    expect(await preparePracticeCases(({ done }) => void told.push(done))).toBe(true);
    expect(await stages()).toEqual(STORIES.map(({ stage }) => stage));
    expect(await store.database.cases.count()).toBe(STORIES.length);
    expect(told).toEqual(STORIES.map((_, nth) => nth));
    expect(useDesk.getState().config?.onDuty).toBe('p1');

    const before = await store.database.events.count();
    kept.clear();
    expect(await preparePracticeCases(() => undefined)).toBe(true);
    expect(await store.database.events.count()).toBe(before);
  });
});
