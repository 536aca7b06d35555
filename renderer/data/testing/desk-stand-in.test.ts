import { describe, expect, it } from 'vitest';
import { emptyHead, sealEvents } from '../../../shared/domain/events/desk-chain';
import type { Head } from '../../../shared/ipc/contract';
import { now } from '../../lib/clock';
import { createStandIn } from '../../lib/desk-stand-in';
import { newId } from '../../lib/ids';
import { sampleConfig, sampleDesk } from './sample-desk';

const seal = (head: Head, text = '已联系') =>
  sealEvents({
    head,
    drafts: [{ type: 'progress-noted', data: { text } }],
    caseId: newId(),
    storeId: 'store-1',
    parents: [],
    actor: { personId: 'p1', name: '前台甲', role: 'front-desk' },
    now: now(),
    newId,
  });

describe('the stand-in of the main process', () => {
  it('keeps its settings and its lookup key, and refuses to become another desk', async () => {
    const databaseName = newId();
    const config = sampleConfig(newId());
    const desk = createStandIn({ databaseName });
    const { lookupKey } = await desk.call('desk:info', undefined);
    expect(await desk.call('desk:configure', config)).toEqual({ ok: true, config });
    expect(await desk.call('desk:configure', sampleConfig(newId()))).toEqual({
      ok: false,
      refusal: 'other-desk',
    });
    const again = createStandIn({ databaseName });
    expect(await again.call('desk:info', undefined)).toMatchObject({ config, lookupKey });
  });

  it('refuses a request that breaks the contract', async () => {
    const desk = await sampleDesk();
    await expect(desk.call('journal:head', { deskId: 'no id' })).rejects.toThrow();
  });

  it('takes what continues the log once, and refuses gaps and forks by name', async () => {
    const desk = await sampleDesk();
    const deskId = newId();
    const first = seal(emptyHead(deskId));
    const second = seal(first.head);
    const third = seal(second.head);
    expect(await desk.call('journal:append', { events: second.events })).toMatchObject({
      refusal: 'not-next',
    });
    expect(await desk.call('journal:append', { events: first.events })).toEqual({
      ok: true,
      head: first.head,
    });
    expect(await desk.call('journal:append', { events: first.events })).toEqual({
      ok: true,
      head: first.head,
    });
    await desk.call('journal:append', { events: second.events });
    expect(await desk.call('journal:append', { events: first.events })).toEqual({
      ok: true,
      head: second.head,
    });
    const fork = seal(first.head, '另一段');
    expect(await desk.call('journal:append', { events: fork.events })).toMatchObject({ refusal: 'forked' });
    await desk.call('journal:append', { events: third.events });
    const page = await desk.call('journal:read', { deskId, afterSeq: 1, limit: 1 });
    expect(page).toEqual({ events: second.events, more: true });
    expect(await desk.call('journal:desks', undefined)).toEqual([deskId]);
  });

  it('lets only one of two writes at the same moment be next', async () => {
    const desk = await sampleDesk();
    const head = emptyHead(newId());
    const answers = await Promise.all([
      desk.call('journal:append', { events: seal(head).events }),
      desk.call('journal:append', { events: seal(head).events }),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
