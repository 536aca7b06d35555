import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellQuote } from './shell-quote';

describe('a quoted word', () => {
  it('comes out of a real shell as it went in, whatever it holds', () => {
    const hostile = fc.constantFrom(
      "'",
      '"',
      '`',
      '$(id)',
      ';',
      '\\',
      '\n',
      '&',
      '|',
      '*',
      '~',
      '!',
      '-',
      ' ',
      '处',
    );
    const word = fc
      .array(fc.oneof(hostile, fc.string({ maxLength: 5 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const clean = words.map((each) => each.replaceAll('\0', ''));
        const script = `for each in ${words.map(shellQuote).join(' ')}; do printf '%s\\0' "$each"; done`;
        const said = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
        expect(said.split('\0').slice(0, -1)).toEqual(clean);
      }),
      { numRuns: 100 },
    );
  });
});
