import type { Role } from '../../domain/rights/roles';

/** 客服人员: register, tell, track (S0-4, S0-13). */
export const CLERKS: readonly Role[] = ['front-desk', 'visit-clerk'];
/** 调查员, with the head of customer service who stands in for them (S0-7, S0-13). */
export const INVESTIGATORS: readonly Role[] = ['customer-manager', 'customer-service-director'];
/** 责任部门主管 (S0-8, S0-13). */
export const DEPARTMENT: readonly Role[] = ['department-manager', 'technical-director'];
/** 管理层 (S0-13). */
export const MANAGEMENT: readonly Role[] = ['management-dept', 'general-manager'];

/** Who may be in charge of a case, before the grade says which of them (S0-6 处理责任人). */
export const OWNERS: readonly Role[] = [...CLERKS, ...INVESTIGATORS];
/** Who speak with customers. */
export const SPEAKERS: readonly Role[] = [...CLERKS, 'service-adviser', ...INVESTIGATORS];
/** All service departments and posts (S0-2), but the administrator. */
export const STAFF: readonly Role[] = [...SPEAKERS, ...DEPARTMENT, ...MANAGEMENT];
