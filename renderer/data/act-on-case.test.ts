import { afterEach, describe, expect, it } from 'vitest';
import type { DeskConfig } from '../../shared/ipc/contract';
import { actOnCase, flag, regrade } from './act-on-case';
import { saveCase } from './case-writer';
import { readCase } from './log';
import { planRegistration } from './registration';
import { sampleConfig } from './testing/sample-desk';
import { openTestStore, sampleDesk, sampleRegistration, withAnswer } from './testing/test-store';
import { windowState } from './window-state';
import { newId } from '../lib/ids';

afterEach(() => {
  windowState.store = null;
});

/**
 * A desk where the customer manager is on duty, with one registered case, open in this window. `part`
 * is what the settings say from then on, whether or not this version would take it.
 */
async function openCase(part: Partial<DeskConfig> = {}) {
  const deskId = newId();
  const desk = await sampleDesk(deskId);
  const people = [
    { id: 'p1', name: '前台甲', role: 'front-desk' },
    { id: 'p2', name: '经理乙', role: 'customer-manager', roles: ['customer-manager'] },
  ];
  await desk.call('desk:configure', { ...sampleConfig(deskId), people, onDuty: 'p2' });
  const told = withAnswer(desk, 'desk:info', async (_, pass) => {
    const info = await pass();
    return { ...info, config: info.config && { ...info.config, ...part } };
  });
  const { store } = await openTestStore(told);
  windowState.store = store;
  const input = sampleRegistration();
  await saveCase(store, input.caseId, planRegistration(input));
  const acts = async () =>
    (await readCase(store.database, input.caseId))?.process.acts.map(({ action }) => action);
  return { caseId: input.caseId, acts };
}

describe('acting on a case', () => {
  it('twice at once from two windows is done once; the second is told that the case has moved', async () => {
    const { caseId, acts } = await openCase();
    const outcomes = await Promise.all([actOnCase(caseId, 'accept', {}), actOnCase(caseId, 'accept', {})]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const refused = outcomes.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ problem: 'refused', refusal: { code: 'wrong-stage' } });
    expect(await acts()).toEqual(['accept']);
  });

  it('without the right, or by somebody disabled, changes nothing', async () => {
    const front = await openCase({ onDuty: 'p1' });
    expect(await actOnCase(front.caseId, 'accept', {})).toMatchObject({ refusal: { code: 'no-right' } });
    expect(
      await regrade(front.caseId, { grade: 'urgent', proposed: 'routine', reasons: [], because: 'x' }),
    ).toMatchObject({ refusal: { code: 'no-right' } });
    expect(await front.acts()).toEqual([]);
    const people = [{ id: 'p2', name: '经理乙', role: 'customer-manager', isDisabled: true }];
    const gone = await openCase({ people });
    expect(await actOnCase(gone.caseId, 'accept', {})).toMatchObject({
      refusal: { code: 'person-disabled' },
    });
    expect(await flag(gone.caseId, { flag: 'media', on: true, reason: 'x' })).toMatchObject({
      refusal: { code: 'person-disabled' },
    });
    expect(await gone.acts()).toEqual([]);
  });

  it('with a form that lacks something or holds something odd changes nothing, and says what', async () => {
    const { caseId, acts } = await openCase();
    await actOnCase(caseId, 'accept', {});
    expect(await actOnCase(caseId, 'assign', {})).toMatchObject({
      refusal: { code: 'missing-fields', fields: ['handlerId', 'handlerName'] },
    });
    expect(await actOnCase(caseId, 'take-over', { instruction: '越权' })).toMatchObject({
      refusal: { code: 'unexpected-fields' },
    });
    expect(await actOnCase(caseId, 'no-such-step', {})).toMatchObject({
      refusal: { code: 'unknown-action' },
    });
    expect(await acts()).toEqual(['accept']);
  });
});
