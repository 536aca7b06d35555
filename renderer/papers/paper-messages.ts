import type { PaperLook } from '../../shared/look/paper-look';
import type { Case } from '../../shared/domain/case/case';
import type { ClockLine } from '../../shared/papers/brief/clock-line';
import type { CASE_FILE, CaseFileParts } from '../../shared/papers/case-file/case-file-data';
import type { COMPLAINT_LEDGER, ComplaintLedgerData } from '../../shared/papers/ledger/complaint-data';
import type { OUTSTANDING_LEDGER, OutstandingLedgerData } from '../../shared/papers/ledger/ledger-data';
import type { MONTHLY_REPORT, MonthlyReportData } from '../../shared/papers/monthly/report-data';
import type { TraceLine } from '../../shared/papers/trace/trace-line';
import type { Policy } from '../../shared/policies/policy';
import type { PaperId } from '../../shared/papers/paper-id';

type PrintedFor = {
  readonly store: { readonly name: string; readonly servicePhone: string };
  /** ISO with zone */
  readonly printedAt: string;
  readonly printedBy: string;
  /** How the store has its papers; none is as they come. */
  readonly look?: PaperLook | undefined;
};

/** A paper of a case, or the paper blank for the pen (`kase` null). */
export type CaseOrder = PrintedFor & {
  readonly paper: PaperId;
  readonly kase: Case | null;
  readonly policy: Policy | null;
  /** How the clocks stand now, for the brief; other papers need none. */
  readonly clocks?: readonly ClockLine[] | undefined;
  /** Every link of the case, for the 责任倒查报告; other papers need none. */
  readonly trace?: readonly TraceLine[] | undefined;
  /** The how-manieth printing of this state it is, from 2 on; the first does not say so. */
  readonly reprint?: number | undefined;
};

/** A ledger over many cases. */
export type LedgerOrder = PrintedFor & {
  readonly paper: typeof OUTSTANDING_LEDGER;
  readonly ledger: OutstandingLedgerData;
};

/** The whole file of a case in one document. */
export type CaseFileOrder = PrintedFor &
  Pick<CaseOrder, 'policy' | 'clocks' | 'trace'> & {
    readonly paper: typeof CASE_FILE;
    readonly kase: Case;
    readonly parts: CaseFileParts;
  };

/** Papers of several cases in one document, each with its own head, code and page numbers. */
export type JoinedOrder = PrintedFor & {
  readonly paper: typeof JOINED;
  /** Title of the document. */
  readonly title: string;
  readonly papers: readonly Omit<CaseOrder, keyof PrintedFor>[];
};

/** Stands in orders only: a joined document has no code and no log entry of its own. */
export const JOINED = 'joined';

/** The 投诉台帐 of a month, or of some days. */
export type ComplaintLedgerOrder = PrintedFor & {
  readonly paper: typeof COMPLAINT_LEDGER;
  readonly complaints: ComplaintLedgerData;
};

/** The 月度投诉总结报告. */
export type MonthlyReportOrder = PrintedFor & {
  readonly paper: typeof MONTHLY_REPORT;
  readonly report: MonthlyReportData;
};

export type PaperOrder =
  CaseOrder | LedgerOrder | CaseFileOrder | JoinedOrder | ComplaintLedgerOrder | MonthlyReportOrder;

/** The finished document. `missing` are characters no font has, as `U+XXXX`: tell before printing. */
export type MadePaper = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly missing: readonly string[];
};

/** To the worker. `fonts` is the address of the folder that holds the fonts, ending in a slash. */
export type PaperCall = { readonly id: number; readonly fonts: string } & (
  { readonly kind: 'warm-up' } | { readonly kind: 'make'; readonly order: PaperOrder }
);

/** From the worker. `fault` names what failed, never the text of a case. */
export type PaperAnswer = { readonly id: number } & (
  | { readonly kind: 'warm' }
  | ({ readonly kind: 'made' } & MadePaper)
  | { readonly kind: 'failed'; readonly fault: string }
);
