import { monthlyReportWording } from '../../wording/monthly-report';
import { fill } from '../../wording/wording';
import { printedInstant } from '../case-values';
import type { LedgerPrint } from '../ledger/ledger-paper';
import { periodOfMonth, periodWords } from '../ledger/period';
import { periodHead } from '../ledger/period-head';
import {
  BODY_HEIGHT,
  BODY_SIZE,
  BODY_WIDTH,
  EDGE,
  FOOT_HEIGHT,
  HEAD_HEIGHT,
  LEFT,
  RIGHT,
} from '../page-geometry';
import { DEFAULT_LOOK } from '../../look/paper-look';
import type { PaperDefinition } from '../document';
import { footLook, headLook, picturesOf } from '../look/head-look';
import { foot, footMore } from '../parts/foot';
import { tidyForPaper } from '../text-runs';
import { createTypesetter, type Typesetter } from '../typesetter';
import { measures, signed } from './by-hand';
import { byKind, trend } from './by-kind';
import { flowPages, type FlowPart } from './flow';
import { limits } from './limits';
import { overview } from './overview';
import type { MonthlyReportData } from './report-data';
import { createReportKit } from './report-kit';
import { causes, typical } from './told-cases';

export type MonthlyReportRequest = LedgerPrint & { readonly report: MonthlyReportData };

/** 月度投诉总结报告 (D11-4, S0-11): the month in figures and charts, with room for what is to be done about it. */
export function monthlyReport({
  report,
  store,
  qrBars,
  look = DEFAULT_LOOK,
  ...request
}: MonthlyReportRequest): PaperDefinition {
  const setter = createTypesetter(request.coverage);
  const more = footMore({ servicePhone: store.servicePhone, look: footLook(look) }, setter);
  const pages = flowPages(partsOf(report, setter), BODY_HEIGHT - more, setter);
  const say = monthlyReportWording;
  const title = say.title[0];
  const period = periodWords(periodOfMonth(report.month));
  const note = report.upTo === null ? say.note[0] : fill(say.notePartial[0], { day: report.upTo });
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
  periodHead(headWords, { bars: { size: 1, bars: [] }, width: BODY_WIDTH }, setter);
  foot(footWords, 1, 1, setter);
  let pageCount = pages.length;
  return {
    definition: {
      pageSize: 'A4',
      pageMargins: [LEFT, EDGE + HEAD_HEIGHT, RIGHT, EDGE + FOOT_HEIGHT + more],
      images: picturesOf(look),
      info: { title: `${title} ${report.month}`, creator: '客诉台', producer: '客诉台' },
      language: 'zh-CN',
      defaultStyle: { font: 'Sans', fontSize: BODY_SIZE },
      header: (page) => periodHead(headWords, { bars: qrBars(page), width: BODY_WIDTH }, setter),
      footer: (page, count) => {
        pageCount = count;
        return foot(footWords, page, count, setter);
      },
      content: pages.map((page, i) =>
        i === 0 ? { stack: [...page] } : { stack: [...page], pageBreak: 'before' as const },
      ),
    },
    missing: setter.missing(),
    pages: () => pageCount,
  };
}

/** A month without complaints has nothing to divide, and is signed all the same. */
function partsOf(report: MonthlyReportData, setter: Typesetter): readonly FlowPart[] {
  const kit = createReportKit(setter);
  const isEmpty = report.current.received === 0;
  return [
    ...overview(report, kit),
    ...trend(report, kit),
    ...(isEmpty
      ? []
      : [...byKind(report, kit), ...limits(report, kit), ...causes(report, kit), ...typical(report, kit)]),
    ...measures(kit),
    ...signed(kit),
  ];
}
