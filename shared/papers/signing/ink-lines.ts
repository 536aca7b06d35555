import { pointsOf, type Point, type Strokes } from '../../domain/signing/strokes';

export type Box = { readonly width: number; readonly height: number };

/** Pen width on paper, in points: a fine ballpoint. */
export const INK_WIDTH = 0.9;

/** How much larger than the pad shows it a small signature may be drawn: a name written tiny stays small. */
const PART_OF_PAD = 0.4;

/** Steps that a curve between two points of the pen is drawn in. */
const CURVE_STEPS = 4;

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A curve from `from` to `to` pulled towards `over`, without its first point. */
function curve(from: Point, over: Point, to: Point): readonly Point[] {
  return Array.from({ length: CURVE_STEPS }, (_, i) => {
    const t = (i + 1) / CURVE_STEPS;
    const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: mix(from.x, over.x, to.x), y: mix(from.y, over.y, to.y) };
  });
}

/** A stroke without the corners between its points: it runs through the middles, pulled to each point. */
function smooth(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  // A dot: paper needs a line to draw, however short.
  if (points.length === 1) return [first, { x: first.x + 0.01, y: first.y }];
  const inner = points.slice(1, -1).flatMap((point, i) => {
    const before = points[i] ?? point;
    const after = points[i + 2] ?? point;
    const from = i === 0 ? before : middle(before, point);
    const to = i === points.length - 3 ? after : middle(point, after);
    return curve(from, point, to);
  });
  return inner.length === 0 ? [first, last] : [first, ...inner];
}

const clamp = (value: number, most: number) => Math.min(Math.max(value, INK_WIDTH / 2), most - INK_WIDTH / 2);
const rounded = (points: number) => Number(points.toFixed(2));

/**
 * Strokes as lines inside a box in points, half a pen's width clear of its edges: as large as fits, its
 * proportions kept, standing on the lower edge, as a hand does on a rule.
 */
export function inkLines({ height: padHeight, strokes }: Strokes, box: Box): readonly (readonly Point[])[] {
  const drawn = strokes.map(pointsOf);
  const all = drawn.flat();
  const [x0, x1] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [y0, y1] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const room = { width: box.width - INK_WIDTH, height: box.height - INK_WIDTH };
  const scale = Math.min(
    room.width / Math.max(x1 - x0, 1),
    room.height / Math.max(y1 - y0, padHeight * PART_OF_PAD),
  );
  const left = (box.width - (x1 - x0) * scale) / 2;
  const top = box.height - INK_WIDTH / 2 - (y1 - y0) * scale;
  return drawn.map((points) =>
    smooth(
      points.map(({ x, y }) => ({
        x: clamp(left + (x - x0) * scale, box.width),
        y: clamp(top + (y - y0) * scale, box.height),
      })),
    ).map(({ x, y }) => ({ x: rounded(x), y: rounded(y) })),
  );
}
