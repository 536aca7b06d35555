import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { SHIPPED_YEARS, shippedYear } from '../../tests/support/store-calendars';
import { bringYear } from './bring-year';
import type { HolidayYear } from './holiday-year';

const known = SHIPPED_YEARS.map(shippedYear);
const bring = (content: unknown) => bringYear(JSON.stringify(content), { known, thisYear: 2026 });
const notice2027: HolidayYear = {
  ...shippedYear(2027),
  status: 'published',
  notice: '国办发明电〔2026〕样例号',
};
const faultOf = (content: unknown) => {
  const read = bring(content);
  return read.ok ? null : read.refusals[0]?.fault;
};

describe('a holiday file brought to the store', () => {
  it('is taken for next year once its notice is out', () => {
    expect(bring(notice2027)).toEqual({ ok: true, year: notice2027 });
  });

  it('is taken as the sample that the documentation shows', () => {
    const sample = new URL('../../resources/samples/holidays-2027.json', import.meta.url);
    const read = bringYear(readFileSync(sample, 'utf8'), { known, thisYear: 2026 });
    expect(read).toMatchObject({ ok: true, year: { year: 2027, status: 'published' } });
  });

  it('may correct a published year by another published one', () => {
    expect(faultOf({ ...shippedYear(2026), source: '更正通知' })).toBeNull();
  });

  test.each([
    ['of last year', { ...shippedYear(2025) }, 'other-year'],
    ['of a year nobody has dated', { ...notice2027, year: 2029, festivals: [] }, 'other-year'],
    ['of another country', { ...notice2027, region: 'JP' }, 'other-region'],
    [
      'that would take a published year back',
      { ...shippedYear(2026), status: 'unpublished', festivals: [] },
      'published-already',
    ],
    ['with the days of another year', { ...notice2027, year: 2026 }, 'outside-the-year'],
    [
      'with a day twice',
      { ...notice2027, festivals: [...notice2027.festivals, notice2027.festivals[0]] },
      'day-twice',
    ],
    ['without its days', { ...notice2027, festivals: undefined }, 'shape'],
  ])('is refused %s', (_which, content, fault) => {
    expect(faultOf(content)).toBe(fault);
  });

  it('is refused when it is ten megabytes, at once', () => {
    const started = performance.now();
    const read = bringYear(`{"format":"complaint-desk-holidays","x":"${'a'.repeat(10_000_000)}"}`, {
      known,
      thisYear: 2026,
    });
    expect(read).toEqual({ ok: false, refusals: [{ fault: 'too-large', path: [] }] });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('is taken or refused by name and never throws, however a good one was bent', () => {
    const paths = ['format', 'version', 'region', 'year', 'status', 'source', 'publishedOn', 'festivals'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (field, junk) => {
        const text = JSON.stringify({ ...notice2027, [field]: junk }, (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        const read = bringYear(text, { known, thisYear: 2026 });
        expect(read.ok ? [2026, 2027, 2028].includes(read.year.year) : read.refusals.length > 0).toBe(true);
      }),
    );
  });
});
