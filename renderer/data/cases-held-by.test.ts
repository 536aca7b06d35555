import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../shared/domain/events/event';
import { planAppend, saveCase } from './case-writer';
import { casesHeldIn, hasActedIn } from './cases-held-by';
import type { LocalStore } from './local-store';
import { planRegistration } from './registration';
import { openTestStore, sampleDesk, sampleRegistration } from './testing/test-store';

const act = (action: string, to: string, handlerId?: string): EventDraft => ({
  type: 'acted',
  data: {
    action,
    kind: action === 'close' ? 'closed' : 'noted',
    from: 'acceptance',
    to,
    form: handlerId === undefined ? {} : { handlerId, handlerName: '样例经理' },
    policy: { id: 'dealer-4s', version: 1 },
  },
});

async function registerFor(store: LocalStore, ...drafts: readonly EventDraft[]): Promise<string> {
  const input = sampleRegistration();
  const saved = await saveCase(store, input.caseId, planRegistration(input));
  if (drafts.length > 0) await saveCase(store, input.caseId, planAppend(drafts));
  return saved.ok ? saved.number : '';
}

describe('what hangs on a person', () => {
  it('are the open cases they handle, in order, not those that are closed or another’s', async () => {
    const { store } = await openTestStore(await sampleDesk());
    const first = await registerFor(store, act('take-over', 'acceptance', 'liang'));
    const second = await registerFor(store, act('take-over', 'acceptance', 'liang'));
    await registerFor(store, act('take-over', 'acceptance', 'he'));
    await registerFor(store, act('take-over', 'acceptance', 'liang'), act('close', 'closed'));
    await registerFor(store);
    expect(await casesHeldIn(store, 'liang')).toEqual([first, second]);
    expect(await casesHeldIn(store, 'nobody')).toEqual([]);
  });

  it('is every case they wrote to or are the handler of, when they are to be removed', async () => {
    const { store } = await openTestStore(await sampleDesk());
    expect(await hasActedIn(store, 'p1')).toBe(false);
    await registerFor(store, act('take-over', 'acceptance', 'liang'));
    expect(await hasActedIn(store, 'p1')).toBe(true);
    expect(await hasActedIn(store, 'liang')).toBe(true);
    expect(await hasActedIn(store, 'he')).toBe(false);
  });
});
