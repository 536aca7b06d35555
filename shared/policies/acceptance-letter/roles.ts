import type { Role } from '../../domain/rights/roles';

/** Who answers mailbox, hotline and website, and passes everything on. */
export const RECEIVERS: readonly Role[] = ['front-desk', 'service-adviser'];
/** 投诉处理专员; the director stands in where the officer is complained of. */
export const OFFICER: readonly Role[] = ['customer-manager', 'customer-service-director'];
export const VISITORS: readonly Role[] = ['visit-clerk', ...OFFICER];
export const DEPARTMENTS: readonly Role[] = ['department-manager', 'technical-director'];
export const LEADER: readonly Role[] = ['general-manager'];

export const STAFF: readonly Role[] = [...RECEIVERS, ...VISITORS, ...DEPARTMENTS, ...LEADER];
