import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { QR_SIZE } from '../page-geometry';

/** A code of `size` by `size` modules as its dark bars, in modules from the top left corner. */
export type QrBars = {
  readonly size: number;
  readonly bars: readonly { readonly x: number; readonly y: number; readonly length: number }[];
};

const rounded = (points: number) => Number(points.toFixed(3));

/**
 * The code with its top left corner at a place of the page, in points, as one path of thick lines. pdfmake
 * takes paths without moving them, hence page coordinates; its types do not know them. As SVG the
 * two codes of a form took a tenth of its time.
 */
export function qrCode({ size, bars }: QrBars, left: number, top: number): Content {
  const module = QR_SIZE / size;
  // One thick line for each bar: half the commands of a box, and the paths are most of what a code costs.
  const d = bars
    .map(({ x, y, length }) => {
      const from = `${rounded(left + x * module)} ${rounded(top + (y + 0.5) * module)}`;
      return `M${from}h${rounded(length * module)}`;
    })
    .join('');
  const path = { type: 'path', d, lineColor: 'black', lineWidth: module } as unknown as CanvasElement;
  return { canvas: d === '' ? [] : [path], absolutePosition: { x: 0, y: 0 } };
}
