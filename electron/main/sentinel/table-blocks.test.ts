import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTable, varint } from '../testing/leveldb';
import { unpackSnappy } from './snappy';
import { isTableSound } from './table-blocks';

/** Packs without finding anything to copy: one literal, as the format allows for any bytes. */
const asLiteral = (bytes: Buffer): Buffer =>
  Buffer.concat([varint(bytes.length), Buffer.from([61 << 2]), u16(bytes.length - 1), bytes]);
function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

describe('a packed block', () => {
  it('is what its literals and copies say, also of bytes just written', () => {
    // Literal "ab", a copy of 4 from 2 back (one byte offset), a copy of 3 from 6 back (two bytes).
    const packed = Buffer.from([9, 1 << 2, 97, 98, 1, 2, (2 << 2) | 2, 6, 0]);
    expect(Buffer.from(unpackSnappy(packed)).toString()).toBe('ababababa');
    // Four bytes of offset.
    expect(Buffer.from(unpackSnappy(Buffer.from([4, 0, 120, (2 << 2) | 3, 1, 0, 0, 0]))).toString()).toBe(
      'xxxx',
    );
  });

  it('comes back from one literal, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 5000 }), (bytes) => {
        expect(Buffer.from(unpackSnappy(asLiteral(Buffer.from(bytes))))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('that is none is refused, never read past its end or for ever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          unpackSnappy(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a table of the database', () => {
  const blocks = [Buffer.from('first block'), Buffer.from('second'), Buffer.alloc(4000, 'x')];

  it.each([
    ['plain', { kind: 0, pack: (block: Buffer) => block }],
    ['packed', { kind: 1, pack: asLiteral }],
    ['packed in a way that came later', { kind: 9, pack: (block: Buffer) => block }],
  ])('is sound with its index %s', (_name, packing) => {
    expect(isTableSound(encodeTable(blocks, packing))).toBe(true);
  });

  it.each([
    ['plain', { kind: 0, pack: (block: Buffer) => block }],
    ['packed', { kind: 1, pack: asLiteral }],
  ])('is damaged by any changed bit of its blocks, with its index %s', (_name, packing) => {
    const table = encodeTable(blocks, packing);
    // The footer is padded, and its last bytes are the magic number, which is looked at before.
    for (let at = 0; at < table.length - 48; at += 1) {
      const damaged = Buffer.from(table);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      expect(isTableSound(damaged), `byte ${String(at)}`).toBe(false);
    }
  });

  it('is no table when it is anything else', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(47), Buffer.alloc(48, 255), Buffer.alloc(900, 1)]) {
      expect(isTableSound(bytes)).toBe(false);
    }
  });
});
