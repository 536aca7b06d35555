import { describe, expect, it } from 'vitest';
import { toLocalIso } from './clock';

describe('the clock', () => {
  it('writes the same instant with the zone of this computer', () => {
    for (const ms of [0, 1_800_000_000_123, Date.UTC(2026, 2, 29, 1, 30)]) {
      const iso = toLocalIso(ms);
      expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/u);
      expect(Date.parse(iso)).toBe(ms);
      const local = new Date(ms);
      expect(Number(iso.slice(11, 13))).toBe(local.getHours());
      expect(Number(iso.slice(8, 10))).toBe(local.getDate());
    }
  });
});
