import { describe, expect, it } from 'vitest';
import { contract, NOTHING_OFFERED, type Channel, type Request } from '../../../shared/ipc/contract';
import { keptInside } from '../practice/kept-inside';
import type { Handlers } from './handlers';
import { practiceHandlers } from './practice';

function area(isPractice: boolean, startAfresh = true) {
  const done: string[] = [];
  const note = (what: string, answer: boolean) => {
    done.push(what);
    return answer;
  };
  const handlers = practiceHandlers({
    isPractice,
    start: () => Promise.resolve(note('start', true)),
    startAfresh: () => note('afresh', startAfresh),
    close: () => void note('close', true),
  });
  return { handlers, done };
}

describe('the channels of the practice', () => {
  it('neither end nor empty anything in the real program', async () => {
    const { handlers, done } = area(false);
    expect(await handlers['practice:reset'](undefined)).toEqual({ ok: false, refusal: 'not-practice' });
    expect(await handlers['practice:leave'](undefined)).toEqual({ ok: false, refusal: 'not-practice' });
    expect(done).toEqual([]);
  });

  it('start the practice from the real program only', async () => {
    const real = area(false);
    expect(await real.handlers['practice:start'](undefined)).toEqual({ ok: true });
    const practising = area(true);
    expect(await practising.handlers['practice:start'](undefined)).toEqual({
      ok: false,
      refusal: 'in-practice',
    });
    expect(practising.done).toEqual([]);
  });

  it('do not close a practice whose folder is none', async () => {
    const { handlers, done } = area(true, false);
    expect(await handlers['practice:reset'](undefined)).toEqual({ ok: false, refusal: 'not-practice' });
    expect(done).toEqual(['afresh']);
  });
});

/** The real channels, each of which notes that it was reached. */
function reachable() {
  const reached: Channel[] = [];
  const asked: unknown[] = [];
  const handlers = Object.fromEntries(
    (Object.keys(contract) as Channel[]).map((channel) => [
      channel,
      (request: unknown) => {
        reached.push(channel);
        asked.push(request);
        return Promise.resolve({ ok: true });
      },
    ]),
  ) as unknown as Handlers;
  return { handlers: keptInside(handlers), reached, asked };
}

describe('a practice', () => {
  it('prints nothing, saves nothing elsewhere and notifies nobody', async () => {
    const { handlers, reached } = reachable();
    const bytes = new Uint8Array(1);
    const refused = { ok: false, refusal: 'practice' };
    expect(await handlers['printing:printers'](undefined)).toEqual([]);
    expect(await handlers['printing:offer']({ printer: 'a' })).toEqual(NOTHING_OFFERED);
    expect(await handlers['printing:print']({ bytes, title: 'x', printer: null, copies: 1 })).toEqual(
      refused,
    );
    expect(await handlers['paper:save-as']({ bytes, name: 'x.pdf' })).toEqual(refused);
    expect(await handlers['evidence:save-as']({ hash: 'a'.repeat(64), name: 'x' })).toEqual(refused);
    expect(await handlers['sealed:begin']({ name: 'x.zip', size: 1 })).toEqual(refused);
    expect(await handlers['attention:notify']({ title: 'x', body: '' })).toEqual({ shown: false });
    await handlers['attention:badge']({ count: 3 });
    expect(await handlers['scan-folder:choose'](undefined)).toEqual(refused);
    expect(await handlers['scan-folder:look'](undefined)).toMatchObject({ state: { status: 'practice' } });
    const id = '00000000-0000-7000-8000-000000000001';
    expect(await handlers['scan-folder:read']({ id, offset: 0 })).toBeNull();
    await handlers['scan-folder:settle']({ id, end: 'filed' });
    expect(reached).toEqual([]);
  });

  it('keeps its store code marked whatever the settings say', async () => {
    const { handlers, asked } = reachable();
    await handlers['desk:configure']({ storeCode: 'SH01' } as Request<'desk:configure'>);
    expect(asked).toEqual([{ storeCode: 'LXSH01' }]);
  });
});
