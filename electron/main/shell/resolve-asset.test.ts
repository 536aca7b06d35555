import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAsset } from './resolve-asset';

const root = resolve('/srv/desk/out/renderer');

describe('addresses of the app', () => {
  it.each([
    ['app://desk/', 'index.html'],
    ['app://desk/index.html', 'index.html'],
    ['app://desk/index.html?x=1#/today', 'index.html'],
    ['app://desk/assets/index-BXq_-1.js', 'assets/index-BXq_-1.js'],
    ['app://desk/fonts/Noto%20Sans.ttf', 'fonts/Noto Sans.ttf'],
  ])('%s is the file %s', (address, file) => {
    expect(resolveAsset(root, address)).toBe(resolve(root, file));
  });

  it.each([
    'app://desk/../../etc/passwd',
    'app://desk/assets/../../secret',
    'app://desk/%2e%2e/%2e%2e/etc/passwd',
    'app://desk/%2e%2e%2fetc',
    'app://desk/%252e%252e/etc',
    'app://desk/..%5c..%5cwindows',
    'app://desk/C:/windows/win.ini',
    'app://desk//server/share',
    'app://desk//etc/passwd',
    'app://desk/index.html%00.png',
    'app://desk/.env',
    'app://desk/assets/.hidden',
    'app://desk/index.html.',
    'app://desk/index.html::$DATA',
    'app://desk/con%',
    'app://other/index.html',
    'file:///etc/passwd',
    'http://desk/index.html',
  ])('%s is nothing', (address) => {
    expect(resolveAsset(root, address)).toBeNull();
  });

  it('never lead out of the folder, whatever is asked for', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '',
        '%2e%2e',
        '%2E.',
        '..%2f',
        '%5c',
        '\\',
        '/',
        'C:',
        '~',
        '%00',
        'assets',
        'a.js',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 8 }).map(encodeURIComponent),
    );
    const address = fc
      .tuple(
        fc.constantFrom('app://desk/', 'app://desk', 'app:///', 'APP://DESK/', ''),
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('/', '', '\\', '%2f'),
      )
      .map(([start, pieces, glue]) => start + pieces.join(glue));
    fc.assert(
      fc.property(address, (asked) => {
        const file = resolveAsset(root, asked);
        return (
          file === null || (resolve(file) === file && file.startsWith(root + sep) && !file.includes('\0'))
        );
      }),
      { numRuns: 10_000 },
    );
  });
});
