import type { Content } from 'pdfmake/interfaces';
import { paperPageWording } from '../../wording/papers';
import { PLAIN_HEAD, type HeadLook } from '../look/head-look';
import { logoContent, logoIn, storeMark } from '../look/store-mark';
import { BODY_WIDTH, EDGE, LABEL_SIZE, LEFT, PAGE_WIDTH, QR_SIZE, RIGHT } from '../page-geometry';
import type { Typesetter } from '../typesetter';
import { qrCode, type QrBars } from './qr-code';
import { redHead } from './red-head';

const NUMBER_SIZE = 12;
const TITLE_SIZE = 18;
/** The store keeps clear of the title. */
const STORE = { width: 141, height: 71 };
/** A centred logo stands over the title, clear of the number beside it. */
const CENTRED_LOGO = { width: 148, height: 28 };
const TOP = EDGE - 4;

export type HeadWords = {
  readonly store: string;
  readonly title: string;
  /** '' on a blank form */
  readonly number: string;
  readonly look?: HeadLook | undefined;
};

/** What stands above the grid of every page: store, title, number, and the code that finds the case again. */
export function head(
  { store, title, number, look = PLAIN_HEAD }: HeadWords,
  code: QrBars,
  setter: Typesetter,
): Content[] {
  const [words] = paperPageWording.number;
  const mark = { ...look, name: look.name === '' ? store : look.name };
  const spaced = [...title].join(' ');
  return [
    ...(look.isRed ? redHead(mark, spaced, setter) : plainHead(mark, spaced, setter)),
    {
      columns: [
        {
          ...setter.line([
            { text: `${words}：`, size: LABEL_SIZE },
            { text: number === '' ? '_'.repeat(20) : number, size: NUMBER_SIZE, bold: number !== '' },
          ]),
          width: BODY_WIDTH - STORE.width,
          alignment: 'right',
        },
      ],
      absolutePosition: { x: LEFT + STORE.width, y: TOP },
    },
    qrCode(code, PAGE_WIDTH - RIGHT - QR_SIZE, TOP + 19),
  ];
}

function plainHead(mark: HeadLook, title: string, setter: Typesetter): Content[] {
  const { logo, logoAt } = mark;
  const box = logo === null || logoAt === 'left' ? null : logoIn(CENTRED_LOGO, logo);
  return [
    {
      columns: [{ ...storeMark(mark, STORE, setter), width: STORE.width }],
      absolutePosition: { x: LEFT, y: TOP + 1 },
    },
    ...(box === null
      ? []
      : [
          {
            ...logoContent(box),
            absolutePosition: {
              x: LEFT + (BODY_WIDTH - box.width) / 2,
              y: TOP + CENTRED_LOGO.height - box.height,
            },
          },
        ]),
    {
      columns: [
        {
          ...setter.line([{ text: title, size: TITLE_SIZE, bold: true }]),
          width: BODY_WIDTH,
          alignment: 'center',
        },
      ],
      absolutePosition: { x: LEFT, y: TOP + 18 + (QR_SIZE - TITLE_SIZE * 1.5) / 2 },
    },
  ];
}
