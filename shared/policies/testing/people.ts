import type { Person } from '../../domain/rights/person';
import { ROLES, type Role } from '../../domain/rights/roles';

const NAMES: Readonly<Record<Role, string>> = {
  'front-desk': '林小禾',
  'service-adviser': '顾海波',
  'visit-clerk': '何静',
  'customer-manager': '沈怀远',
  'customer-service-director': '陆明珠',
  'department-manager': '贺川',
  'technical-director': '戴维国',
  'management-dept': '白璐',
  'general-manager': '邵建业',
  administrator: '管宁',
  'regional-office': '甄远帆',
  'central-office': '鲁思源',
  'product-analysis': '祁明达',
  'legal-affairs': '温如玉',
  'public-relations': '苗青',
};

/** One invented person a role. */
export function personOf(role: Role, overrides: Partial<Person> = {}): Person {
  return {
    id: `p-${role}`,
    name: NAMES[role],
    roles: [role],
    departments: [],
    isDisabled: false,
    ...overrides,
  };
}

export const EVERYBODY: readonly Person[] = ROLES.map((role) => personOf(role));
