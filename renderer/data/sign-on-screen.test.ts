import { describe, expect, it } from 'vitest';
import { newId } from '../lib/ids';
import { planAppend, saveCase } from './case-writer';
import { readCase } from './log';
import { planRegistration } from './registration';
import { signIn, withdrawIn, type Signing } from './sign-on-screen';
import { openTestStore, sampleDesk, sampleRegistration, withAnswer } from './testing/test-store';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const picture = () => new File([PNG], '签名.png', { type: 'image/png' });
const drawn = {
  width: 1000,
  height: 300,
  strokes: [Array.from({ length: 20 }, (_, i) => ({ x: i * 20, y: 90 }))],
};

async function opened() {
  const desk = await sampleDesk();
  const { store } = await openTestStore(desk);
  const input = sampleRegistration({ customerName: '样例' });
  await saveCase(store, input.caseId, planRegistration(input));
  const kase = await readCase(store.database, input.caseId);
  if (kase === null) throw new Error('registered just now');
  const { caseId, version, stateHash } = kase;
  const line = { paper: 'record-form', version, stateHash, block: '客户要求', role: '客户', nth: 1 };
  const signing: Signing = { ...line, name: '样例', drawn, picture: picture() };
  const read = async () => (await readCase(store.database, caseId)) ?? kase;
  const types = async () => (await read()).events.map(({ type }) => type);
  return { desk, store, kase, caseId, signing, read, types };
}

const amendment = {
  type: 'amended' as const,
  data: { changes: [{ field: 'place' as const, before: null, after: '高架' }], reason: '补充' },
};

describe('signing on screen', () => {
  it('keeps the picture first, then one event that ties strokes and picture to the state', async () => {
    const { desk, store, caseId, signing, read, kase } = await opened();
    const signed = await signIn(store, caseId, signing);
    const [signature] = (await read()).screenSignatures;
    expect(signed).toEqual({ ok: true, eventId: signature?.eventId });
    expect(signature).toMatchObject({ role: '客户', name: '样例', stateHash: kase.stateHash });
    const kept = await desk.call('evidence:read', { hash: signature?.picture.hash ?? '', offset: 0 });
    expect(kept?.bytes).toEqual(PNG);
    expect(await read()).toMatchObject({ version: kase.version, stateHash: kase.stateHash, evidence: [] });
  });

  it.each([
    ['empty', { ...drawn, strokes: [] }],
    ['too-little', { ...drawn, strokes: [[{ x: 5, y: 5 }]] }],
  ])('refuses a pad that is %s, and neither keeps a file nor writes an event', async (problem, pad) => {
    const { store, caseId, signing, types } = await opened();
    let files = 0;
    const desk = withAnswer(store.desk, 'evidence:begin', (_request, pass) => {
      files += 1;
      return pass();
    });
    expect(await signIn({ ...store, desk }, caseId, { ...signing, drawn: pad })).toEqual({
      ok: false,
      problem,
    });
    expect(files).toBe(0);
    expect(await types()).toEqual(['registered']);
  });

  it('writes no event when the picture cannot be kept', async () => {
    const { store, caseId, signing, types } = await opened();
    const desk = withAnswer(store.desk, 'evidence:begin', async () => ({ ok: false, refusal: 'disk-full' }));
    expect(await signIn({ ...store, desk }, caseId, signing)).toEqual({ ok: false, problem: 'picture' });
    expect(await types()).toEqual(['registered']);
  });

  it('refuses what was changed while it was being signed: nobody signs what they did not see', async () => {
    const { store, caseId, signing, types } = await opened();
    await saveCase(store, caseId, planAppend([amendment]));
    expect(await signIn(store, caseId, signing)).toEqual({ ok: false, problem: 'changed' });
    expect(await types()).toEqual(['registered', 'amended']);
  });

  it('takes one signature a line, and the same one confirmed twice at once is one', async () => {
    const { store, caseId, signing, types } = await opened();
    const both = await Promise.all([signIn(store, caseId, signing), signIn(store, caseId, signing)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const other = {
      ...signing,
      drawn: {
        ...drawn,
        strokes: [
          [
            { x: 0, y: 0 },
            { x: 500, y: 200 },
          ],
        ],
      },
    };
    expect(await signIn(store, caseId, other)).toEqual({ ok: false, problem: 'signed-already' });
    expect(await types()).toEqual(['registered', 'signed-on-screen']);
  });

  it('is refused for a case that is not here', async () => {
    const { store, signing } = await opened();
    expect(await signIn(store, newId(), signing)).toEqual({ ok: false, problem: 'unknown-case' });
  });
});

describe('taking a signature back', () => {
  it('leaves the line free again, with both events in the log', async () => {
    const { store, caseId, signing, read, types, kase } = await opened();
    const signed = await signIn(store, caseId, signing);
    const eventId = signed.ok ? signed.eventId : '';
    const personId = kase.openedBy?.personId ?? '';
    expect(await withdrawIn(store, caseId, { eventId, reason: '签错了' }, 'somebody-else')).toBe(false);
    expect(await withdrawIn(store, caseId, { eventId, reason: '签错了' }, personId)).toBe(true);
    expect((await read()).screenSignatures).toEqual([]);
    expect(await withdrawIn(store, caseId, { eventId, reason: '签错了' }, personId)).toBe(false);
    expect((await signIn(store, caseId, signing)).ok).toBe(true);
    expect(await types()).toEqual([
      'registered',
      'signed-on-screen',
      'signature-withdrawn',
      'signed-on-screen',
    ]);
  });

  it('is over once the paper was printed with it', async () => {
    const { store, caseId, signing, read, kase } = await opened();
    const signed = await signIn(store, caseId, signing);
    const { version, stateHash } = kase;
    const print = {
      paper: 'record-form',
      version,
      stateHash,
      how: 'saved',
      printer: null,
      copies: 1,
    } as const;
    await saveCase(store, caseId, planAppend([{ type: 'paper-printed', data: print }]));
    const eventId = signed.ok ? signed.eventId : '';
    expect(
      await withdrawIn(store, caseId, { eventId, reason: '签错了' }, kase.openedBy?.personId ?? ''),
    ).toBe(false);
    expect((await read()).screenSignatures).toHaveLength(1);
  });
});
