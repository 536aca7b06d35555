import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacHex, sha256Hex } from './hash';

test('sha256Hex gives the digests of FIPS 180-4', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('hmacHex gives the code of RFC 4231, test case 2', () => {
  expect(hmacHex('4a656665', 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

test('both agree with another implementation on any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ minLength: 1, maxLength: 80 }),
      (text, key) => {
        const keyHex = Buffer.from(key).toString('hex');
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        const code = createHmac('sha256', key).update(text, 'utf8').digest('hex');
        expect(hmacHex(keyHex, text)).toBe(code);
        // The key is known by now: what was begun for it has not been used up.
        expect(hmacHex(keyHex, text)).toBe(code);
      },
    ),
  );
});

test('a key that is not hex is refused without being told', () => {
  for (const key of ['', 'abc', 'zz']) expect(() => hmacHex(key, 'x')).toThrow('the key is not hex');
});
