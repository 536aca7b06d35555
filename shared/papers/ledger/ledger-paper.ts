import type { Content } from 'pdfmake/interfaces';
import type { PaperDefinition } from '../document';
import type { Signer } from '../form';
import { signatureHeight, signatureLine, signatureRows } from '../parts/signature-line';
import { BLOCK_WIDTH } from '../section-height';
import { createTypesetter, type Typesetter } from '../typesetter';
import { ledgerTables, type LedgerTable } from './ledger-table';
import { BODY, periodDocument, type LedgerPrint, type PeriodSheet } from './period-document';

const WIDTH = BODY['on-its-side'].width;
const SIGNATURE_GAP = 6;

export type LedgerSheet = Omit<PeriodSheet, 'standing' | 'lay'> & { readonly signers: readonly Signer[] };

/** A ledger as the office files it: rows on A4 on its side, signed at its end. */
export function ledgerPaper<Row>(
  print: LedgerPrint,
  { signers, ...words }: LedgerSheet,
  table: LedgerTable<Row>,
): PaperDefinition {
  const setter = createTypesetter(print.coverage);
  const signatures = signatureRows(signers, setter);
  const end = signatures.reduce((sum, row) => sum + signatureHeight(row), SIGNATURE_GAP);
  const signed: Content = { stack: linesOf(signatures, setter), margin: [0, SIGNATURE_GAP, 0, 0] };
  const lay = (height: number) => {
    const pages = ledgerTables(table, { width: WIDTH, height, end }, setter);
    return pages.map((page, i): Content[] => (i === pages.length - 1 ? [page, signed] : [page]));
  };
  return periodDocument(print, { ...words, standing: 'on-its-side', lay }, setter);
}

function linesOf(signatures: readonly (readonly Signer[])[], setter: Typesetter): Content[] {
  return signatures.map((row) => ({
    stack: [signatureLine(row, '', setter)],
    margin: [WIDTH - BLOCK_WIDTH, 0, 0, 0],
  }));
}
