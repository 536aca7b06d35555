import { jpegSize } from '../../shared/look/jpeg';
import { LOGO_LENGTH, LOGO_SIDE, type Logo } from '../../shared/look/paper-look';
import type { logoProblems } from '../../shared/wording/paper-look';
import { readImageSize, type ImageSize } from './evidence/image-size';

export type LogoProblem = keyof typeof logoProblems;
export type TakenLogo =
  { readonly ok: true; readonly logo: Logo } | { readonly ok: false; readonly problem: LogoProblem };

const FILE_LIMIT = 10 * 1024 * 1024;
/** Beyond, a picture of some kilobytes is gigabytes in memory. */
const PIXEL_LIMIT = 50_000_000;
const HEAD_BYTES = 1024 * 1024;
/** Tried one after the other until the picture is small enough for every sheet. */
const TRIES = [
  { side: LOGO_SIDE, quality: 0.92 },
  { side: 600, quality: 0.85 },
  { side: 400, quality: 0.75 },
] as const;

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]) =>
  signs.every((sign, i) => sign === 0 || bytes[i] === sign);

/** What a file is by its own bytes: its name may say anything. */
function kindOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (startsWith(bytes, 0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50)) return 'image/webp';
  return null;
}

const isDrawing = (bytes: Uint8Array): boolean =>
  /<svg[\s>]/iu.test(new TextDecoder().decode(bytes.subarray(0, 4096)));

async function drawn(bitmap: ImageBitmap, { side, quality }: (typeof TRIES)[number]): Promise<string> {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (brush === null) return '';
  // JPEG has no transparency; paper is white.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(bitmap, 0, 0, width, height);
  return addressOf(await canvas.convertToBlob({ type: 'image/jpeg', quality }));
}

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(new Error('picture unreadable'));
    };
    reader.readAsDataURL(blob);
  });

async function logoOf(file: Blob, mime: string): Promise<Logo | null> {
  const bitmap = await createImageBitmap(file.slice(0, file.size, mime));
  try {
    for (const attempt of TRIES) {
      const data = await drawn(bitmap, attempt);
      const size = jpegSize(data);
      if (size !== null && data.length <= LOGO_LENGTH) return { data, ...size };
    }
    return null;
  } finally {
    bitmap.close();
  }
}

const isSafe = (size: ImageSize | null): boolean => size !== null && size.width * size.height <= PIXEL_LIMIT;

/** A picture as the logo of the papers: drawn anew on white as a JPEG of bounded size, or why not. */
export async function takeLogo(file: File): Promise<TakenLogo> {
  if (file.size > FILE_LIMIT) return { ok: false, problem: 'too-large' };
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const mime = kindOf(head);
    if (mime === null) return { ok: false, problem: isDrawing(head) ? 'drawing' : 'no-picture' };
    if (!isSafe(readImageSize(head, mime))) return { ok: false, problem: 'no-picture' };
    const logo = await logoOf(file, mime);
    return logo === null ? { ok: false, problem: 'no-picture' } : { ok: true, logo };
  } catch {
    return { ok: false, problem: 'no-picture' };
  }
}
