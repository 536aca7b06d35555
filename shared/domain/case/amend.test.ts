import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACT_FIELDS, factsSchema, type Facts } from '../facts/facts';
import { withoutBlanks } from '../facts/fact-values';
import { amendmentOf } from './amend';
import { foldCase } from './fold';
import { headsOf } from './order';
import { makeDesks, registered } from './testing/event-builder';

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    plate: fc.constantFrom('', '京A12345', '京B12345'),
    mileageKm: fc.nat({ max: 3 }),
    injured: fc.boolean(),
    demands: fc.uniqueArray(fc.constantFrom('repair', 'apology', 'discount')),
    description: fc.string({ unit: 'binary', maxLength: 3 }),
  },
  { requiredKeys: [] },
);

describe('the amendment between two states of the facts', () => {
  test('names each changed field with what it said and says', () => {
    const before: Facts = { plate: '京A12345', injured: true, demands: ['repair'], mileageKm: 10 };
    const after: Facts = { plate: '京B12345', injured: false, demands: ['repair', 'apology'], mileageKm: 0 };
    expect(amendmentOf(before, after)).toEqual([
      { field: 'plate', before: '京A12345', after: '京B12345' },
      { field: 'mileageKm', before: 10, after: 0 },
      { field: 'demands', before: ['repair'], after: ['repair', 'apology'] },
      { field: 'injured', before: true, after: null },
    ]);
  });

  test('is empty between blanks of every kind, and between ticks in another order', () => {
    const blank: Facts = { plate: '', injured: false, demands: [] };
    expect(amendmentOf({}, blank)).toEqual([]);
    expect(amendmentOf(blank, {})).toEqual([]);
    expect(amendmentOf({ demands: ['repair', 'apology'] }, { demands: ['apology', 'repair'] })).toEqual([]);
  });

  test('applied to the one gives the other', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const { write } = makeDesks(headsOf);
        const first = write(0, registered(before), []);
        const changes = amendmentOf(before, after);
        const sameTicks = (of: Facts) => ({ ...of, demands: [...(of.demands ?? [])].sort() });
        const events =
          changes.length === 0
            ? [first]
            : [
                first,
                write(0, { type: 'amended', data: { changes: [...changes], reason: '更正' } }, [first]),
              ];
        expect(sameTicks(foldCase(events).facts)).toEqual(sameTicks(withoutBlanks(after)));
      }),
    );
  });

  test('knows every field there is', () => {
    expect([...FACT_FIELDS].sort()).toEqual(Object.keys(factsSchema.unwrap().shape).sort());
  });
});
