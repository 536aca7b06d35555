import type { Content } from 'pdfmake/interfaces';
import { DEFAULT_LOOK } from '../../look/paper-look';
import { printedInstant } from '../case-values';
import type { PaperDefinition } from '../document';
import { footLook, headLook, picturesOf } from '../look/head-look';
import {
  BODY_HEIGHT,
  BODY_SIZE,
  BODY_WIDTH,
  EDGE,
  FOOT_HEIGHT,
  HEAD_HEIGHT,
  LEFT,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  RIGHT,
} from '../page-geometry';
import type { PaperRequest } from '../paper-request';
import { foot, footMore } from '../parts/foot';
import { tidyForPaper } from '../text-runs';
import type { Typesetter } from '../typesetter';
import { periodHead } from './period-head';

/** What every paper over many cases is printed with. */
export type LedgerPrint = Pick<
  PaperRequest,
  'store' | 'printedAt' | 'printedBy' | 'coverage' | 'qrBars' | 'look'
>;

/** A ledger lies on its side: it wants the width. */
export type Standing = 'upright' | 'on-its-side';

/** Points that head, foot and margins leave on a page. */
export const BODY: Readonly<Record<Standing, { readonly width: number; readonly height: number }>> = {
  upright: { width: BODY_WIDTH, height: BODY_HEIGHT },
  'on-its-side': {
    width: PAGE_HEIGHT - LEFT - RIGHT,
    height: PAGE_WIDTH - 2 * EDGE - HEAD_HEIGHT - FOOT_HEIGHT,
  },
};

export type PeriodSheet = {
  readonly title: string;
  /** The month or the days, as they are printed. */
  readonly period: string;
  /** The same for the properties of the file. */
  readonly shortPeriod: string;
  /** A line of its own under the title. */
  readonly note: string;
  readonly standing: Standing;
  /** Fills pages of a height in points; one entry a page, the last with what ends the paper. */
  readonly lay: (height: number) => readonly Content[][];
};

/** A paper over the cases of a period, under a head that names it and with the store's look. */
export function periodDocument(
  { store, qrBars, look = DEFAULT_LOOK, ...request }: LedgerPrint,
  { title, period, shortPeriod, note, standing, lay }: PeriodSheet,
  setter: Typesetter,
): PaperDefinition {
  const { width, height } = BODY[standing];
  const more = footMore({ servicePhone: store.servicePhone, look: footLook(look) }, setter, width);
  const pages = lay(height - more);
  const headWords = { store: tidyForPaper(store.name), look: headLook(look, null), title, period, note };
  const footWords = {
    number: period,
    title,
    version: null,
    printedAt: printedInstant(request.printedAt),
    printedBy: tidyForPaper(request.printedBy),
    servicePhone: tidyForPaper(store.servicePhone),
    look: footLook(look),
  };
  // Head and foot are set when the document is made; set them once now, so that `missing` is whole.
  periodHead(headWords, { bars: { size: 1, bars: [] }, width }, setter);
  foot(footWords, 1, 1, setter, width);
  let pageCount = pages.length;
  return {
    definition: {
      pageSize: 'A4',
      pageOrientation: standing === 'upright' ? 'portrait' : 'landscape',
      pageMargins: [LEFT, EDGE + HEAD_HEIGHT, RIGHT, EDGE + FOOT_HEIGHT + more],
      images: picturesOf(look),
      info: { title: `${title} ${shortPeriod}`, creator: '客诉台', producer: '客诉台' },
      language: 'zh-CN',
      defaultStyle: { font: 'Sans', fontSize: BODY_SIZE },
      header: (page) => periodHead(headWords, { bars: qrBars(page), width }, setter),
      footer: (page, count) => {
        pageCount = count;
        return foot(footWords, page, count, setter, width);
      },
      content: pages.map((page, i) =>
        i === 0 ? { stack: page } : { stack: page, pageBreak: 'before' as const },
      ),
    },
    missing: setter.missing(),
    pages: () => pageCount,
  };
}
