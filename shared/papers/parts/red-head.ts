import type { Content } from 'pdfmake/interfaces';
import type { HeadLook } from '../look/head-look';
import { logoContent, logoIn } from '../look/store-mark';
import { lineCount } from '../measure';
import { BODY_WIDTH, EDGE, LEFT, QR_SIZE, SMALL_SIZE } from '../page-geometry';
import type { Typesetter } from '../typesetter';

/** The red of the rule and the name: dark enough for a copier to keep it. */
const RED = '#c8161d';
const TOP = EDGE - 4;
const TITLE_SIZE = 18;
/** Under the line of the number, over the rule. */
const NAME = { top: 18, height: 52, width: BODY_WIDTH - 2 * (QR_SIZE + 10) };
const LOGO_BOX = { width: QR_SIZE, height: 46 };
const RULE = { top: 73, height: 1.8 };
/** Beside the number. */
const LINE_WIDTH = 290;
const LARGEST = 28;
const SMALLEST = 10;
/** From here a name may take a second line. */
const TWO_LINES_FROM = 18;
/** A short name is set wide, as on the letters of an office. */
const SET_WIDE = 9;

/** The store's name large and red over a red rule, the title under it. */
export function redHead(look: HeadLook, title: string, setter: Typesetter): Content[] {
  const logo = look.logo === null ? null : logoIn(LOGO_BOX, look.logo);
  const name = nameIn(look.name, setter);
  const line = (text: string, size: number, y: number): Content => ({
    columns: [{ ...setter.line([{ text, size, bold: true }]), width: BODY_WIDTH, alignment: 'center' }],
    absolutePosition: { x: LEFT, y },
  });
  return [
    ...(look.line === ''
      ? []
      : [
          {
            columns: [
              {
                ...setter.set([{ text: look.line, size: lineSize(look.line, setter) }], LINE_WIDTH),
                width: LINE_WIDTH,
              },
            ],
            absolutePosition: { x: LEFT, y: TOP + 3 },
          },
        ]),
    ...(logo === null
      ? []
      : [
          {
            ...logoContent(logo),
            absolutePosition: { x: LEFT, y: TOP + NAME.top + 2 + (LOGO_BOX.height - logo.height) / 2 },
          },
        ]),
    {
      columns: [
        {
          ...setter.set([{ text: name.text, size: name.size, bold: true }], NAME.width),
          width: NAME.width,
          alignment: 'center',
          color: RED,
        },
      ],
      absolutePosition: {
        x: LEFT + (BODY_WIDTH - NAME.width) / 2,
        y: TOP + NAME.top + (NAME.height - name.height) / 2,
      },
    },
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: BODY_WIDTH, h: RULE.height, color: RED, lineWidth: 0 }],
      absolutePosition: { x: LEFT, y: TOP + RULE.top },
    },
    line(title, TITLE_SIZE, TOP + RULE.top + 6),
  ];
}

/** The largest size at which the name has room; a long one on two lines. */
function nameIn(name: string, setter: Typesetter): { text: string; size: number; height: number } {
  const signs = [...name];
  const text = signs.length <= SET_WIDE ? signs.join(' ') : name;
  for (let size = LARGEST; size > SMALLEST; size -= 1) {
    const lines = lineCount([{ text, size, bold: true }], NAME.width, setter.coverage);
    const height = lines * setter.lineHeight(size);
    if (height <= NAME.height && (lines === 1 || size <= TWO_LINES_FROM)) return { text, size, height };
  }
  const lines = lineCount([{ text, size: SMALLEST, bold: true }], NAME.width, setter.coverage);
  return { text, size: SMALLEST, height: lines * setter.lineHeight(SMALLEST) };
}

/** On one line beside the number, smaller where it is long. */
function lineSize(text: string, setter: Typesetter): number {
  const sizes = [SMALL_SIZE, 7, 6, 5.5];
  return sizes.find((size) => lineCount([{ text, size }], LINE_WIDTH, setter.coverage) === 1) ?? 5;
}
