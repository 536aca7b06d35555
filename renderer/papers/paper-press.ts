import { CASE_FILE } from '../../shared/papers/case-file/case-file-data';
import { readCoverage, type Coverage } from '../../shared/papers/coverage';
import type { PaperDefinition } from '../../shared/papers/document';
import { COMPLAINT_LEDGER } from '../../shared/papers/ledger/complaint-data';
import { complaintLedger } from '../../shared/papers/ledger/complaint-ledger';
import { OUTSTANDING_LEDGER } from '../../shared/papers/ledger/ledger-data';
import { outstandingLedger } from '../../shared/papers/ledger/outstanding-ledger';
import { periodOfMonth, periodPlace } from '../../shared/papers/ledger/period';
import { monthlyReport } from '../../shared/papers/monthly/monthly-report';
import { MONTHLY_REPORT } from '../../shared/papers/monthly/report-data';
import { paperDefinition } from '../../shared/papers/paper';
import { ledgerQrContent, qrContent } from '../../shared/papers/qr-content';
import { openPdfEngine } from './engine/pdf-engine';
import { joinedPrint } from './joined-print';
import {
  JOINED,
  type CaseFileOrder,
  type JoinedOrder,
  type MadePaper,
  type PaperOrder,
} from './paper-messages';
import { qrBars } from './qr-bars';

export type PaperPress = { readonly print: (order: PaperOrder) => Promise<MadePaper> };

/** The bytes of a file of the fonts folder, by its name. */
export type ReadFontFile = (name: string) => Promise<Uint8Array>;

/** The papers' fonts and engine, loaded once for the life of the worker. */
export async function openPaperPress(read: ReadFontFile): Promise<PaperPress> {
  const [table, regular, bold, symbols, rare, rareBold] = await Promise.all([
    read('coverage.json'),
    read('NotoSansSC-Regular.ttf'),
    read('NotoSansSC-Bold.ttf'),
    read('FormSymbols.ttf'),
    read('RareHan-Regular.ttf'),
    read('RareHan-Bold.ttf'),
  ]);
  const coverage = readCoverage(JSON.parse(new TextDecoder().decode(table)));
  const setPdf = openPdfEngine({ regular, bold, symbols, rare, rareBold });
  return {
    print: async (order) => {
      if (order.paper === CASE_FILE || order.paper === JOINED) return joinedPrint(order, coverage, setPdf);
      const { definition, missing, pages } = definitionOf(order, coverage);
      return { bytes: await setPdf(definition), pages: pages(), missing };
    },
  };
}

type SingleOrder = Exclude<PaperOrder, CaseFileOrder | JoinedOrder>;

function definitionOf(order: SingleOrder, coverage: Coverage): PaperDefinition {
  const { paper, store, printedAt, printedBy, look } = order;
  const print = { store, printedAt, printedBy, look, coverage };
  if (paper === OUTSTANDING_LEDGER) {
    const { ledger } = order;
    const place = { book: ledger.book.id, month: ledger.month };
    return outstandingLedger({
      ...print,
      ledger,
      qrBars: (page) => qrBars(ledgerQrContent(paper, place, page)),
    });
  }
  if (paper === COMPLAINT_LEDGER) {
    const { complaints } = order;
    const place = periodPlace(complaints.period);
    return complaintLedger({
      ...print,
      complaints,
      qrBars: (page) => qrBars(ledgerQrContent(paper, place, page)),
    });
  }
  if (paper === MONTHLY_REPORT) {
    const { report } = order;
    const place = periodPlace(periodOfMonth(report.month));
    return monthlyReport({ ...print, report, qrBars: (page) => qrBars(ledgerQrContent(paper, place, page)) });
  }
  const { kase, policy, clocks, trace, reprint } = order;
  return paperDefinition(paper, {
    ...print,
    kase,
    policy,
    clocks,
    trace,
    reprint,
    qrBars: (page) => qrBars(qrContent(paper, kase, page)),
  });
}
