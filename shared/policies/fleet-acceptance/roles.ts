import type { Role } from '../../domain/rights/roles';

/** 第一客服: whoever took the complaint first. */
export const FIRST: readonly Role[] = ['front-desk'];
/** 所属经理. */
export const OWN_MANAGER: readonly Role[] = ['customer-manager'];
/** 客服中心总经理; the general manager stands in where the director is complained of. */
export const CENTRE: readonly Role[] = ['customer-service-director', 'general-manager'];
/** 客户维护室. */
export const CARE: readonly Role[] = ['visit-clerk'];
/** Other departments that are asked. */
export const DEPARTMENTS: readonly Role[] = ['department-manager', 'technical-director'];

export const STAFF: readonly Role[] = [...FIRST, ...OWN_MANAGER, ...CARE, ...CENTRE, ...DEPARTMENTS];
