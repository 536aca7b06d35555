import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { QR_SIZE } from '../page-geometry';

/** A code of `size` by `size` modules as its dark bars, in modules from the top left corner. */
export type QrBars = {
  readonly size: number;
  readonly bars: readonly { readonly x: number; readonly y: number; readonly length: number }[];
};

const rounded = (points: number) => Number(points.toFixed(3));

/**
 * The code with its top left corner at a place of the page, in points, as one filled path. pdfmake
 * takes paths without moving them, hence page coordinates; its types do not know them. As SVG the
 * two codes of a form took a tenth of its time.
 */
export function qrCode({ size, bars }: QrBars, left: number, top: number): Content {
  const module = QR_SIZE / size;
  const d = bars
    .map(({ x, y, length }) => {
      const width = rounded(length * module);
      const corner = `${rounded(left + x * module)} ${rounded(top + y * module)}`;
      return `M${corner}h${width}v${rounded(module)}h${-width}z`;
    })
    .join('');
  const path = { type: 'path', d, color: 'black' } as unknown as CanvasElement;
  return { canvas: d === '' ? [] : [path], absolutePosition: { x: 0, y: 0 } };
}
