/** Who works with the desk (product page). Stored by code, only ever added; words in `shared/wording/roles.ts`. */
export const ROLES = [
  'front-desk',
  'service-adviser',
  'visit-clerk',
  'customer-manager',
  'customer-service-director',
  'department-manager',
  'technical-director',
  'management-dept',
  'general-manager',
  'administrator',
  // the maker's side of a brand's escalation (D20), and who is asked for advice
  'regional-office',
  'central-office',
  'product-analysis',
  'legal-affairs',
  'public-relations',
] as const;

export type Role = (typeof ROLES)[number];

const known: ReadonlySet<string> = new Set(ROLES);

export function isRole(code: string): code is Role {
  return known.has(code);
}

/** Codes that desks stored before there were rights. */
const FORMER: Readonly<Record<string, Role>> = { receptionist: 'front-desk' };

/** The role of a stored code, former codes included; null for one this program does not know. */
export function roleOf(code: string): Role | null {
  if (isRole(code)) return code;
  return Object.hasOwn(FORMER, code) ? (FORMER[code] ?? null) : null;
}
