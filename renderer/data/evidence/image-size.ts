export type ImageSize = { readonly width: number; readonly height: number };

const ascii = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

const png = (view: DataView): ImageSize => ({ width: view.getUint32(16), height: view.getUint32(20) });

const gif = (view: DataView): ImageSize => ({
  width: view.getUint16(6, true),
  height: view.getUint16(8, true),
});

const bmp = (view: DataView): ImageSize => ({
  width: Math.abs(view.getInt32(18, true)),
  height: Math.abs(view.getInt32(22, true)),
});

/** Start-of-frame markers carry the size; three codes of that range mean other things (ITU-T T.81). */
const isStartOfFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpeg(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (isStartOfFrame(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else {
      const length = view.getUint16(at + 2);
      if (length < 2) return null;
      at += 2 + length;
    }
  }
  return null;
}

const uint24 = (view: DataView, at: number): number =>
  view.getUint8(at) + view.getUint8(at + 1) * 0x100 + view.getUint8(at + 2) * 0x1_0000;

/** The three forms of WebP: lossy, lossless, extended (RFC 9649). */
function webp(view: DataView): ImageSize | null {
  const form = ascii(view, 12, 4);
  if (form === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return form === 'VP8X' ? { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 } : null;
}

const READERS: Readonly<Record<string, (view: DataView) => ImageSize | null>> = {
  'image/png': png,
  'image/jpeg': jpeg,
  'image/gif': gif,
  'image/bmp': bmp,
  'image/webp': webp,
};

/**
 * An image's size in pixels from its head, without decoding: a picture of 50,000 pixels a side is
 * some kilobytes on disk and gigabytes in memory (H-05). Null when the head does not tell.
 */
export function readImageSize(bytes: Uint8Array, mime: string): ImageSize | null {
  const read = READERS[mime];
  if (read === undefined) return null;
  try {
    const size = read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return size !== null && size.width > 0 && size.height > 0 ? size : null;
  } catch {
    // The head ends before the size does.
    return null;
  }
}
