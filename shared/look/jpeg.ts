/** How a picture lies in the look: what a PDF takes as it is. */
export const JPEG_PREFIX = 'data:image/jpeg;base64,';

export type JpegSize = { readonly width: number; readonly height: number };

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text; null for what is none. */
function bytesOf(base64: string): Uint8Array | null {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(base64)) return null;
  const length = (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0; i < base64.length; i += 4) {
    const word = [0, 1, 2, 3].reduce(
      (sum, j) => sum * 64 + Math.max(0, DIGITS.indexOf(base64[i + j] ?? 'A')),
      0,
    );
    for (const part of [word >>> 16, word >>> 8, word]) if (at < length) bytes[at++] = part & 0xff;
  }
  return bytes;
}

/** Start-of-frame markers that every reader of PDF understands: baseline, extended, progressive (ITU-T T.81). */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** Grey or colour; four inks come out inverted in some readers. */
const CHANNELS: ReadonlySet<number> = new Set([1, 3]);
const BITS = 8;

/**
 * The size of a JPEG in a data address, in pixels, from its head; null for anything that the PDF engine
 * could stumble over. A picture that breaks the engine would break every paper of the store.
 */
export function jpegSize(data: string): JpegSize | null {
  const bytes = data.startsWith(JPEG_PREFIX) ? bytesOf(data.slice(JPEG_PREFIX.length)) : null;
  if (bytes === null) return null;
  const byte = (at: number) => bytes[at] ?? 0;
  const word = (at: number) => byte(at) * 256 + byte(at + 1);
  if (word(0) !== 0xffd8 || word(bytes.length - 2) !== 0xffd9) return null;
  for (let at = 2; at + 10 < bytes.length;) {
    if (byte(at) !== 0xff) return null;
    const marker = byte(at + 1);
    const length = word(at + 2);
    if (FRAMES.has(marker)) {
      const [height, width] = [word(at + 5), word(at + 7)];
      const isReadable = byte(at + 4) === BITS && CHANNELS.has(byte(at + 9)) && width > 0 && height > 0;
      return isReadable ? { width, height } : null;
    }
    // Exif turns pictures round, and is one more thing to read wrongly; ours are drawn anew and have none.
    if (marker === 0xe1) return null;
    // Other frames, and whatever is out of place before the first of them.
    if ((marker >= 0xc3 && marker <= 0xcf && marker !== 0xc4) || length < 2) return null;
    at += 2 + length;
  }
  return null;
}
