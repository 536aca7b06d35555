import { z } from 'zod';

/** A name of four characters in careful hand has a tenth of this many points. */
export const POINT_LIMIT = 6000;
export const STROKE_LIMIT = 300;
/** Largest side of a pad, in its own units. */
export const PAD_LIMIT = 10_000;

const coordinate = z.number().int().min(0).max(PAD_LIMIT);
const side = z.number().int().min(1).max(PAD_LIMIT);

/**
 * What a pen drew on the pad: each stroke as x, y, x, y … in whole units of the pad, from its top left
 * corner. Whole numbers and no more than a hand can draw, so that an event stays small whatever drew it.
 */
export const strokesSchema = z
  .object({
    width: side,
    height: side,
    strokes: z
      .array(
        z
          .array(coordinate)
          .min(2)
          .max(2 * POINT_LIMIT)
          .readonly(),
      )
      .min(1)
      .max(STROKE_LIMIT)
      .readonly(),
  })
  .readonly()
  .refine(({ strokes }) => strokes.every(({ length }) => length % 2 === 0), 'a point has two coordinates')
  .refine(
    ({ strokes }) => strokes.reduce((sum, { length }) => sum + length, 0) <= 2 * POINT_LIMIT,
    'too many points',
  )
  .refine(
    ({ strokes, width, height }) =>
      strokes.every((stroke) => stroke.every((value, i) => value <= (i % 2 === 0 ? width : height))),
    'a point outside the pad',
  );
export type Strokes = z.infer<typeof strokesSchema>;

export type Point = { readonly x: number; readonly y: number };

export type DrawnStrokes = {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly (readonly Point[])[];
};

/** The points of one stroke as it is kept. */
export function pointsOf(stroke: readonly number[]): readonly Point[] {
  return Array.from({ length: Math.floor(stroke.length / 2) }, (_, i) => ({
    x: stroke[2 * i] ?? 0,
    y: stroke[2 * i + 1] ?? 0,
  }));
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Units walked by the pen. */
const lengthOf = (points: readonly Point[]) =>
  points.reduce((sum, point, i) => sum + distance(points[i - 1] ?? point, point), 0);

export type InkFault = 'empty' | 'too-little' | 'too-much';

/** Shorter than a person's sign, for a pad of a thousand units: a dot, a slip of the sleeve. */
const SHORTEST = 60;
/** Least extent in one direction, so that a pen resting in place is no sign. */
const LEAST_EXTENT = 24;

/** What is wrong with what was drawn as a signature; null when it will do. */
export function inkFault({ width, strokes }: DrawnStrokes): InkFault | null {
  const drawn = strokes.filter(({ length }) => length > 0);
  if (drawn.length === 0) return 'empty';
  const scale = width / 1000;
  const walked = drawn.reduce((sum, points) => sum + lengthOf(points), 0);
  const all = drawn.flat();
  const extent = (of: (point: Point) => number) =>
    all.reduce((most, point) => Math.max(most, of(point)), -Infinity) -
    all.reduce((least, point) => Math.min(least, of(point)), Infinity);
  const widest = Math.max(
    extent(({ x }) => x),
    extent(({ y }) => y),
  );
  if (walked < SHORTEST * scale || widest < LEAST_EXTENT * scale) return 'too-little';
  return drawn.length > STROKE_LIMIT ? 'too-much' : null;
}

/** Points so close to their neighbour that paper cannot show the difference are left out. */
function thinned(points: readonly Point[], least: number): readonly Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const before = kept.at(-1);
    const isEnd = i === points.length - 1;
    if (before === undefined || isEnd || distance(before, point) >= least) kept.push(point);
  });
  return kept;
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

/**
 * What was drawn in the form it is kept in: whole units inside the pad, thinned out until it fits the
 * limits. Only for what `inkFault` finds nothing against.
 */
export function compactStrokes({ width, height, strokes }: DrawnStrokes): Strokes {
  const drawn = strokes.filter(({ length }) => length > 0);
  let least = 1;
  let kept = drawn.map((points) => thinned(points, least));
  while (kept.reduce((sum, { length }) => sum + length, 0) > POINT_LIMIT && least < PAD_LIMIT) {
    least *= 2;
    kept = drawn.map((points) => thinned(points, least));
  }
  const size = { width: Math.round(width), height: Math.round(height) };
  return {
    ...size,
    strokes: kept.map((points) =>
      points.flatMap(({ x, y }) => [clamp(x, size.width), clamp(y, size.height)]),
    ),
  };
}
