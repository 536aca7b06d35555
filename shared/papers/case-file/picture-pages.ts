import type { Content, ContentTable } from 'pdfmake/interfaces';
import {
  BODY_HEIGHT,
  BODY_WIDTH,
  CELL_PADDING,
  INNER_RULE,
  LABEL_SIZE,
  OUTER_RULE,
  ROW_PADDING,
  SMALL_SIZE,
} from '../page-geometry';
import { shorten } from '../shorten';
import { tidyForPaper } from '../text-runs';
import type { Typesetter } from '../typesetter';
import type { FilePicture } from './case-file-data';

/** Under a picture: its name over its hash. */
const CAPTION_HEIGHT = 30;
const WIDTH = BODY_WIDTH - 2 * OUTER_RULE - 2 * CELL_PADDING;
/** Between the rules of a page with that many pictures, for each of them. */
const roomFor = (pictures: number): number =>
  (BODY_HEIGHT - 2 * OUTER_RULE - 2) / pictures - CAPTION_HEIGHT - 4 * ROW_PADDING - 2 * INNER_RULE;

/** Pictures as they stand on pages: one that is higher than wide gets a page of its own, others share one by two. */
export function picturesByPage(pictures: readonly FilePicture[]): readonly (readonly FilePicture[])[] {
  const pages: FilePicture[][] = [];
  let open: FilePicture[] | null = null;
  for (const picture of pictures) {
    const isUpright = picture.height > picture.width;
    if (isUpright || open === null) {
      const page = [picture];
      pages.push(page);
      open = isUpright ? null : page;
    } else {
      open.push(picture);
      open = null;
    }
  }
  return pages;
}

/** One page of pictures, each over its caption. */
export function picturePage(pictures: readonly FilePicture[], setter: Typesetter): ContentTable {
  const isUpright = pictures.some(({ width, height }) => height > width);
  const room = roomFor(isUpright ? 1 : 2);
  return {
    layout: 'ledger',
    table: {
      dontBreakRows: true,
      widths: [WIDTH],
      heights: pictures.flatMap(() => [room, CAPTION_HEIGHT]),
      body: pictures.flatMap((picture) => [
        [
          {
            image: picture.jpeg,
            ...fitted(picture, room),
            alignment: 'center' as const,
            verticalAlignment: 'middle' as const,
          },
        ],
        [{ stack: caption(picture, setter) }],
      ]),
    },
  };
}

/** As large as the room allows, never larger than its pixels at 96 a inch: a stamp is not blown up to a poster. */
function fitted(
  { width, height }: FilePicture,
  room: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(WIDTH / width, room / height, 72 / 96);
  return { width: width * scale, height: height * scale };
}

function caption({ caption: words, hash }: FilePicture, setter: Typesetter): Content[] {
  const line = shorten(
    tidyForPaper(words),
    { width: WIDTH, lines: 1, pointer: '…', size: LABEL_SIZE },
    setter,
  );
  return [
    { ...setter.line([{ text: line, size: LABEL_SIZE }]), alignment: 'center' },
    { ...setter.line([{ text: `SHA-256 ${hash}`, size: SMALL_SIZE }]), alignment: 'center' },
  ];
}
