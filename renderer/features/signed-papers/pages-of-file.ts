import { EVIDENCE_LIMIT } from '../../../shared/ipc/contract';
import { sniffMime, SNIFF_BYTES } from '../../data/evidence/file-kind';
import { readImageSize } from '../../data/evidence/image-size';
import type { Picture } from '../../papers/scan/code-reader';
import { pagesOfPdf } from './pages-of-pdf';
import { PIXEL_LIMIT, refused, type RefusedFile, type ScannedPage } from './scanned-page';

/** Longer side to which a picture is made smaller while it is decoded: A4 at some 350 dpi. */
const LONGEST = 4200;
/** A camera's preview may stand before the size. */
const HEAD_BYTES = 1024 * 1024;

/** The pages of a file, one after the other; or one refusal, when nothing of it can be read. */
export async function* pagesOfFile(file: File): AsyncGenerator<ScannedPage | RefusedFile> {
  if (file.size === 0) yield refused('empty');
  else if (file.size > EVIDENCE_LIMIT) yield refused('too-large');
  else {
    // A file that was moved away, or is a folder, cannot be read at all.
    const head = await file
      .slice(0, HEAD_BYTES)
      .arrayBuffer()
      .catch(() => null);
    if (head === null) yield refused('damaged');
    else yield* pagesByKind(file, new Uint8Array(head));
  }
}

async function* pagesByKind(
  file: File,
  head: Uint8Array<ArrayBuffer>,
): AsyncGenerator<ScannedPage | RefusedFile> {
  const mime = sniffMime(head.subarray(0, SNIFF_BYTES));
  if (mime === 'application/pdf') yield* pagesOfPdf(file);
  else if (mime === 'image/png' || mime === 'image/jpeg') yield await pageOfImage(file, head, mime);
  else yield refused('not-a-scan');
}

async function pageOfImage(
  file: File,
  head: Uint8Array<ArrayBuffer>,
  mime: string,
): Promise<ScannedPage | RefusedFile> {
  const size = readImageSize(head, mime);
  if (size === null) return refused('damaged');
  if (size.width * size.height > PIXEL_LIMIT) return refused('too-many-pixels');
  try {
    const picture = await decoded(file.slice(0, file.size, mime), size);
    return { kind: 'page', page: 1, pages: 1, picture, fileToKeep: async () => file };
  } catch {
    return refused('damaged');
  }
}

async function decoded(
  blob: Blob,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Picture> {
  const scale = LONGEST / Math.max(width, height);
  const bitmap = await createImageBitmap(
    blob,
    // One side alone: a picture that its camera turned has them the other way round.
    scale < 1 ? { resizeWidth: Math.round(width * scale), resizeQuality: 'high' } : {},
  );
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    // Read back once: kept where it can be read, and not with the graphics card.
    const brush = canvas.getContext('2d', { willReadFrequently: true });
    if (brush === null) throw new Error('no canvas');
    brush.drawImage(bitmap, 0, 0);
    const { data } = brush.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, colours: data };
  } finally {
    bitmap.close();
  }
}
