import { describe, expect, it } from 'vitest';
import { createStandIn } from '../../lib/desk-stand-in';
import { newId } from '../../lib/ids';
import { memoryFiles, sampleConfig } from './sample-desk';

const BOSS = { id: 'boss', name: '样例管理员', role: 'administrator' };
const config = { ...sampleConfig(newId()), people: [...sampleConfig('').people, BOSS] };

async function managedDesk() {
  const databaseName = `desk-${newId()}`;
  const desk = createStandIn({ databaseName, files: memoryFiles() });
  await desk.call('desk:configure', config);
  await desk.call('desk:set-pin', { personId: 'boss', pin: '90417', currentPin: null });
  return { desk, databaseName };
}

describe('signing in where a browser stands in for the main process', () => {
  it('follows the same rules: no PIN, no administrator; and tells who has one, nothing more', async () => {
    const { desk } = await managedDesk();
    const refused = await desk.call('desk:configure', { ...config, onDuty: 'boss' });
    expect(refused).toEqual({ ok: false, refusal: 'sign-in-needed' });
    expect(await desk.call('desk:configure', { ...config, storeName: '改名' })).toEqual({
      ok: false,
      refusal: 'administrator-needed',
    });
    const info = await desk.call('desk:info', undefined);
    expect(info.access).toEqual({ isLocked: false, hasPin: ['boss'], werePinsLost: false });
    expect(await desk.call('desk:sign-in', { personId: 'boss', pin: '2580' })).toMatchObject({
      refusal: 'wrong-pin',
    });
    expect(await desk.call('desk:sign-in', { personId: 'boss', pin: '90417' })).toMatchObject({ ok: true });
    expect(await desk.call('desk:configure', { ...config, onDuty: 'boss', storeName: '改名' })).toMatchObject(
      {
        ok: true,
      },
    );
  });

  it('locks, and a new start asks for the PIN again', async () => {
    const { desk, databaseName } = await managedDesk();
    expect(await desk.call('desk:lock', undefined)).toMatchObject({ isLocked: true });
    expect(await desk.call('desk:configure', config)).toEqual({ ok: false, refusal: 'locked' });
    await desk.call('desk:sign-in', { personId: 'boss', pin: '90417' });
    const again = createStandIn({ databaseName, files: memoryFiles() });
    expect(await again.call('desk:info', undefined)).toMatchObject({ access: { isLocked: true } });
  });

  it('makes who guesses wait', async () => {
    const { desk } = await managedDesk();
    const guess = () => desk.call('desk:sign-in', { personId: 'boss', pin: '2580' });
    for (let n = 1; n <= 5; n += 1) expect(await guess()).toMatchObject({ refusal: 'wrong-pin' });
    expect(await guess()).toMatchObject({ refusal: 'wait' });
  });
});
