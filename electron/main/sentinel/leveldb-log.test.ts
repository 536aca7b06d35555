import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLog } from '../testing/leveldb';
import { crc32c } from './crc32c';
import { readLevelDbLog } from './leveldb-log';

describe('CRC-32C', () => {
  // RFC 3720, appendix B.4, and the check value of the CRC catalogue.
  it.each([
    ['32 bytes of zeroes', Buffer.alloc(32), 0x8a9136aa],
    ['32 bytes of ones', Buffer.alloc(32, 0xff), 0x62a8ab43],
    ['32 bytes counting up', Buffer.from(Array.from({ length: 32 }, (_, n) => n)), 0x46dd794e],
    ['123456789', Buffer.from('123456789'), 0xe3069283],
  ])('of %s is what the standard says', (_, bytes, expected) => {
    expect(crc32c(bytes)).toBe(expected);
  });
});

const records = fc.array(fc.uint8Array({ minLength: 0, maxLength: 90_000 }), { minLength: 1, maxLength: 6 });
const asBuffers = (given: readonly Uint8Array[]) => given.map((bytes) => Buffer.from(bytes));

describe('a file in LevelDB’s log format', () => {
  it('gives its records back, however they lie across blocks', () => {
    fc.assert(
      fc.property(records, (given) => {
        expect(readLevelDbLog(encodeLog(asBuffers(given)))).toEqual({
          records: asBuffers(given),
          isDamaged: false,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('that was cut off anywhere has the records before the cut, and is not damaged', () => {
    fc.assert(
      fc.property(records, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const whole = encodeLog(asBuffers(given));
        const { records: found, isDamaged } = readLevelDbLog(
          whole.subarray(0, Math.floor(whole.length * share)),
        );
        expect(isDamaged).toBe(false);
        expect(found).toEqual(asBuffers(given).slice(0, found.length));
      }),
      { numRuns: 60 },
    );
  });

  it('with one bit turned in what its checksums cover is damaged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), fc.nat(), fc.nat(7), (bytes, at, bit) => {
        const file = encodeLog([Buffer.from(bytes), Buffer.from('next')]);
        const place = 7 + (at % bytes.length);
        file.writeUInt8(file.readUInt8(place) ^ (1 << bit), place);
        expect(readLevelDbLog(file).isDamaged).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('that ends in room reserved and never written is whole', () => {
    const file = Buffer.concat([encodeLog([Buffer.from('one')]), Buffer.alloc(100)]);
    expect(readLevelDbLog(file)).toEqual({ records: [Buffer.from('one')], isDamaged: false });
  });
});
