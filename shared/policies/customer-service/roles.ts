import type { Role } from '../../domain/rights/roles';

/** 专人: the one person who receives (D3-1, D12). */
export const RECEIVER: readonly Role[] = ['front-desk'];
/** 客户服务部. */
export const MANAGER: readonly Role[] = ['customer-manager'];
/** Who supervises, and stands in for the manager. */
export const DIRECTOR: readonly Role[] = ['customer-service-director'];
export const DEPARTMENTS: readonly Role[] = ['department-manager', 'technical-director'];
export const VISITORS: readonly Role[] = ['visit-clerk'];
/** 管理层. */
export const LEADER: readonly Role[] = ['general-manager'];
export const HANDLERS: readonly Role[] = [...MANAGER, ...DIRECTOR];
export const SPEAKERS: readonly Role[] = [...RECEIVER, 'service-adviser', ...VISITORS, ...HANDLERS];

export const STAFF: readonly Role[] = [...SPEAKERS, ...DEPARTMENTS, ...LEADER];
