import { basename, posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './safe-file-name';

describe('a name to save under', () => {
  it.each([
    ['TSSH01-261121-A007-K.pdf', 'TSSH01-261121-A007-K.pdf'],
    ['客户投诉记录表 第2版.pdf', '客户投诉记录表 第2版.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\windows\\win.ini', 'C__windows_win.ini'],
    ['con.txt', '_con.txt'],
    ['.hidden', 'hidden'],
    [`${'长'.repeat(200)}.pdf`, `${'长'.repeat(60)}.pdf`],
    ['photo\u202egpj.exe', 'photo_gpj.exe'],
    ['a.pdf. ', 'a.pdf'],
    ['', '_'],
  ])('%j becomes %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  it('is never a path, a device or empty, and never longer than a disk takes', () => {
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 255 }), fc.string({ maxLength: 255 }));
    fc.assert(
      fc.property(name, (given) => {
        const safe = safeFileName(given);
        expect(safe).not.toBe('');
        expect([basename(safe), posix.basename(safe), win32.basename(safe)]).toEqual([safe, safe, safe]);
        expect(safe).not.toMatch(/^(?:\.|con$|nul$)|[. ]$/iu);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(200);
      }),
      { numRuns: 2000 },
    );
  });
});
