import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bandsLength, bandText, readBandText } from './band-text';

const OFFICE = [
  { from: '08:30', to: '12:00' },
  { from: '13:00', to: '17:30' },
];

describe('the hours of a day as typed', () => {
  test.each([
    '08:30–12:00, 13:00–17:30',
    '8:30-12:00 13:00-17:30',
    '830-12，1300—1730',
    '08：30至12：00、13：00到17：30',
    ' 8:30 - 12 ; 13 ~ 17:30 ',
    '８：３０～１２：００　１３：００～１７：３０',
  ])('are read from “%s”', (text) => {
    expect(readBandText(text)).toEqual({ ok: true, bands: OFFICE });
  });

  test.each(['', '  ', '休', '休息', '闭店', 'closed', '—'])('are none in “%s”', (text) => {
    expect(readBandText(text)).toEqual({ ok: true, bands: [] });
  });

  test.each([
    ['25:00-26:00', 'bad-time'],
    ['8:60-12', 'bad-time'],
    ['早上八点', 'bad-time'],
    ['08:30', 'bad-time'],
    ['08:30-12:00-13:00', 'bad-time'],
    ['22:00-06:00', 'band-overnight'],
    ['09:00-09:00', 'band-overnight'],
    ['13:00-17:30 08:30-12:00', 'bands-overlap'],
    ['08:30-12:00 11:00-17:30', 'bands-overlap'],
    ['1'.repeat(5_000_000), 'bad-time'],
  ])('are refused by name: %.30s', (text, fault) => {
    expect(readBandText(text)).toEqual({ ok: false, fault });
  });

  it('are written as they are read', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 16 });
    const time = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(minutes, (chosen) => {
        const sorted = [...chosen].sort((a, b) => a - b);
        const bands = Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
          from: time(sorted[2 * i] ?? 0),
          to: time(sorted[2 * i + 1] ?? 0),
        }));
        expect(readBandText(bandText(bands))).toEqual({ ok: true, bands });
      }),
    );
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof readBandText(text).ok).toBe('boolean');
      }),
    );
  });

  it('are summed up', () => {
    expect(bandsLength(OFFICE)).toBe(8 * 3_600_000);
    expect(bandsLength([{ from: '00:00', to: '24:00' }])).toBe(24 * 3_600_000);
  });
});
