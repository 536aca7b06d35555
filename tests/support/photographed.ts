import type { Page } from './scanned';

export type Photo = {
  /** How far the camera stands off the middle of the sheet, in degrees: sideways, and towards the reader. */
  readonly sideways?: number;
  readonly towards?: number;
  /** Turned by so many degrees clockwise. */
  readonly degrees?: number;
  /** Longer side of the picture in pixels; the sheet fills it. */
  readonly side?: number;
  /** How much darker the far corner is than the near one, 0 to 1. */
  readonly shade?: number;
  /** Shades by which a pixel is off. */
  readonly noise?: number;
  /** Quantiser of the 8 by 8 blocks, as a poor JPEG has it; 0 for none. */
  readonly blocks?: number;
};

/** Millimetres from the sheet to the camera: an arm's length above a desk. */
const DISTANCE = 420;
const SHEET = { width: 210, height: 297 } as const;
const TABLE = 96;

type Vector = readonly [number, number, number];

/** The sheet's own axes as the camera sees them. */
function axes({ sideways = 0, towards = 0, degrees = 0 }: Photo): {
  readonly right: Vector;
  readonly down: Vector;
} {
  const [a, b, c] = [sideways, towards, degrees].map((angle) => (angle * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const turn = ([x, y]: readonly [number, number]): Vector => {
    const [rx, ry] = [x * Math.cos(c) - y * Math.sin(c), x * Math.sin(c) + y * Math.cos(c)];
    const [sx, sz] = [rx * Math.cos(a), rx * Math.sin(a)];
    return [sx, ry * Math.cos(b) - sz * Math.sin(b), ry * Math.sin(b) + sz * Math.cos(b)];
  };
  return { right: turn([1, 0]), down: turn([0, 1]) };
}

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const shadeOf = ({ width, height, pixels }: Page, u: number, v: number): number => {
  const x = u * (width - 1);
  const y = v * (height - 1);
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (dx: number, dy: number) =>
    pixels[Math.min(height - 1, top + dy) * width + Math.min(width - 1, left + dx)] ?? 255;
  const [fx, fy] = [x - left, y - top];
  return (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy;
};

/**
 * A page as a telephone takes it from an arm's length: in perspective, turned, on a grey table, darker towards
 * a corner, noisy and compressed. Plain pinhole optics, none of the product's code.
 */
export function photographed(page: Page, photo: Photo): Page {
  const { side = 2480, shade = 0, noise = 0, blocks = 0 } = photo;
  const { right, down } = axes(photo);
  const project = (x: number, y: number) => {
    const depth = DISTANCE + x * right[2] + y * down[2];
    return [(x * right[0] + y * down[0]) / depth, (x * right[1] + y * down[1]) / depth] as const;
  };
  const corners = [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
  ].map(([x = 0, y = 0]) => project(x * SHEET.width, y * SHEET.height));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const edge = 1.06;
  const spanX = (Math.max(...xs) - Math.min(...xs)) * edge;
  const spanY = (Math.max(...ys) - Math.min(...ys)) * edge;
  const scale = side / Math.max(spanX, spanY);
  const width = Math.round(spanX * scale);
  const height = Math.round(spanY * scale);
  const middleX = (Math.max(...xs) + Math.min(...xs)) / 2;
  const middleY = (Math.max(...ys) + Math.min(...ys)) / 2;
  const next = chance(Math.round(side + noise * 7 + (photo.degrees ?? 0) * 13 + 5));
  const pixels = new Uint8Array(width * height);
  for (let row = 0, at = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1, at += 1) {
      const X = (column + 0.5 - width / 2) / scale + middleX;
      const Y = (row + 0.5 - height / 2) / scale + middleY;
      // Where the ray meets the sheet: X·depth = x·right + y·down, solved for x and y.
      const [a, b] = [right[0] - X * right[2], down[0] - X * down[2]];
      const [c, d] = [right[1] - Y * right[2], down[1] - Y * down[2]];
      const det = a * d - b * c;
      const x = (DISTANCE * (X * d - b * Y)) / det;
      const y = (DISTANCE * (a * Y - X * c)) / det;
      const [u, v] = [x / SHEET.width + 0.5, y / SHEET.height + 0.5];
      const isPaper = u >= 0 && v >= 0 && u <= 1 && v <= 1;
      const light = 1 - shade * ((column / width + row / height) / 2);
      const grey = (isPaper ? 18 + shadeOf(page, u, v) * 0.9 : TABLE) * light;
      pixels[at] = Math.max(0, Math.min(255, grey + (next() * 2 - 1) * noise));
    }
  }
  const picture = { width, height, pixels };
  return blocks === 0 ? picture : inBlocks(picture, blocks);
}

const COSINES = Array.from({ length: 8 }, (_, x) =>
  Array.from(
    { length: 8 },
    (_, u) => Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1) * 0.5,
  ),
);

/** Rounds the frequencies of each 8 by 8 block as JPEG does (ISO/IEC 10918-1), coarser the higher they are. */
function inBlocks({ width, height, pixels }: Page, step: number): Page {
  const out = Uint8Array.from(pixels);
  const block = new Float64Array(64);
  const half = new Float64Array(64);
  const cosine = (x: number, u: number) => COSINES[x]?.[u] ?? 0;
  const along = (from: Float64Array, to: Float64Array, isBack: boolean) => {
    // One pass over rows, written transposed, so that two passes do both directions.
    for (let y = 0; y < 8; y += 1)
      for (let u = 0; u < 8; u += 1) {
        let sum = 0;
        for (let x = 0; x < 8; x += 1) sum += (from[y * 8 + x] ?? 0) * (isBack ? cosine(u, x) : cosine(x, u));
        to[u * 8 + y] = sum;
      }
  };
  for (let top = 0; top + 8 <= height; top += 8)
    for (let left = 0; left + 8 <= width; left += 8) {
      for (let i = 0; i < 64; i += 1)
        block[i] = (pixels[(top + (i >> 3)) * width + left + (i & 7)] ?? 0) - 128;
      along(block, half, false);
      along(half, block, false);
      for (let i = 0; i < 64; i += 1) {
        const size = step * (1 + (i >> 3) + (i & 7)) * 0.5;
        block[i] = Math.round((block[i] ?? 0) / size) * size;
      }
      along(block, half, true);
      along(half, block, true);
      for (let i = 0; i < 64; i += 1)
        out[(top + (i >> 3)) * width + left + (i & 7)] = Math.max(
          0,
          Math.min(255, Math.round((block[i] ?? 0) + 128)),
        );
    }
  return { width, height, pixels: out };
}
