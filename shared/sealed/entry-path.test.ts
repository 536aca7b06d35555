import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryPath, isEntryPath } from './entry-path';

describe('where a file lies in a package', () => {
  it.each([
    ['刹车盘 1.jpg', 'evidence/001_刹车盘 1.jpg'],
    ['../../etc/passwd', 'evidence/001_.._.._etc_passwd'],
    ['C:\\windows\\win.ini', 'evidence/001_C__windows_win.ini'],
    ['photo\u202egpj.exe', 'evidence/001_photo_gpj.exe'],
    ['con.txt', 'evidence/001_con.txt'],
    ['a.pdf. ', 'evidence/001_a.pdf'],
    ['...', 'evidence/001__'],
    ['', 'evidence/001__'],
    [`${'长'.repeat(300)}.pdf`, `evidence/001_${'长'.repeat(60)}.pdf`],
  ])('%j lies at %j', (name, path) => {
    expect(entryPath('evidence', 1, name)).toBe(path);
  });

  it('is a place that a package may have, whatever the name', () => {
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 255 }), fc.string({ maxLength: 255 }));
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 20_000 }), (given, nth) => {
        expect(isEntryPath(entryPath('signed', nth, given))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '',
    'x',
    '../001_a',
    'evidence/a.jpg',
    'evidence/001_',
    'evidence/001_a/b',
    'evidence/001_a.',
    'papers',
    'Manifest.json',
  ])('is never %j', (path) => {
    expect(isEntryPath(path)).toBe(false);
  });
});
