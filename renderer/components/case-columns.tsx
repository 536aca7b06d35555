import { complaintTypeWords } from '../../shared/policies/dealer-4s/complaint-types';
import { ledgerWording } from '../../shared/wording/ledger';
import { useLanguage, useWords } from '../lib/language';
import { shortMoment } from '../lib/moments';
import classes from './case-columns.module.css';
import type { Column } from './data-table';
import { GradeChip } from './grade-chip';
import { Plate } from './plate';
import { visibleText } from './visible-text';

/** What a row of a case needs; a case summary has it. */
export type CaseRow = {
  readonly caseId: string;
  readonly number: string | null;
  readonly openedAt: string | null;
  readonly grade: string | null;
  readonly plate: string | null;
  readonly customerName: string | null;
  readonly phone: string | null;
  readonly complaintType: string | null;
  readonly excerpt: string;
  readonly prints: readonly { readonly paper: string; readonly version: number }[];
};

export type CaseColumn =
  'number' | 'openedAt' | 'grade' | 'plate' | 'customer' | 'phone' | 'type' | 'excerpt' | 'papers';

/** The columns every list of cases is made of; a list takes those it needs, in its own order. */
export function useCaseColumns(today: string): Readonly<Record<CaseColumn, Column<CaseRow>>> {
  const words = useWords(ledgerWording);
  const language = useLanguage();
  const figures = (text: string, isQuiet = false) => (
    <span className={isQuiet ? `tabular ${classes['quiet'] ?? ''}` : 'tabular'}>{text}</span>
  );
  const column = (
    key: CaseColumn,
    width: Column<CaseRow>['width'],
    cell: Column<CaseRow>['cell'],
  ): Column<CaseRow> => ({ key, head: words[key], width, cell });
  return {
    number: column('number', 172, (row) => figures(row.number ?? '—')),
    openedAt: column('openedAt', 96, (row) =>
      figures(row.openedAt === null ? '' : shortMoment(row.openedAt, today), true),
    ),
    grade: column('grade', 92, (row) => (row.grade === null ? '' : <GradeChip grade={row.grade} />)),
    plate: column('plate', 96, (row) => <Plate plate={row.plate ?? undefined} />),
    customer: column('customer', 76, (row) => visibleText(row.customerName ?? '')),
    phone: column('phone', 112, (row) => figures(visibleText(row.phone ?? ''))),
    type: column('type', 150, (row) =>
      row.complaintType === null ? '' : complaintTypeWords(row.complaintType, language),
    ),
    excerpt: column('excerpt', 'wide', (row) => visibleText(row.excerpt)),
    papers: column('papers', 64, (row) => (
      <span className={classes['quiet']}>{row.prints.length === 0 ? words.toPrint : words.printed}</span>
    )),
  };
}
