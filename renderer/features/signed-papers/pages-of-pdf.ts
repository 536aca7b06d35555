import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import { PIXEL_LIMIT, refused, type RefusedFile, type ScannedPage } from './scanned-page';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Longer side of a drawn page in pixels: A4 at some 220 dpi, for the decoder and as the picture that is kept. */
const SIDE = 2600;
const QUALITY = 0.85;

/** Drawn here and not in a worker: the reader of PDFs has one of its own, and only puts the result on paper. */
async function drawn(document: PDFDocumentProxy, number: number): Promise<HTMLCanvasElement> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: SIDE / Math.max(width, height, 1) });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  // As for print: drawing for the screen stands still while the window is hidden.
  await page.render({ canvas, viewport, intent: 'print', background: '#fff' }).promise;
  page.cleanup();
  return canvas;
}

/** Of a PDF of many pages each is kept by itself: the others may be another customer's. */
async function pictureFile(canvas: HTMLCanvasElement, pdf: string, page: number): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
  if (blob === null) throw new Error('no picture');
  return new File([blob], `${pdf.replace(/\.pdf$/iu, '')}-${page}.jpg`, { type: 'image/jpeg' });
}

async function pageOf(document: PDFDocumentProxy, file: File, page: number): Promise<ScannedPage> {
  const pages = document.numPages;
  const canvas = await drawn(document, page);
  const { width, height } = canvas;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no canvas');
  return {
    kind: 'page',
    page,
    pages,
    picture: { width, height, colours: brush.getImageData(0, 0, width, height).data },
    fileToKeep: async () => (pages === 1 ? file : pictureFile(canvas, file.name, page)),
  };
}

const isLocked = (fault: unknown): boolean => fault instanceof Error && fault.name === 'PasswordException';

/** The pages of a PDF one after the other; a damaged page ends it with a refusal, those before it stand. */
export async function* pagesOfPdf(file: File): AsyncGenerator<ScannedPage | RefusedFile> {
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    isEvalSupported: false,
    useSystemFonts: false,
    // A page may hold a picture of any size in a few bytes; one larger than this is left white (H-05).
    maxImageSize: PIXEL_LIMIT,
  });
  try {
    const document = await task.promise;
    for (let page = 1; page <= document.numPages; page += 1) yield await pageOf(document, file, page);
  } catch (fault) {
    yield refused(isLocked(fault) ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}
