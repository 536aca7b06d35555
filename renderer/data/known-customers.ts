import type { Facts } from '../../shared/domain/facts/facts';

/** What earlier cases know about a customer and a car: fills the form. */
export type KnownCustomer = {
  /** caseId of the newest case it was taken from */
  readonly caseId: string;
  readonly number: string | null;
  readonly lastSeenAt: string | null;
  /** only the fields of customer and vehicle that stay true: no complaint, no mileage */
  readonly facts: Facts;
};

/** Distinct customers and cars that fit a plate, phone, VIN, name or pinyin as typed so far, newest first. */
export function suggestCustomers(query: string, limit = 8): Promise<readonly KnownCustomer[]> {
  return Promise.reject(new Error(`being built ${query} ${limit}`));
}
