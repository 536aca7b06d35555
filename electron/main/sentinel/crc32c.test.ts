import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c } from './crc32c';

/** The definition, a bit at a time: reflected polynomial 0x1EDC6F41, begun with ones, inverted at the end. */
function bitByBit(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

describe('CRC-32C', () => {
  it('has the check value of its catalogue entry', () => {
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
  });

  it('is what the definition says, for every length and place in a larger buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(9), (bytes, skipped) => {
        const part = bytes.subarray(Math.min(skipped, bytes.length));
        expect(crc32c(part)).toBe(bitByBit(part));
      }),
    );
  });
});
