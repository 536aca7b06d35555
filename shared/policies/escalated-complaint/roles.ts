import type { Role } from '../../domain/rights/roles';

/** 受理窗口: whoever stands at a counter or answers a telephone. */
export const COUNTER: readonly Role[] = ['front-desk', 'service-adviser', 'visit-clerk'];
/** 客户服务部: writes the standard, tracks, urges, assesses (D4-6). */
export const SERVICE: readonly Role[] = ['customer-service-director'];
/** 归口: the single window that hands matters out (D4-6). */
export const WINDOW: readonly Role[] = ['customer-manager', 'customer-service-director'];
/** 归属部门: the first responsible unit (D4-4). */
export const DEPARTMENT: readonly Role[] = ['department-manager', 'technical-director'];
/** Who holds units and persons to account (D4-5). */
export const DISCIPLINE: readonly Role[] = ['management-dept', 'customer-service-director'];
export const LEADER: readonly Role[] = ['general-manager'];

export const SPEAKERS: readonly Role[] = [...COUNTER, ...WINDOW, ...DEPARTMENT];
export const STAFF: readonly Role[] = [...SPEAKERS, 'management-dept', ...LEADER];
