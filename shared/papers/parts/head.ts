import type { Content } from 'pdfmake/interfaces';
import { paperPageWording } from '../../wording/papers';
import { BODY_SIZE, BODY_WIDTH, EDGE, LABEL_SIZE, LEFT, PAGE_WIDTH, QR_SIZE, RIGHT } from '../page-geometry';
import type { Typesetter } from '../typesetter';
import { qrCode, type QrBars } from './qr-code';

const NUMBER_SIZE = 12;
const TITLE_SIZE = 18;
/** The store keeps clear of the title. */
const STORE_WIDTH = 150;

export type HeadWords = {
  readonly store: string;
  readonly title: string;
  /** '' on a blank form */
  readonly number: string;
};

/** What stands above the grid of every page: store, title, number, and the code that finds the case again. */
export function head({ store, title, number }: HeadWords, code: QrBars, setter: Typesetter): Content[] {
  const top = EDGE - 4;
  const [words] = paperPageWording.number;
  return [
    {
      columns: [{ ...setter.set([{ text: store, size: BODY_SIZE }], STORE_WIDTH), width: STORE_WIDTH }],
      absolutePosition: { x: LEFT, y: top + 1 },
    },
    {
      columns: [
        {
          ...setter.line([
            { text: `${words}：`, size: LABEL_SIZE },
            { text: number === '' ? '_'.repeat(20) : number, size: NUMBER_SIZE, bold: number !== '' },
          ]),
          width: BODY_WIDTH - STORE_WIDTH,
          alignment: 'right',
        },
      ],
      absolutePosition: { x: LEFT + STORE_WIDTH, y: top },
    },
    {
      columns: [
        {
          ...setter.line([{ text: [...title].join(' '), size: TITLE_SIZE, bold: true }]),
          width: BODY_WIDTH,
          alignment: 'center',
        },
      ],
      absolutePosition: { x: LEFT, y: top + 18 + (QR_SIZE - TITLE_SIZE * 1.5) / 2 },
    },
    qrCode(code, PAGE_WIDTH - RIGHT - QR_SIZE, top + 19),
  ];
}
