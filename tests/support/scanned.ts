import { crc32, deflateSync } from 'node:zlib';

/** A page in shades of grey, as `pdf-tools` renders one. */
export type Page = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Numbers between 0 and 1, the same at each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A page as a scanner or telephone gives it: turned by `degrees` clockwise on a larger white sheet, and each
 * pixel off by up to `noise` shades. Nearest pixel, none of the product's code.
 */
export function scanned(page: Page, { degrees = 0, noise = 0 }): Page {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const width = Math.round(Math.abs(page.width * cos) + Math.abs(page.height * sin));
  const height = Math.round(Math.abs(page.width * sin) + Math.abs(page.height * cos));
  const pixels = new Uint8Array(width * height);
  const next = chance(degrees * 10 + noise + 7);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const [right, down] = [x + 0.5 - width / 2, y + 0.5 - height / 2];
      const fromX = Math.floor(right * cos + down * sin + page.width / 2);
      const fromY = Math.floor(down * cos - right * sin + page.height / 2);
      const isInside = fromX >= 0 && fromY >= 0 && fromX < page.width && fromY < page.height;
      const grey = isInside ? (page.pixels[fromY * page.width + fromX] ?? 255) : 255;
      pixels[at] = Math.max(0, Math.min(255, Math.round(grey + (next() * 2 - 1) * noise)));
    }
  }
  return { width, height, pixels };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The page as a PNG file (ISO/IEC 15948): eight bits of grey, no filter. */
export function pngOf({ width, height, pixels }: Page): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}
