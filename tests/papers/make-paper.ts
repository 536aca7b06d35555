import { policyOf } from '../../shared/policies/presets';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { build } from 'vite';
import { pdfEngineStandIns } from '../../electron.vite.config';
import type { openPdfEngine, PdfEngine } from '../../renderer/papers/engine/pdf-engine';
import { qrBars } from '../../renderer/papers/qr-bars';
import { buildFonts } from '../../scripts/build-fonts.mjs';
import type { Case } from '../../shared/domain/case/case';
import type { PaperLook } from '../../shared/look/paper-look';
import type { ClockLine } from '../../shared/papers/brief/clock-line';
import { readCoverage, type Coverage } from '../../shared/papers/coverage';
import { COMPLAINT_LEDGER, type ComplaintLedgerData } from '../../shared/papers/ledger/complaint-data';
import { complaintLedger } from '../../shared/papers/ledger/complaint-ledger';
import { OUTSTANDING_LEDGER, type OutstandingLedgerData } from '../../shared/papers/ledger/ledger-data';
import { outstandingLedger } from '../../shared/papers/ledger/outstanding-ledger';
import { periodOfMonth, periodPlace } from '../../shared/papers/ledger/period';
import { monthlyReport } from '../../shared/papers/monthly/monthly-report';
import { MONTHLY_REPORT, type MonthlyReportData } from '../../shared/papers/monthly/report-data';
import type { PaperDefinition } from '../../shared/papers/document';
import { paperDefinition } from '../../shared/papers/paper';
import type { PaperId } from '../../shared/papers/paper-id';
import type { TraceLine } from '../../shared/papers/trace/trace-line';
import { ledgerQrContent, qrContent } from '../../shared/papers/qr-content';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FONTS = fromRoot('resources/public/fonts/');

/** The PDF engine as one script, made of the modules and stand-ins that the worker is made of. */
async function engineScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: pdfEngineStandIns },
    build: {
      write: false,
      minify: false,
      target: 'chrome114',
      lib: { entry: fromRoot('renderer/papers/engine/pdf-engine.ts'), name: 'engine', formats: ['iife'] },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('no bundle');
  return bundle.output[0].code;
}

/** A world with what a worker has and nothing of Node; bytes are of this world, so that they can be compared. */
async function openedEngine(): Promise<typeof openPdfEngine> {
  const world = createContext({ ArrayBuffer, DataView, Uint8Array, Uint16Array, Uint32Array, Int32Array });
  Object.assign(world, { Float32Array, TextDecoder, TextEncoder, self: world });
  return (runInContext(`${await engineScript()}; engine`, world) as { openPdfEngine: typeof openPdfEngine })
    .openPdfEngine;
}

async function openEngine(): Promise<{ setPdf: PdfEngine; coverage: Coverage }> {
  await buildFonts();
  const open = await openedEngine();
  const file = (name: string) => new Uint8Array(readFileSync(`${FONTS}${name}`));
  const setPdf = open({
    regular: file('NotoSansSC-Regular.ttf'),
    bold: file('NotoSansSC-Bold.ttf'),
    symbols: file('FormSymbols.ttf'),
    rare: file('RareHan-Regular.ttf'),
    rareBold: file('RareHan-Bold.ttf'),
  });
  return { setPdf, coverage: readCoverage(JSON.parse(readFileSync(`${FONTS}coverage.json`, 'utf8'))) };
}

let engine: ReturnType<typeof openEngine> | null = null;
/** The engine that ships, fonts kept from document to document, as in the life of one worker. */
export const openedPdfEngine = (): ReturnType<typeof openEngine> => (engine ??= openEngine());

/** Any definition as bytes, uncompressed where a test wants to read the page streams. */
export async function makePdf(definition: TDocumentDefinitions): Promise<Buffer> {
  const { setPdf } = await openedPdfEngine();
  return Buffer.from(await setPdf(definition));
}

/** A paper as the program makes it, without the worker around it. */
export async function makeTestPaper(
  id: PaperId,
  kase: Case | null,
  clocks: readonly ClockLine[] = [],
  trace: readonly TraceLine[] = [],
  print: { readonly reprint?: number; readonly printedBy?: string; readonly look?: PaperLook } = {},
): Promise<{ bytes: Buffer; missing: readonly string[]; pages: number }> {
  const { coverage } = await openedPdfEngine();
  const { definition, missing, pages } = paperDefinition(id, {
    kase,
    policy: kase === null ? null : policyOf(kase),
    clocks,
    trace,
    store: { name: '海岳汽车销售服务有限公司', servicePhone: '021-5555 0100' },
    printedAt: '2026-11-21T10:05:00+08:00',
    printedBy: '周晓岚',
    ...print,
    coverage,
    qrBars: (page) => qrBars(qrContent(id, kase, page)),
  });
  const bytes = await makePdf(definition);
  return { bytes, missing, pages: pages() };
}

type Made = { readonly bytes: Buffer; readonly missing: readonly string[]; readonly pages: number };

async function madeOf({ definition, missing, pages }: PaperDefinition): Promise<Made> {
  const bytes = await makePdf(definition);
  return { bytes, missing, pages: pages() };
}

const PRINTED = {
  store: { name: '海岳汽车销售服务有限公司', servicePhone: '021-5555 0100' },
  printedAt: '2026-12-02T10:05:00+08:00',
  printedBy: '周晓岚',
};

/** A ledger as the program makes it. */
export async function makeTestLedger(ledger: OutstandingLedgerData, look?: PaperLook): Promise<Made> {
  const { coverage } = await openedPdfEngine();
  const place = { book: ledger.book.id, month: ledger.month };
  return madeOf(
    outstandingLedger({
      ...PRINTED,
      ledger,
      look,
      coverage,
      qrBars: (page) => qrBars(ledgerQrContent(OUTSTANDING_LEDGER, place, page)),
    }),
  );
}

/** A 投诉台帐 as the program makes it. */
export async function makeComplaintLedger(complaints: ComplaintLedgerData): Promise<Made> {
  const { coverage } = await openedPdfEngine();
  const place = periodPlace(complaints.period);
  return madeOf(
    complaintLedger({
      ...PRINTED,
      complaints,
      coverage,
      qrBars: (page) => qrBars(ledgerQrContent(COMPLAINT_LEDGER, place, page)),
    }),
  );
}

/** A 月度投诉总结报告 as the program makes it. */
export async function makeMonthlyReport(report: MonthlyReportData): Promise<Made> {
  const { coverage } = await openedPdfEngine();
  const place = periodPlace(periodOfMonth(report.month));
  return madeOf(
    monthlyReport({
      ...PRINTED,
      report,
      coverage,
      qrBars: (page) => qrBars(ledgerQrContent(MONTHLY_REPORT, place, page)),
    }),
  );
}
