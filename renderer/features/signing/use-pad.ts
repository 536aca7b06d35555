import { useCallback, useEffect, useRef, useState } from 'react';
import SignaturePad from 'signature_pad';
import type { DrawnStrokes } from '../../../shared/domain/signing/strokes';

const INK = 'rgb(20, 24, 40)';
/** Pen width on the pad, in pixels: what reads as a pen from an arm's length. */
const PEN = { minWidth: 1.2, maxWidth: 3.2 } as const;
/** Sharp where the screen is, and no picture of many megabytes on the largest. */
const MOST_PIXELS_A_POINT = 2;

export type Pad = {
  readonly ref: (canvas: HTMLCanvasElement | null) => void;
  /** how many strokes are on it */
  readonly count: number;
  readonly clear: () => void;
  readonly undoStroke: () => void;
  /** What was drawn, in pixels of the pad. */
  readonly drawn: () => DrawnStrokes;
  /** The pad as a picture, white where nothing was drawn; null where the browser could not make one. */
  readonly picture: () => Promise<Blob | null>;
};

/** Gives the canvas as many pixels as the screen has, and what was drawn already back onto them. */
function fit(canvas: HTMLCanvasElement, pad: SignaturePad): void {
  const ratio = Math.min(Math.max(window.devicePixelRatio, 1), MOST_PIXELS_A_POINT);
  const [width, height] = [canvas.clientWidth * ratio, canvas.clientHeight * ratio];
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.scale(ratio, ratio);
  pad.fromData(pad.toData());
}

/** A pad on a canvas: pen, finger and mouse, with smooth lines. */
export function usePad(): Pad {
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const [count, setCount] = useState(0);
  const current = useRef<SignaturePad | null>(null);

  useEffect(() => {
    if (canvas === null) return;
    const pad = new SignaturePad(canvas, { ...PEN, penColor: INK, backgroundColor: 'rgb(255, 255, 255)' });
    current.current = pad;
    const noteInk = () => {
      setCount(pad.toData().length);
    };
    pad.addEventListener('endStroke', noteInk);
    const sizes = new ResizeObserver(() => {
      fit(canvas, pad);
    });
    sizes.observe(canvas);
    return () => {
      sizes.disconnect();
      pad.removeEventListener('endStroke', noteInk);
      pad.off();
      current.current = null;
    };
  }, [canvas]);

  const clear = useCallback(() => {
    current.current?.clear();
    setCount(0);
  }, []);
  const undoStroke = useCallback(() => {
    const pad = current.current;
    if (pad === null) return;
    const left = pad.toData().slice(0, -1);
    pad.fromData(left);
    setCount(left.length);
  }, []);
  const drawn = useCallback(
    (): DrawnStrokes => ({
      width: canvas?.clientWidth ?? 1,
      height: canvas?.clientHeight ?? 1,
      strokes: (current.current?.toData() ?? []).map(({ points }) => points.map(({ x, y }) => ({ x, y }))),
    }),
    [canvas],
  );
  const picture = useCallback(
    () =>
      new Promise<Blob | null>((resolve) => {
        if (canvas === null) resolve(null);
        else canvas.toBlob(resolve, 'image/png');
      }),
    [canvas],
  );
  return { ref: setCanvas, count, clear, undoStroke, drawn, picture };
}
