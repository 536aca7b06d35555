import { readImageSize } from './image-size';

/** Longer side of a small picture, in pixels: sharp at twice the size it is shown in. */
const SIDE = 320;
/** Pixels beyond which a picture is not decoded: 50 megapixels are 200 MB in memory. */
const PIXEL_LIMIT = 50_000_000;
/** A camera's preview and colour profile may stand before the size; they stay far below this. */
const HEAD_BYTES = 1024 * 1024;
const QUALITY = 0.8;

/** A picture as JPEG, with its size in pixels. */
export type DrawnPicture = { readonly jpeg: Blob; readonly width: number; readonly height: number };

/** A small JPEG of an image, for lists. Null where `drawnAnew` has none. */
export async function makeThumbnail(file: Blob, mime: string): Promise<Blob | null> {
  return (await drawnAnew(file, mime, SIDE))?.jpeg ?? null;
}

/**
 * A JPEG of an image, drawn anew, so that nothing of the original's metadata (place, camera) is in it.
 * Null for what is no image, is too large to decode safely, or cannot be decoded here.
 *
 * @param side longest side in pixels; a smaller picture keeps its size
 */
export async function drawnAnew(file: Blob, mime: string, side: number): Promise<DrawnPicture | null> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const size = readImageSize(head, mime);
  if (size === null || size.width * size.height > PIXEL_LIMIT) return null;
  try {
    const bitmap = await createImageBitmap(file.slice(0, file.size, mime));
    try {
      return await drawnWithin(bitmap, side);
    } finally {
      bitmap.close();
    }
  } catch {
    return null;
  }
}

async function drawnWithin(bitmap: ImageBitmap, side: number): Promise<DrawnPicture | null> {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  // JPEG has no transparency; paper is white.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(bitmap, 0, 0, width, height);
  return { jpeg: await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }), width, height };
}
