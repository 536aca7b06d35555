/** A page in shades of grey, one byte a pixel, row by row. */
export type GreyPicture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
};

/** A part of a page, in pixels of it. */
export type Region = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Grey of colours (RGBA); what is transparent is paper. */
export function greyOf(width: number, height: number, colours: Uint8ClampedArray): GreyPicture {
  const pixels = new Uint8ClampedArray(width * height);
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += 4) {
    const red = colours[from] ?? 255;
    const green = colours[from + 1] ?? 255;
    const blue = colours[from + 2] ?? 255;
    const cover = colours[from + 3] ?? 255;
    // Weights in parts of 256, so that nine million pixels need no division.
    const grey = (red * 77 + green * 153 + blue * 26) >> 8;
    pixels[at] = cover === 255 ? grey : 255 + ((grey - 255) * cover) / 255;
  }
  return { width, height, pixels };
}

/** Colours of grey, as decoders want them. */
export function coloursOf({ width, height, pixels }: GreyPicture): Uint8ClampedArray<ArrayBuffer> {
  const colours = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0, to = 0; at < pixels.length; at += 1, to += 4) {
    const grey = pixels[at] ?? 255;
    colours[to] = grey;
    colours[to + 1] = grey;
    colours[to + 2] = grey;
  }
  return colours;
}

/** Halves a picture until its longer side is at most `side`: each pixel the mean of four, which takes noise away. */
export function halved(picture: GreyPicture, side: number): GreyPicture {
  if (Math.max(picture.width, picture.height) <= side) return picture;
  const width = picture.width >> 1;
  const height = picture.height >> 1;
  const pixels = new Uint8ClampedArray(width * height);
  const { width: stride, pixels: from } = picture;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const corner = y * 2 * stride + x * 2;
      const above = (from[corner] ?? 255) + (from[corner + 1] ?? 255);
      pixels[at] = (above + (from[corner + stride] ?? 255) + (from[corner + stride + 1] ?? 255)) / 4;
    }
  }
  return halved({ width, height, pixels }, side);
}

/** The shade between four pixels; beyond the edge is white paper. */
function shadeAt({ width, height, pixels }: GreyPicture, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
  const at = top * width + left;
  const [right, down] = [x - left, y - top];
  const upper = (pixels[at] ?? 255) * (1 - right) + (pixels[at + 1] ?? 255) * right;
  const lower = (pixels[at + width] ?? 255) * (1 - right) + (pixels[at + width + 1] ?? 255) * right;
  return upper * (1 - down) + lower * down;
}

/** A region enlarged or made smaller by `scale` and turned about its middle by `degrees`. */
export function cutOut(
  picture: GreyPicture,
  region: Region,
  { scale, degrees }: { readonly scale: number; readonly degrees: number },
): GreyPicture {
  const width = Math.max(1, Math.round(region.width * scale));
  const height = Math.max(1, Math.round(region.height * scale));
  const pixels = new Uint8ClampedArray(width * height);
  const cos = Math.cos((degrees * Math.PI) / 180) / scale;
  const sin = Math.sin((degrees * Math.PI) / 180) / scale;
  const middleX = region.left + region.width / 2;
  const middleY = region.top + region.height / 2;
  for (let y = 0, at = 0; y < height; y += 1) {
    const down = y - height / 2;
    for (let x = 0; x < width; x += 1, at += 1) {
      const right = x - width / 2;
      pixels[at] = shadeAt(picture, middleX + right * cos - down * sin, middleY + right * sin + down * cos);
    }
  }
  return { width, height, pixels };
}

/** The shade below which `part` of the pixels lie. */
function shadeBelow(counts: readonly number[], part: number, total: number): number {
  let seen = 0;
  return counts.findIndex((count) => (seen += count) >= total * part);
}

/** Shades between ink and paper below which there is nothing to read. */
const LEAST_CONTRAST = 80;
function edgesOf(pixels: Uint8ClampedArray): number {
  let edges = 0;
  for (let at = 1; at < pixels.length; at += 1)
    if (Math.abs((pixels[at] ?? 255) - (pixels[at - 1] ?? 255)) > 127) edges += 1;
  return edges;
}

/**
 * The picture with its paper made white and its ink black, so that the noise of a scanner is neither; null
 * when there is no ink on it, or nothing but noise. Noise left in is what the decoder takes for a thousand codes, and minutes. `mostEdges` is the part
 * of the pixels that may differ from their neighbour.
 */
export function withoutNoise({ width, height, pixels }: GreyPicture, mostEdges: number): GreyPicture | null {
  const counts = new Array<number>(256).fill(0);
  for (const grey of pixels) counts[grey] = (counts[grey] ?? 0) + 1;
  const ink = shadeBelow(counts, 0.005, pixels.length);
  const paper = shadeBelow(counts, 0.8, pixels.length);
  if (paper - ink < LEAST_CONTRAST) return null;
  const from = ink + (paper - ink) * 0.35;
  const span = (paper - ink) * 0.3;
  const shades = Uint8ClampedArray.from(counts, (_, grey) => ((grey - from) / span) * 255);
  const clean = pixels.map((grey) => shades[grey] ?? 255);
  return edgesOf(clean) > clean.length * mostEdges ? null : { width, height, pixels: clean };
}
