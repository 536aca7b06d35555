import type { Content } from 'pdfmake/interfaces';
import { outstandingLedgerWording } from '../../wording/papers';
import { fill } from '../../wording/wording';
import { printedInstant } from '../case-values';
import {
  BODY_SIZE,
  EDGE,
  FOOT_HEIGHT,
  HEAD_HEIGHT,
  LABEL_SIZE,
  LEFT,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  QR_SIZE,
  RIGHT,
} from '../page-geometry';
import { DEFAULT_LOOK } from '../../look/paper-look';
import { footLook, headLook, picturesOf, type HeadLook } from '../look/head-look';
import { storeMark } from '../look/store-mark';
import type { PaperDefinition } from '../document';
import type { PaperRequest } from '../paper-request';
import { foot, footMore } from '../parts/foot';
import { qrCode, type QrBars } from '../parts/qr-code';
import { signatureHeight, signatureLine, signatureRows } from '../parts/signature-line';
import { BLOCK_WIDTH } from '../section-height';
import { tidyForPaper } from '../text-runs';
import { createTypesetter, type Typesetter } from '../typesetter';
import type { OutstandingLedgerData } from './ledger-data';
import { ledgerTables } from './ledger-table';

export type LedgerRequest = Pick<
  PaperRequest,
  'store' | 'printedAt' | 'printedBy' | 'coverage' | 'qrBars' | 'look'
> & {
  readonly ledger: OutstandingLedgerData;
};

/** A4 on its side: eleven columns want the width. */
const WIDTH = PAGE_HEIGHT - LEFT - RIGHT;
const HEIGHT = PAGE_WIDTH - 2 * EDGE - HEAD_HEIGHT - FOOT_HEIGHT;
const TITLE_SIZE = 18;
const SIDE = 170;
const SIGNATURE_GAP = 6;

/** 未了事宜台帐 (D5-5 B3): a book of a month as the office files it, over many cases. */
export function outstandingLedger({ ledger, store, qrBars, ...request }: LedgerRequest): PaperDefinition {
  const setter = createTypesetter(request.coverage);
  const say = outstandingLedgerWording;
  const { label } = ledger.book;
  const title = tidyForPaper(label.endsWith(say.title[0]) ? label : `${label}${say.title[0]}`);
  const [year = '', month = ''] = ledger.month.split('-');
  const ofMonth = fill(say.month[0], { year, month: String(Number(month)) });
  const signers = [
    { role: title.slice(0, -say.title[0].length), name: '' },
    { role: say.leader[0], name: '' },
  ];
  const signatures = signatureRows(signers, setter);
  const end = signatures.reduce((sum, row) => sum + signatureHeight(row), SIGNATURE_GAP);
  const { look = DEFAULT_LOOK } = request;
  const footMoreBy = footMore({ servicePhone: store.servicePhone, look: footLook(look) }, setter, WIDTH);
  const size = { width: WIDTH, height: HEIGHT - footMoreBy, end };
  const { pages } = ledgerTables(ledger.rows, size, setter);
  const mark = headLook(look, null);
  const headWords = {
    look: { ...mark, name: mark.name || tidyForPaper(store.name) },
    title,
    ofMonth,
    recall: recallLine(ledger),
  };
  const footWords = {
    number: ofMonth,
    title,
    version: null,
    printedAt: printedInstant(request.printedAt),
    printedBy: tidyForPaper(request.printedBy),
    servicePhone: tidyForPaper(store.servicePhone),
    look: footLook(look),
  };
  head(headWords, { size: 1, bars: [] }, setter);
  foot(footWords, 1, 1, setter, WIDTH);
  const lines: Content[] = signatures.map((row) => ({
    stack: [signatureLine(row, '', setter)],
    margin: [WIDTH - BLOCK_WIDTH, 0, 0, 0],
  }));
  let pageCount = pages.length;
  return {
    definition: {
      pageSize: 'A4',
      pageOrientation: 'landscape',
      pageMargins: [LEFT, EDGE + HEAD_HEIGHT, RIGHT, EDGE + FOOT_HEIGHT + footMoreBy],
      images: picturesOf(look),
      info: { title: `${title} ${ledger.month}`, creator: '客诉台', producer: '客诉台' },
      language: 'zh-CN',
      defaultStyle: { font: 'Sans', fontSize: BODY_SIZE },
      header: (page) => head(headWords, qrBars(page), setter),
      footer: (page, count) => {
        pageCount = count;
        return foot(footWords, page, count, setter, WIDTH);
      },
      content: [
        ...pages.map((page, i) => (i === 0 ? page : { ...page, pageBreak: 'before' as const })),
        { stack: lines, margin: [0, SIGNATURE_GAP, 0, 0] },
      ],
    },
    missing: setter.missing(),
    pages: () => pageCount,
  };
}

/** D5-5 B4, the day as the policy has it. */
function recallLine({ rows, recallByDay = 4 }: OutstandingLedgerData): string {
  const say = outstandingLedgerWording;
  const rule = fill(say.recall[0], { day: recallByDay, count: rows.length });
  return rows.length === 0 ? `${rule}${say.none[0]}。` : rule;
}

type HeadWords = Readonly<Record<'title' | 'ofMonth' | 'recall', string>> & { readonly look: HeadLook };

function head({ look, title, ofMonth, recall }: HeadWords, code: QrBars, setter: Typesetter): Content[] {
  const top = EDGE - 4;
  const line = (text: string, size: number, bold: boolean, y: number): Content => ({
    columns: [{ ...setter.line([{ text, size, bold }]), width: WIDTH, alignment: 'center' }],
    absolutePosition: { x: LEFT, y },
  });
  return [
    {
      // A ledger has its month over the table: the logo stands in the corner, wherever it is on papers.
      columns: [
        { ...storeMark({ ...look, logoAt: 'left' }, { width: SIDE, height: 71 }, setter), width: SIDE },
      ],
      absolutePosition: { x: LEFT, y: top + 1 },
    },
    {
      columns: [
        { ...setter.line([{ text: ofMonth, size: 12, bold: true }]), width: SIDE, alignment: 'right' },
      ],
      absolutePosition: { x: LEFT + WIDTH - SIDE, y: top },
    },
    line([...title].join(' '), TITLE_SIZE, true, top + 12),
    line(recall, LABEL_SIZE, false, top + 48),
    qrCode(code, PAGE_HEIGHT - RIGHT - QR_SIZE, top + 19),
  ];
}
