import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

const QUALITY = 0.85;

/** The first page of a PDF as a JPEG on white; null for one that cannot be read. */
export async function firstPage(
  bytes: Uint8Array<ArrayBuffer>,
  side: number,
): Promise<{ readonly jpeg: Blob; readonly width: number; readonly height: number } | null> {
  const task = getDocument({ data: bytes, isEvalSupported: false, useSystemFonts: false });
  try {
    const page = await (await task.promise).getPage(1);
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: side / Math.max(natural.width, natural.height, 1) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    // As for print: drawing for the screen stands still while the window is hidden.
    await page.render({ canvas, viewport, intent: 'print', background: '#fff' }).promise;
    const jpeg = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    });
    return jpeg === null ? null : { jpeg, width: canvas.width, height: canvas.height };
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}
