import type { Content } from 'pdfmake/interfaces';
import { BODY_SIZE, EDGE, LABEL_SIZE, LEFT, QR_SIZE } from '../page-geometry';
import { qrCode, type QrBars } from '../parts/qr-code';
import type { Typesetter } from '../typesetter';

const TITLE_SIZE = 18;
const SIDE = 170;

/** What stands above the rows of a paper over many cases; `note` is a line of its own under the title. */
export type PeriodWords = Readonly<Record<'store' | 'title' | 'period' | 'note', string>>;

/** Store, title, month and code of a page, over a width in points. */
export function periodHead(
  { store, title, period, note }: PeriodWords,
  { bars, width }: { readonly bars: QrBars; readonly width: number },
  setter: Typesetter,
): Content[] {
  const top = EDGE - 4;
  const line = (text: string, size: number, bold: boolean, y: number): Content => ({
    columns: [{ ...setter.line([{ text, size, bold }]), width, alignment: 'center' }],
    absolutePosition: { x: LEFT, y },
  });
  return [
    {
      columns: [{ ...setter.set([{ text: store, size: BODY_SIZE }], SIDE), width: SIDE }],
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
