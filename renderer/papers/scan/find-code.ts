import jsQR from 'jsqr';
import { isOurCode } from '../../../shared/papers/scan/read-scan';
import { coloursOf, cutOut, halved, withoutNoise, type GreyPicture, type Region } from './grey-picture';

/** One look at a page: where, how large, how much turned. */
type Look = { readonly region: Region; readonly scale: number; readonly degrees: number };

/** Pixels of the longer side beyond which a page only costs time: an A4 sheet at some 350 dpi. */
const LONGEST = 4200;
/**
 * Longer side at which a module of the code (18 mm, 33 modules) is four to five pixels; one where it is three,
 * which takes the noise of a telephone away; and one where it is seven.
 */
const SIDES = [2600, 1750, 4000] as const;
/** Part of the shorter side that holds the code of a corner, with margin and skew. */
const CORNER = 0.42;
/** How far a sheet lies askew in a feeder; the decoder itself copes with a few degrees. */
const SKEWS = [5, -5] as const;

/** Edges that small print and a code have along a page's longer side, and noise has many times over. */
const MOST_EDGES = 260;

/** Below this scale a look is made from the halved picture, whose pixels are means: a telephone's noise is gone in it. */
const FROM_HALF = 0.7;

const smaller = ({ left, top, width, height }: Region): Region => ({
  left: left / 2,
  top: top / 2,
  width: width / 2,
  height: height / 2,
});

function cornersOf({ width, height }: GreyPicture): readonly Region[] {
  const side = Math.round(Math.min(width, height) * CORNER);
  const right = width - side;
  const bottom = height - side;
  // Where the code stands on a sheet fed upright, head down, and lying on either side.
  return [
    [right, 0],
    [0, bottom],
    [right, bottom],
    [0, 0],
  ].map(([left = 0, top = 0]) => ({ left, top, width: side, height: side }));
}

/** Looks in the order of what is likely and cheap: corners, corners larger and turned, then the whole page. */
function* looksAt(picture: GreyPicture): Generator<Look> {
  const longer = Math.max(picture.width, picture.height);
  const corners = cornersOf(picture);
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  for (const side of SIDES) for (const region of corners) yield { region, scale: side / longer, degrees: 0 };
  yield { region: whole, scale: Math.min(1, 2000 / longer), degrees: 0 };
  for (const degrees of SKEWS)
    for (const region of corners) yield { region, scale: SIDES[0] / longer, degrees };
  yield { region: whole, scale: SIDES[0] / longer, degrees: 0 };
}

/**
 * The text of the code on a page, at any quarter turn and somewhat askew; null when none can be read. A code
 * of ours wins over any other on the page, such as that of an invoice.
 */
export function findCode(page: GreyPicture): string | null {
  const picture = halved(page, LONGEST);
  const half = halved(picture, Math.max(picture.width, picture.height) - 1);
  const longer = Math.max(picture.width, picture.height);
  let other: string | null = null;
  for (const { region, scale, degrees } of looksAt(picture)) {
    const mostEdges = MOST_EDGES / (longer * scale);
    const isSmall = scale < FROM_HALF;
    const cut = isSmall
      ? cutOut(half, smaller(region), { scale: scale * 2, degrees })
      : cutOut(picture, region, { scale, degrees });
    const part = withoutNoise(cut, mostEdges);
    if (part === null) continue;
    const found = jsQR(coloursOf(part), part.width, part.height, { inversionAttempts: 'dontInvert' });
    if (found === null || found.data === '') continue;
    if (isOurCode(found.data)) return found.data;
    other ??= found.data;
  }
  return other;
}
