import fc from 'fast-check';
import type { EventDraft, EventEnvelope } from '../../events/event';
import { headsOf } from '../order';
import {
  acted,
  amended,
  attached,
  eventIdOf,
  flagged,
  graded,
  marked,
  makeDesks,
  noted,
  printed,
  registered,
  settled,
  signatureWithdrawn,
  signed,
  signedOnScreen,
  undone,
  unfiled,
  withdrawn,
  workSettled,
} from './event-builder';

const DESKS = 4;
/** Few fields, values and files, so that desks get in each other's way often. */
const FIELDS = ['plate', 'phone', 'customerName'] as const;
const VALUES = ['甲', '乙', '丙', null] as const;
const FILES = ['a', 'b'].map((digit) => digit.repeat(64));

const field = fc.constantFrom(...FIELDS);
const value = fc.constantFrom(...VALUES);
const file = fc.constantFrom(...FILES);

const stage = fc.constantFrom('plan', 'review', 'closed');
const words = fc.constantFrom({ cause: '甲' }, { cause: '乙' }, { contactReached: 'reached' } as const, {});

const draft: fc.Arbitrary<EventDraft> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(field, value).map(([name, after]) => amended(name, after)) },
  { weight: 2, arbitrary: fc.tuple(field, value).map(([name, chosen]) => settled(name, chosen)) },
  { weight: 1, arbitrary: file.map(attached) },
  { weight: 1, arbitrary: file.map(withdrawn) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 2 }), file).map(([n, scan]) => signed(n, scan)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('客户', '记录人'), fc.integer({ min: 1, max: 3 }))
      .map(([role, ink]) => signedOnScreen(role, ink)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => signatureWithdrawn(eventIdOf(n))) },
  { weight: 1, arbitrary: fc.constant(printed('record-form')) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }).map((n) => unfiled(n)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('甲', '乙'), fc.boolean()).map(([name, is]) => marked(name, is)),
  },
  { weight: 1, arbitrary: fc.constantFrom('urgent', 'routine').map(graded) },
  { weight: 1, arbitrary: fc.constant(noted('已致电')) },
  { weight: 1, arbitrary: fc.constant(amended('mileageKm', 'not a number')) },
  { weight: 1, arbitrary: fc.constant(registered({ plate: '丁' })) },
  { weight: 4, arbitrary: fc.tuple(stage, stage, words).map(([from, to, note]) => acted(from, to, note)) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => undone(eventIdOf(n))) },
  { weight: 1, arbitrary: stage.map((value) => workSettled('stage', value)) },
  { weight: 1, arbitrary: fc.constantFrom('甲', '乙').map((value) => workSettled('cause', value)) },
  { weight: 1, arbitrary: fc.boolean().map((on) => flagged('media', on)) },
);

const desk = fc.integer({ min: 0, max: DESKS - 1 });
/** Desk clocks differ by up to an hour and go back as they please. */
const skew = fc.integer({ min: -3_600_000, max: 3_600_000 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('write' as const), desk, draft, skew }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sync' as const), from: desk, to: desk }) },
);

/** Histories of one case as up to four desks make them, writing at once and syncing now and then. */
export const randomHistory: fc.Arbitrary<readonly EventEnvelope[]> = fc
  .array(step, { minLength: 1, maxLength: 40 })
  .map((steps) => {
    const desks = makeDesks(headsOf);
    const first = desks.write(0, registered({ plate: '甲', description: '异响' }), []);
    const all = [first];
    const known = Array.from({ length: DESKS }, () => new Set([first]));
    const start = Date.UTC(2026, 10, 21, 2);
    for (const action of steps) {
      if (action.kind === 'sync') {
        for (const event of known[action.from] ?? []) known[action.to]?.add(event);
        continue;
      }
      const mine = known[action.desk] ?? new Set();
      const event = desks.write(
        action.desk,
        action.draft,
        [...mine],
        start + all.length * 1000 + action.skew,
      );
      mine.add(event);
      all.push(event);
    }
    return all;
  });

/** The same events as they may arrive: in any order, some more than once. */
export function delivery(history: readonly EventEnvelope[]): fc.Arbitrary<readonly EventEnvelope[]> {
  return fc.array(fc.nat({ max: history.length - 1 }), { maxLength: 5 }).chain((again) => {
    const events = [...history, ...again.flatMap((index) => history[index] ?? [])];
    return fc.shuffledSubarray(events, { minLength: events.length });
  });
}
