import type { Content } from 'pdfmake/interfaces';
import { printedInstant } from '../case-values';
import type { Signer } from '../form';
import {
  BODY_SIZE,
  EDGE,
  FOOT_HEIGHT,
  HEAD_HEIGHT,
  LEFT,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  RIGHT,
} from '../page-geometry';
import { DEFAULT_LOOK } from '../../look/paper-look';
import type { PaperDefinition } from '../document';
import { footLook, headLook, picturesOf } from '../look/head-look';
import type { PaperRequest } from '../paper-request';
import { foot, footMore } from '../parts/foot';
import { signatureHeight, signatureLine, signatureRows } from '../parts/signature-line';
import { BLOCK_WIDTH } from '../section-height';
import { tidyForPaper } from '../text-runs';
import { createTypesetter, type Typesetter } from '../typesetter';
import { ledgerTables, type LedgerTable } from './ledger-table';
import { periodHead } from './period-head';

/** What every paper over many cases is printed with. */
export type LedgerPrint = Pick<
  PaperRequest,
  'store' | 'printedAt' | 'printedBy' | 'coverage' | 'qrBars' | 'look'
>;

/** A4 on its side: a ledger wants the width. */
const WIDTH = PAGE_HEIGHT - LEFT - RIGHT;
const HEIGHT = PAGE_WIDTH - 2 * EDGE - HEAD_HEIGHT - FOOT_HEIGHT;
const SIGNATURE_GAP = 6;

export type LedgerSheet = {
  readonly title: string;
  /** The month or the days, as they are printed. */
  readonly period: string;
  /** The same for the properties of the file. */
  readonly shortPeriod: string;
  readonly note: string;
  readonly signers: readonly Signer[];
};

/** A ledger as the office files it: rows on A4 on its side, signed at its end. */
export function ledgerPaper<Row>(
  { store, qrBars, look = DEFAULT_LOOK, ...request }: LedgerPrint,
  { title, period, shortPeriod, note, signers }: LedgerSheet,
  table: LedgerTable<Row>,
): PaperDefinition {
  const setter = createTypesetter(request.coverage);
  const signatures = signatureRows(signers, setter);
  const end = signatures.reduce((sum, row) => sum + signatureHeight(row), SIGNATURE_GAP);
  const more = footMore({ servicePhone: store.servicePhone, look: footLook(look) }, setter, WIDTH);
  const pages = ledgerTables(table, { width: WIDTH, height: HEIGHT - more, end }, setter);
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
  periodHead(headWords, { bars: { size: 1, bars: [] }, width: WIDTH }, setter);
  foot(footWords, 1, 1, setter, WIDTH);
  let pageCount = pages.length;
  return {
    definition: {
      pageSize: 'A4',
      pageOrientation: 'landscape',
      pageMargins: [LEFT, EDGE + HEAD_HEIGHT, RIGHT, EDGE + FOOT_HEIGHT + more],
      images: picturesOf(look),
      info: { title: `${title} ${shortPeriod}`, creator: '客诉台', producer: '客诉台' },
      language: 'zh-CN',
      defaultStyle: { font: 'Sans', fontSize: BODY_SIZE },
      header: (page) => periodHead(headWords, { bars: qrBars(page), width: WIDTH }, setter),
      footer: (page, count) => {
        pageCount = count;
        return foot(footWords, page, count, setter, WIDTH);
      },
      content: [
        ...pages.map((page, i) => (i === 0 ? page : { ...page, pageBreak: 'before' as const })),
        { stack: linesOf(signatures, setter), margin: [0, SIGNATURE_GAP, 0, 0] },
      ],
    },
    missing: setter.missing(),
    pages: () => pageCount,
  };
}

function linesOf(signatures: readonly (readonly Signer[])[], setter: Typesetter): Content[] {
  return signatures.map((row) => ({
    stack: [signatureLine(row, '', setter)],
    margin: [WIDTH - BLOCK_WIDTH, 0, 0, 0],
  }));
}
