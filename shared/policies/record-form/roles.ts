import type { Role } from '../../domain/rights/roles';

/** 受理负责人, 经办人 of the form. */
export const HANDLER: readonly Role[] = ['customer-manager', 'customer-service-director'];
/** Who takes the complaint down. */
export const DESK: readonly Role[] = ['front-desk', 'service-adviser', 'visit-clerk', ...HANDLER];
/** 责任部门. */
export const DEPARTMENT: readonly Role[] = ['department-manager', 'technical-director'];
/** 主管领导. */
export const LEADER: readonly Role[] = ['general-manager'];
/** Who holds people to account: neither the department itself nor whoever decides the plan. */
export const MANAGEMENT: readonly Role[] = ['management-dept'];

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
