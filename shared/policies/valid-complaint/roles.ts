import type { Role } from '../../domain/rights/roles';

export const HANDLER: readonly Role[] = ['customer-manager', 'customer-service-director'];
export const DESK: readonly Role[] = ['front-desk', 'service-adviser', 'visit-clerk', ...HANDLER];
export const DEPARTMENT: readonly Role[] = ['department-manager', 'technical-director'];
export const LEADER: readonly Role[] = ['general-manager'];

export const STAFF: readonly Role[] = [
  'front-desk',
  'service-adviser',
  'visit-clerk',
  'customer-manager',
  'customer-service-director',
  'department-manager',
  'technical-director',
  'management-dept',
  'general-manager',
];
