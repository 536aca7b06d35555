import type { EventData } from '../events/event';
import { isBlank, isSameValue } from '../facts/fact-values';
import { FACT_FIELDS, type Facts } from '../facts/facts';

type Change = EventData<'amended'>['changes'][number];

/**
 * The field-by-field difference that an 'amended' event carries, in the order of the form: one
 * change a field, so that amendments of different fields on two desks never collide. Blank and
 * absent are the same and are written as null. Empty when nothing a paper shows has changed.
 */
export function amendmentOf(before: Facts, after: Facts): readonly Change[] {
  return FACT_FIELDS.filter((field) => !isSameValue(before[field], after[field])).map((field) => ({
    field,
    before: plain(before[field]),
    after: plain(after[field]),
  }));
}

function plain(value: Facts[keyof Facts]): Change['after'] {
  if (value === undefined || isBlank(value)) return null;
  return typeof value === 'object' ? [...value] : value;
}
