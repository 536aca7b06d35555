/** Length of a number of the format: seven bits a byte, the lowest first. */
function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  for (let at = start, value = 0, scale = 1; ; at += 1, scale *= 128) {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError('snappy: number past the end');
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: at + 1 };
  }
}

/** A little-endian number of so many bytes. */
function readNumber(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let nth = length - 1; nth >= 0; nth -= 1) value = value * 256 + (bytes[at + nth] ?? 0);
  return value;
}

/**
 * Undoes Snappy's raw format (google/snappy format_description.txt), in which LevelDB packs blocks.
 * Throws a RangeError for bytes that are none.
 */
export function unpackSnappy(packed: Uint8Array): Uint8Array {
  const { value: size, next } = readVarint(packed, 0);
  // No block grows beyond this; a length that says so is damage, and no reason to take the memory.
  if (size > 64 * 1024 * 1024) throw new RangeError('snappy: too long');
  const out = new Uint8Array(size);
  let [at, end] = [next, 0];
  while (at < packed.length) {
    const tag = packed[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      const short = tag >>> 2;
      const more = short < 60 ? 0 : short - 59;
      const length = 1 + (more === 0 ? short : readNumber(packed, at, more));
      at += more;
      if (at + length > packed.length || end + length > size) throw new RangeError('snappy: literal');
      out.set(packed.subarray(at, at + length), end);
      at += length;
      end += length;
      continue;
    }
    const wide = (tag & 3) === 1 ? 1 : (tag & 3) === 2 ? 2 : 4;
    const length = wide === 1 ? 4 + ((tag >>> 2) & 7) : 1 + (tag >>> 2);
    const offset = readNumber(packed, at, wide) + (wide === 1 ? (tag >>> 5) * 256 : 0);
    at += wide;
    if (offset === 0 || offset > end || end + length > size) throw new RangeError('snappy: copy');
    // Byte by byte: a copy may reach into what it has just written.
    for (let nth = 0; nth < length; nth += 1) out[end + nth] = out[end + nth - offset] ?? 0;
    end += length;
  }
  if (end !== size) throw new RangeError('snappy: cut off');
  return out;
}
