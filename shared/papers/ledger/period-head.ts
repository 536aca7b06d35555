import type { Content } from 'pdfmake/interfaces';
import { storeMark } from '../look/store-mark';
import type { HeadLook } from '../look/head-look';
import { EDGE, LABEL_SIZE, LEFT, QR_SIZE } from '../page-geometry';
import { qrCode, type QrBars } from '../parts/qr-code';
import type { Typesetter } from '../typesetter';

const TITLE_SIZE = 18;
const SIDE = 170;
/** From the store's line down to the rows. */
const MARK_HEIGHT = 71;

/** What stands above the rows of a paper over many cases; `note` is a line of its own under the title. */
export type PeriodWords = Readonly<Record<'store' | 'title' | 'period' | 'note', string>> & {
  readonly look: HeadLook;
};

/** Store, title, month and code of a page, over a width in points. */
export function periodHead(
  { store, look, title, period, note }: PeriodWords,
  { bars, width }: { readonly bars: QrBars; readonly width: number },
  setter: Typesetter,
): Content[] {
  const top = EDGE - 4;
  const line = (text: string, size: number, bold: boolean, y: number): Content => ({
    columns: [{ ...setter.line([{ text, size, bold }]), width, alignment: 'center' }],
    absolutePosition: { x: LEFT, y },
  });
  // These papers have their month over the table: the logo stands in the corner, wherever it is on others.
  const mark = { ...look, name: look.name || store, logoAt: 'left' as const };
  return [
    {
      columns: [{ ...storeMark(mark, { width: SIDE, height: MARK_HEIGHT }, setter), width: SIDE }],
      absolutePosition: { x: LEFT, y: top + 1 },
    },
    {
      columns: [
        { ...setter.line([{ text: period, size: 12, bold: true }]), width: SIDE, alignment: 'right' },
      ],
      absolutePosition: { x: LEFT + width - SIDE, y: top },
    },
    line([...title].join(' '), TITLE_SIZE, true, top + 12),
    line(note, LABEL_SIZE, false, top + 48),
    qrCode(bars, LEFT + width - QR_SIZE, top + 19),
  ];
}
