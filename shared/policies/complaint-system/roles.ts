import type { Role } from '../../domain/rights/roles';

export const HANDLER: readonly Role[] = ['customer-manager', 'customer-service-director'];
export const DESK: readonly Role[] = ['front-desk', 'service-adviser', 'visit-clerk', ...HANDLER];
export const DEPARTMENT: readonly Role[] = ['department-manager', 'technical-director'];
export const MANAGEMENT: readonly Role[] = ['management-dept'];
export const LEADER: readonly Role[] = ['general-manager'];

/** Who handles what is confidential: nobody of the desk or of a department that may be meant (S3-1, ours). */
export const IN_CONFIDENCE: readonly Role[] = [
  'customer-service-director',
  'management-dept',
  'general-manager',
];

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
