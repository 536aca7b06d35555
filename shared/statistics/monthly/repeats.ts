/** What a list keeps of a complaint, as far as it tells whether somebody came again with the same. */
export type Heard = {
  readonly caseId: string;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  readonly type: string;
  /** Keyed hashes of plate, phones and VIN: equal for the same car or customer. */
  readonly keys: readonly string[];
};

/** How far back a complaint counts as the same again. */
export const REPEAT_MONTHS = 12;

/** Months counted through the years, so that days of two years compare. */
const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

function isWithin(earlier: string, later: string): boolean {
  const apart = monthsOf(later) - monthsOf(earlier);
  return apart < REPEAT_MONTHS || (apart === REPEAT_MONTHS && earlier.slice(8) >= later.slice(8));
}

/**
 * Ids of the complaints whose car or customer had complained of the same type within twelve months
 * before (S0-10, D9-7). A complaint without a type is nobody's again.
 */
export function repeatedIn(heard: readonly Heard[]): ReadonlySet<string> {
  const inOrder = heard.toSorted((a, b) =>
    a.receivedOn === b.receivedOn ? (a.caseId < b.caseId ? -1 : 1) : a.receivedOn < b.receivedOn ? -1 : 1,
  );
  const last = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { caseId, receivedOn, type, keys } of inOrder) {
    if (type === '') continue;
    for (const key of keys) {
      const before = last.get(`${key} ${type}`);
      if (before !== undefined && isWithin(before, receivedOn)) repeated.add(caseId);
      last.set(`${key} ${type}`, receivedOn);
    }
  }
  return repeated;
}
