import type { Role } from '../../domain/rights/roles';

/** 客户经理, with the director who stands in for them (C-16). */
export const MANAGER: readonly Role[] = ['customer-manager', 'customer-service-director'];
/** 客户服务中心. */
export const CENTRE: readonly Role[] = ['visit-clerk', 'customer-service-director'];
/** 被反馈部门. */
export const DEPARTMENT: readonly Role[] = ['department-manager', 'technical-director'];
/** 管理部. */
export const MANAGEMENT: readonly Role[] = ['management-dept'];
/** 主管总经理. */
export const LEADER: readonly Role[] = ['general-manager'];
export const DIRECTOR: readonly Role[] = ['customer-service-director'];

/** Everybody but the administrator, who runs the desk and handles no case. */
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
