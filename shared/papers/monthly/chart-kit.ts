import type { CanvasElement, CanvasLine, Content } from 'pdfmake/interfaces';
import { textWidth } from '../measure';
import { SMALL_SIZE } from '../page-geometry';
import type { Typesetter } from '../typesetter';

/** Dark enough for a copier, light enough not to be taken for a rule of the form. */
const GRID = '#999999';
const HATCH_STEP = 3.2;
const HAIR = 0.5;

export const line = (
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  style: { readonly width?: number; readonly grid?: boolean; readonly dash?: number } = {},
): CanvasLine => ({
  type: 'line',
  x1: from[0],
  y1: from[1],
  x2: to[0],
  y2: to[1],
  lineWidth: style.width ?? HAIR,
  lineColor: style.grid === true ? GRID : 'black',
  ...(style.dash === undefined ? {} : { dash: { length: style.dash } }),
});

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A bar in outline: what is compared with. */
export function outlined({ x, y, width, height }: Box): readonly CanvasElement[] {
  if (width <= 0 || height <= 0) return [];
  return [{ type: 'rect', x, y, w: width, h: height, lineWidth: HAIR, lineColor: 'black' }];
}

/** A bar with lines aslant: told from an outline on any copier, where greys run together. */
export function hatched(box: Box): readonly CanvasElement[] {
  const { x, y, width, height } = box;
  if (width <= 0 || height <= 0) return [];
  const strokes: CanvasElement[] = [];
  // Each stroke rises from the left or lower edge to the upper or right one.
  for (let at = HATCH_STEP; at < width + height; at += HATCH_STEP) {
    const from: [number, number] = at <= height ? [x, y + at] : [x + at - height, y + height];
    const to: [number, number] = at <= width ? [x + at, y] : [x + width, y + at - width];
    strokes.push(line(from, to));
  }
  return [...strokes, ...outlined(box)];
}

/** A point of a line. */
export const dot = (x: number, y: number): CanvasElement => ({
  type: 'ellipse',
  x,
  y,
  r1: 1.8,
  r2: 1.8,
  color: 'black',
});

export type Label = {
  readonly text: string;
  readonly x: number;
  /** Of the top of its line. */
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly size?: number;
  /** Stands on white: a number on a line or a hatched bar could not be read. */
  readonly onWhite?: boolean;
};

export const LABEL = SMALL_SIZE;

/** Strokes and labels in a box of its own height, from its top left corner. */
export function chart(
  size: { readonly width: number; readonly height: number },
  drawing: { readonly strokes: readonly CanvasElement[]; readonly labels: readonly Label[] },
  setter: Typesetter,
): Content {
  const placed = drawing.labels.map((label) => {
    const { text, x, align = 'left', size: type = LABEL } = label;
    const width = textWidth(text, type, setter.coverage);
    return {
      ...label,
      type,
      width,
      left: align === 'left' ? x : align === 'center' ? x - width / 2 : x - width,
    };
  });
  const backings = placed.flatMap(({ onWhite = false, left, y, width, type }): CanvasElement[] =>
    onWhite
      ? [{ type: 'rect', x: left - 1, y: y + 2, w: width + 2, h: type + 1, color: 'white', lineWidth: 0 }]
      : [],
  );
  const labels = placed.map(({ text, type, left, y }): Content => ({
    ...setter.line([{ text, size: type }]),
    relativePosition: { x: left, y },
  }));
  const canvas = { canvas: [...drawing.strokes, ...backings], relativePosition: { x: 0, y: 0 } };
  return {
    layout: 'plain',
    table: {
      widths: [size.width],
      heights: [size.height],
      body: [[{ stack: [canvas, ...labels] }]],
    },
  };
}

/** A round number at or above the highest value, and a step that divides it well. */
export function scaleOf(highest: number): { readonly top: number; readonly step: number } {
  for (let unit = 1; ; unit *= 10)
    for (const step of [unit, 2 * unit, 5 * unit])
      if (step * 5 >= highest) return { step, top: Math.max(step, Math.ceil(highest / step) * step) };
}

/** The beginning of a label that has a room in points, with … where more would follow. */
export function fitted(text: string, width: number, setter: Typesetter): string {
  if (textWidth(text, LABEL, setter.coverage) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, LABEL, setter.coverage) > width) signs.pop();
  return `${signs.join('')}…`;
}
