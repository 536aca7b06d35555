import { describe, expect, test } from 'vitest';
import type { EventDraft, EventEnvelope } from '../events/event';
import { foldCase } from './fold';
import { headsOf } from './order';
import { acted, makeDesks, NUMBER, registered, undone, workSettled, flagged } from './testing/event-builder';

const FACTS = { description: '异响', plate: '沪A12345' };

/** One desk after another: each event knows all before it. */
function history(...drafts: readonly EventDraft[]): readonly EventEnvelope[] {
  const desks = makeDesks(headsOf);
  return drafts.reduce<readonly EventEnvelope[]>(
    (known, draft) => [...known, desks.write(0, draft, known)],
    [],
  );
}

const print: EventDraft = {
  type: 'paper-printed',
  data: { paper: 'p', version: 1, stateHash: 'a'.repeat(64), how: 'saved', printer: null, copies: 1 },
};

describe('acts in the log', () => {
  test('move the case and fill the work record; the latest word on a field holds', () => {
    const kase = foldCase(
      history(
        registered(FACTS),
        acted('a', 'b', { cause: '甲' }),
        acted('b', 'b', { cause: '乙', founded: 'founded' }),
      ),
    );
    expect(kase.process).toMatchObject({ stage: 'b', stageConflict: null, round: 1, isClosed: false });
    expect(kase.process.entered.map(({ stage }) => stage)).toEqual(['b']);
    expect(kase.work.values).toEqual({ cause: '乙', founded: 'founded' });
    expect(kase.version).toBe(3);
  });

  test('leave a log without them folded and hashed as before', () => {
    const kase = foldCase(history(registered(FACTS)));
    // The hash a desk printed into QR codes before cases had a work record.
    const before = 'aa64d27d56de1ec8fbde7d262b277e198f576858df6b7e3ae932c57e6e37f1f2';
    expect(kase).toMatchObject({ number: NUMBER, policy: 'dealer-4s', policyVersion: 1, version: 1 });
    expect(kase.process.stage).toBe(null);
    expect(kase.stateHash).toBe(before);
  });

  test('change what a signature covers only when a paper says them', () => {
    const first = foldCase(history(registered(FACTS)));
    const signed = foldCase(history(registered(FACTS), acted('a', 'b', { papersSigned: 'by-hand' })));
    const said = foldCase(history(registered(FACTS), acted('a', 'b', { cause: '甲' })));
    expect(signed).toMatchObject({ stateHash: first.stateHash, version: 1 });
    expect(said.stateHash).not.toBe(first.stateHash);
    expect(said.version).toBe(2);
  });

  test('are closed while the closing stands, and a new round begins with a reopening', () => {
    const closing = [registered(FACTS), acted('a', 'z', {}, 'closed')] as const;
    expect(foldCase(history(...closing)).process).toMatchObject({ isClosed: true, round: 1 });
    const reopened = foldCase(history(...closing, acted('z', 'a', {}, 'reopened'), acted('a', 'b')));
    expect(reopened.process).toMatchObject({ isClosed: false, closedAt: null, round: 2, stage: 'b' });
    expect(reopened.process.acts.map(({ round }) => round)).toEqual([1, 2, 2]);
  });

  test('list every call, reached or not', () => {
    const kase = foldCase(
      history(
        registered(FACTS),
        acted('a', 'a', { contactReached: 'not-reached' }, 'contact-logged'),
        acted('a', 'a', { contactReached: 'reached' }, 'recalled'),
      ),
    );
    expect(kase.work.contacts.map(({ form }) => form.contactReached)).toEqual(['not-reached', 'reached']);
  });

  test('with a form this program does not take are set aside and kept', () => {
    const odd = { ...acted('a', 'b'), data: { action: 'x', kind: 'flown' } } as unknown as EventDraft;
    const kase = foldCase(history(registered(FACTS), odd));
    expect(kase.setAside).toHaveLength(1);
    expect(kase.process.stage).toBe(null);
  });
});

describe('taking back', () => {
  test('the newest act gives its stage and fields back, one after the other', () => {
    const log = history(
      registered(FACTS),
      acted('a', 'b', { cause: '甲' }),
      acted('b', 'c', { cause: '乙' }),
    );
    const [, first, second] = log;
    const more = history(
      registered(FACTS),
      acted('a', 'b', { cause: '甲' }),
      acted('b', 'c', { cause: '乙' }),
      undone(second?.id ?? ''),
    );
    expect(foldCase(more)).toMatchObject({
      process: { stage: 'b' },
      work: { values: { cause: '甲' } },
      version: 4,
    });
    const both = history(
      registered(FACTS),
      acted('a', 'b', { cause: '甲' }),
      acted('b', 'c', { cause: '乙' }),
      undone(second?.id ?? ''),
      undone(first?.id ?? ''),
    );
    expect(foldCase(both)).toMatchObject({ process: { stage: null }, work: { values: {} }, setAside: [] });
  });

  test('an act on which another stands is set aside', () => {
    const [, first] = history(registered(FACTS), acted('a', 'b'));
    const kase = foldCase(
      history(registered(FACTS), acted('a', 'b'), acted('b', 'c'), undone(first?.id ?? '')),
    );
    expect(kase.process.stage).toBe('c');
    expect(kase.setAside).toHaveLength(1);
  });

  test('an act of somebody else is set aside', () => {
    const desks = makeDesks(headsOf);
    const first = desks.write(0, registered(FACTS), []);
    const act = desks.write(0, acted('a', 'b'), [first]);
    const other = desks.write(1, undone(act.id), [first, act]);
    expect(foldCase([first, act, other])).toMatchObject({ process: { stage: 'b' }, setAside: [other.id] });
  });

  test('a closing that was printed is set aside; one that was not is taken back', () => {
    const [, closing] = history(registered(FACTS), acted('a', 'z', {}, 'closed'));
    const id = closing?.id ?? '';
    const printed = history(registered(FACTS), acted('a', 'z', {}, 'closed'), print, undone(id));
    expect(foldCase(printed).process.isClosed).toBe(true);
    const fresh = history(registered(FACTS), acted('a', 'z', {}, 'closed'), undone(id));
    expect(foldCase(fresh).process.isClosed).toBe(false);
  });
});

describe('moves at once', () => {
  test('keep both stages, show the later, and end by a settlement for one of them', () => {
    const desks = makeDesks(headsOf);
    const first = desks.write(0, registered(FACTS), []);
    const left = desks.write(0, acted('a', 'b'), [first]);
    const right = desks.write(1, acted('a', 'c'), [first]);
    const known = [first, left, right];
    expect(foldCase(known).process).toMatchObject({ stage: 'c', isClosed: false });
    expect(foldCase(known).process.stageConflict?.map(({ stage }) => stage)).toEqual(['b', 'c']);
    const settled = desks.write(0, workSettled('stage', 'b'), known);
    expect(foldCase([...known, settled]).process).toMatchObject({ stage: 'b', stageConflict: null });
    const elsewhere = desks.write(0, workSettled('stage', 'moon'), known);
    expect(foldCase([...known, elsewhere])).toMatchObject({ setAside: [elsewhere.id] });
  });

  test('of a closing and a step are not closed; two closings are', () => {
    const desks = makeDesks(headsOf);
    const first = desks.write(0, registered(FACTS), []);
    const closed = desks.write(0, acted('a', 'z', {}, 'closed'), [first]);
    const step = desks.write(1, acted('a', 'b'), [first]);
    const again = desks.write(2, acted('a', 'z', {}, 'closed'), [first]);
    expect(foldCase([first, closed, step]).process.isClosed).toBe(false);
    expect(foldCase([first, closed, again]).process.isClosed).toBe(true);
  });
});

describe('flags and policies', () => {
  test('the latest word on a flag holds', () => {
    const kase = foldCase(history(registered(FACTS), flagged('media', true), flagged('media', false)));
    expect(kase.flags).toMatchObject([{ flag: 'media', on: false }]);
    expect(kase.version).toBe(1);
  });

  test('a case runs under the policy it was moved to', () => {
    const moved: EventDraft = {
      type: 'policy-changed',
      data: { to: { id: 'record-form', version: 3 }, reason: '改用记录表' },
    };
    expect(foldCase(history(registered(FACTS), moved))).toMatchObject({
      policy: 'record-form',
      policyVersion: 3,
    });
  });
});
