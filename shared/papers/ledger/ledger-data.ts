/** Id of the ledger in codes and orders; never renamed or reused. */
export const OUTSTANDING_LEDGER = 'outstanding-ledger';

/** One matter in a 未了事宜台帐, in words as they are printed; '' or null leaves the place to the pen. */
export type OutstandingRow = {
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly parkedOn: string;
  readonly plate: string;
  readonly customer: string;
  readonly matter: string;
  readonly reason: string;
  readonly owner: string;
  /** `YYYY-MM-DD`: when it is expected to be done. */
  readonly promised: string;
  /** Days since it was parked, until it was taken up again. */
  readonly ageDays: number | null;
  readonly reminder: { readonly on: string; readonly said: string } | null;
  readonly state: string;
};

/** A ledger of many cases: one book of one month. */
export type OutstandingLedgerData = {
  /** As the policy has it: `customer-manager` · 客户经理未了事宜台帐. */
  readonly book: { readonly id: string; readonly label: string };
  /** `YYYY-MM` */
  readonly month: string;
  readonly rows: readonly OutstandingRow[];
  /** Day of the month by which customers are reminded; D5-5 says the 4th. */
  readonly recallByDay?: number;
};
