import { Center, Loader, Paper, Stack } from '@mantine/core';
import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type RenderTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import { useEffect, useRef, useState, type RefObject } from 'react';

// The legacy build: the current one uses built-ins that older engines we run on do not have.
GlobalWorkerOptions.workerSrc = workerUrl;

type Props = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** CSS pixels of a page's width */
  readonly width: number;
  readonly onPages: (count: number) => void;
};

type PageProps = { readonly document: PDFDocumentProxy; readonly index: number; readonly width: number };

/** A4 standing, until the page itself says otherwise: a ledger lies on its side. */
const STANDING = 210 / 297;

/** How far outside the view a page is drawn already, in CSS pixels: scrolling finds it there. */
const AHEAD = '1600px 0px';

/** The nearest box that scrolls: seen from the window, what it cuts off is never near. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
}

/** Whether an element is in view or near it; a file of a hundred pages would take half a gigabyte drawn. */
function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting === true);
      },
      { root: scrollerOf(watched), rootMargin: AHEAD },
    );
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return isNear;
}

function PdfPage({ document, index, width }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useIsNear(canvas);
  const [ratio, setRatio] = useState(STANDING);
  useEffect(() => {
    if (!isNear) return;
    const target = canvas.current;
    let isCurrent = true;
    let task: RenderTask | null = null;
    const draw = async () => {
      const page = await document.getPage(index + 1);
      if (!isCurrent || !target) return;
      const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
      const viewport = page.getViewport({ scale });
      setRatio(viewport.width / viewport.height);
      target.width = viewport.width;
      target.height = viewport.height;
      task = page.render({ canvas: target, viewport });
      await task.promise;
      target.dataset['drawn'] = 'yes';
    };
    void draw().catch(() => undefined);
    return () => {
      isCurrent = false;
      // A canvas takes one drawing at a time: a new size must not find the old one still at work.
      task?.cancel();
      if (target === null) return;
      // What is out of sight gives its picture back.
      delete target.dataset['drawn'];
      target.width = 0;
    };
  }, [document, index, width, isNear]);
  return (
    <Paper withBorder shadow="xs" w={width} style={{ aspectRatio: ratio, overflow: 'hidden', flex: 'none' }}>
      <canvas
        ref={canvas}
        style={{ width: '100%', height: '100%', display: 'block' }}
        data-page={index + 1}
      />
    </Paper>
  );
}

/** A PDF as its pages, one under the other. */
export function PdfPages({ bytes, width, onPages }: Props) {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    // The reader takes the buffer over, so it gets a copy: the original goes to the printer.
    const task = getDocument({ data: bytes.slice(), isEvalSupported: false, useSystemFonts: false });
    void task.promise.then(
      (loaded) => {
        setDocument(loaded);
        onPages(loaded.numPages);
      },
      () => undefined,
    );
    return () => {
      setDocument(null);
      void task.destroy();
    };
  }, [bytes, onPages]);
  if (!document) {
    return (
      <Center h={300}>
        <Loader size="sm" />
      </Center>
    );
  }
  return (
    <Stack align="center" gap="md" py="md">
      {Array.from({ length: document.numPages }, (_, index) => (
        <PdfPage key={index} document={document} index={index} width={width} />
      ))}
    </Stack>
  );
}
