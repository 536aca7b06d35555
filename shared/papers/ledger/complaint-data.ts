/** Id of the ledger in codes and orders; never renamed or reused. */
export const COMPLAINT_LEDGER = 'complaint-ledger';

/** Days as `YYYY-MM-DD`, both included. */
export type LedgerPeriod = { readonly from: string; readonly to: string };

/** One complaint in a 投诉台帐, in words as they are printed; '' leaves the cell to the pen. */
export type ComplaintRow = {
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  readonly customer: string;
  readonly phone: string;
  readonly plate: string;
  readonly model: string;
  readonly type: string;
  readonly summary: string;
  readonly grade: string;
  /** Where the grade stands in its policy, the gravest 0; `NO_GRADE` without one. Orders the total. */
  readonly gradeRank: number;
  readonly department: string;
  readonly result: string;
  /** `YYYY-MM-DD` */
  readonly closedOn: string;
  readonly visit: string;
  readonly owner: string;
  /** What the customer said last when asked; null where nobody has asked, or nothing was said (S1-2). */
  readonly isSatisfied: boolean | null;
};

/** Every complaint received in a period, by the day it was received. */
export type ComplaintLedgerData = {
  readonly period: LedgerPeriod;
  readonly rows: readonly ComplaintRow[];
};
