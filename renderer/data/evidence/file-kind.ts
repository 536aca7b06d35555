/** Bytes of the beginning that tell the kind; a zip's first names are in there too. */
export const SNIFF_BYTES = 4096;

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']);

/** ISO base media files (ISO/IEC 14496-12): the major brand tells photo, film and voice apart. */
function isoMedia(bytes: Uint8Array): string | null {
  if (latin(bytes, 4, 8) !== 'ftyp') return null;
  const brand = latin(bytes, 8, 12);
  if (HEIC_BRANDS.has(brand)) return 'image/heic';
  if (brand === 'qt  ') return 'video/quicktime';
  if (brand.startsWith('M4A') || brand.startsWith('M4B')) return 'audio/mp4';
  return 'video/mp4';
}

function riff(bytes: Uint8Array): string | null {
  if (latin(bytes, 0, 4) !== 'RIFF') return null;
  const form = latin(bytes, 8, 12);
  if (form === 'WEBP') return 'image/webp';
  return form === 'WAVE' ? 'audio/wav' : null;
}

/** Office files are zips whose first entries name the kind (ECMA-376). */
function zip(bytes: Uint8Array): string | null {
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) && !startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return null;
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const office = 'application/vnd.openxmlformats-officedocument.';
  if (text.includes('word/')) return `${office}wordprocessingml.document`;
  if (text.includes('xl/')) return `${office}spreadsheetml.sheet`;
  return 'application/zip';
}

function audio(bytes: Uint8Array): string | null {
  if (latin(bytes, 0, 5) === '#!AMR') return 'audio/amr';
  if (latin(bytes, 0, 3) === 'ID3') return 'audio/mpeg';
  // An MPEG audio frame: eleven set bits, then a layer that is not the reserved one.
  const [first = 0, second = 0] = bytes;
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 ? 'audio/mpeg' : null;
}

function image(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (latin(bytes, 0, 6) === 'GIF87a' || latin(bytes, 0, 6) === 'GIF89a') return 'image/gif';
  // A bitmap's reserved words are zero; two letters alone would take any text beginning with BM.
  return latin(bytes, 0, 2) === 'BM' && startsWith(bytes, [0, 0, 0, 0], 6) ? 'image/bmp' : null;
}

/** Text is UTF-8 without control characters; the beginning may end in the middle of a character. */
function plainText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });

    return /[\u0000-\u0008\u000E-\u001F]/u.test(text) ? null : 'text/plain';
  } catch {
    return null;
  }
}

/**
 * The MIME type by the first bytes (up to `SNIFF_BYTES`), never by the name or by what the sender
 * claims (H-05). What is not known is `application/octet-stream`, which nothing opens by itself.
 */
export function sniffMime(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'application/octet-stream';
  const pdf = latin(bytes, 0, 5) === '%PDF-' ? 'application/pdf' : null;
  return (
    image(bytes) ??
    isoMedia(bytes) ??
    riff(bytes) ??
    pdf ??
    zip(bytes) ??
    audio(bytes) ??
    plainText(bytes) ??
    'application/octet-stream'
  );
}
