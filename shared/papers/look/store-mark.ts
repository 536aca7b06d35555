import type { ContentImage, ContentStack } from 'pdfmake/interfaces';
import { lineCount, textWidth } from '../measure';
import { BODY_SIZE, SMALL_SIZE } from '../page-geometry';
import type { Typesetter } from '../typesetter';
import { LOGO, type HeadLook } from './head-look';

/** Type sizes for the name, and for the line under it, from usual to what the longest names need. */
const SIZES = [
  [BODY_SIZE, SMALL_SIZE],
  [9, 7],
  [8, 6.5],
  [7, 6],
  [6, 6],
] as const;

const LOGO_GAP = 3;
const LOGO_MOST = 34;
const LOGO_LEAST = 14;

export type Box = { readonly width: number; readonly height: number };

/** The logo as large as it may be in a box, its sides as they are to each other. */
export function logoIn({ width, height }: Box, logo: Box): Box {
  const scale = Math.min(width / logo.width, height / logo.height);
  return { width: logo.width * scale, height: logo.height * scale };
}

type Margin = [number, number, number, number];

export const logoContent = ({ width, height }: Box): ContentImage => ({ image: LOGO, width, height });

/** The width at which a name on two lines has two like ones, instead of a last sign by itself. */
function evenly(name: string, size: number, width: number, setter: Typesetter): number {
  const { coverage } = setter;
  const lines = lineCount([{ text: name, size }], width, coverage);
  const even = textWidth(name, size, coverage) / lines + size;
  return even < width && lineCount([{ text: name, size }], even, coverage) === lines ? even : width;
}

/** Logo, name and small line under each other in the left corner: as large as the corner lets them be. */
export function storeMark(
  { name, line, logo, logoAt }: HeadLook,
  room: Box,
  setter: Typesetter,
): ContentStack {
  const least = logo !== null && logoAt === 'left' ? LOGO_LEAST + LOGO_GAP : 0;
  const heights = SIZES.map(([nameSize, lineSize]) =>
    [[name, nameSize] as const, [line, lineSize] as const].reduce((sum, [text, size]) => {
      const lines = text === '' ? 0 : lineCount([{ text, size }], room.width, setter.coverage);
      return sum + lines * setter.lineHeight(size);
    }, 0),
  );
  const at = heights.findIndex((height) => height + least <= room.height);
  const [nameSize, lineSize] = SIZES[at < 0 ? SIZES.length - 1 : at] ?? SIZES[0];
  const text = heights[at < 0 ? SIZES.length - 1 : at] ?? 0;
  const left = Math.min(LOGO_MOST, room.height - text - LOGO_GAP);
  const box = least === 0 || logo === null ? null : logoIn({ width: room.width, height: left }, logo);
  return {
    stack: [
      ...(box === null ? [] : [{ ...logoContent(box), margin: [0, 0, 0, LOGO_GAP] as Margin }]),
      ...(name === ''
        ? []
        : [setter.set([{ text: name, size: nameSize }], evenly(name, nameSize, room.width, setter))]),
      ...(line === '' ? [] : [setter.set([{ text: line, size: lineSize }], room.width)]),
    ],
  };
}
