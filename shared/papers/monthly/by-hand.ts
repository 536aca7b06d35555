import type { Content } from 'pdfmake/interfaces';
import { monthlyReportWording } from '../../wording/monthly-report';
import type { LedgerColumn } from '../ledger/table-lines';
import { BODY_WIDTH, CELL_PADDING, LABEL_SIZE, mm, OUTER_RULE, ROW_PADDING } from '../page-geometry';
import { signatureHeight, signatureLine, signatureRows } from '../parts/signature-line';
import { BLOCK_WIDTH } from '../section-height';
import type { BlockPart, FlowPart } from './flow';
import { GAP, type ReportKit } from './report-kit';

const say = monthlyReportWording;

const BOX = mm(24);
const PEN_ROW = mm(11);
const PEN_ROWS = 5;

type Empty = { readonly nth: number };

const MEASURE_COLUMNS: readonly LedgerColumn<Empty>[] = [
  { words: say.place[0], width: 26, text: ({ nth }) => String(nth), alignment: 'center' },
  { words: say.problem[0], width: { share: 4 }, text: () => '' },
  { words: say.measure[0], width: { share: 5 }, text: () => '' },
  { words: say.owner[0], width: 84, text: () => '' },
  { words: say.doneBy[0], width: 58, text: () => '' },
];

/** What is written in by hand: how last month's measures went, and those of this one (D11-4). */
export function measures(kit: ReportKit): readonly FlowPart[] {
  const rows = Array.from({ length: PEN_ROWS }, (_, i) => ({ nth: i + 1 }));
  return [
    kit.heading(say.measures[0]),
    penBox(say.lastMeasures[0], kit),
    kit.table(MEASURE_COLUMNS, rows, { least: PEN_ROW, staysWhole: true }),
  ];
}

/** The leaders' words and the three who sign: one piece, so that no page is signed without them. */
export function signed(kit: ReportKit): readonly FlowPart[] {
  const box = penBox(say.instruction[0], kit);
  const rows = signatureRows(
    [say.preparer, say.reviewer, say.leader].map(([role]) => ({ role, name: '' })),
    kit.setter,
  );
  const lines: Content[] = rows.map((row) => ({
    stack: [signatureLine(row, '', kit.setter)],
    margin: [BODY_WIDTH - BLOCK_WIDTH, 0, 0, 0],
  }));
  const height = rows.reduce((sum, row) => sum + signatureHeight(row), box.height);
  return [kit.block({ stack: [box.content, ...lines] }, height)];
}

/** A box with its name in the corner, and room to write. */
function penBox(words: string, { setter, block }: ReportKit): BlockPart {
  const content: Content = {
    layout: 'ledger',
    margin: [0, 0, 0, GAP],
    table: {
      widths: [BODY_WIDTH - 2 * OUTER_RULE - 2 * CELL_PADDING],
      heights: [BOX],
      body: [[{ ...setter.line([{ text: `${words}：`, size: LABEL_SIZE }]) }]],
    },
  };
  return block(content, BOX + 2 * OUTER_RULE + 2 * ROW_PADDING + GAP);
}
