import type { Role } from '../../domain/rights/roles';

/** 一线客服, who hear a complaint first (S1-6 grade 3, S1-9). */
export const FIRST_LINE: readonly Role[] = ['front-desk', 'visit-clerk'];
/** 资深客服 and the head of customer service. */
export const SENIOR: readonly Role[] = ['customer-manager', 'customer-service-director'];
/** 对接人: one contact per department, after-sales and business (S1-4, S1-10). */
export const CONTACTS: readonly Role[] = ['department-manager', 'technical-director'];
/** 管理层 of the task group (S1-6 grade 1). */
export const MANAGEMENT: readonly Role[] = ['management-dept', 'general-manager'];
/** 客户成功团队: who ask how satisfied the customer is (S1-4, S1-13). */
export const CARE: readonly Role[] = ['visit-clerk', 'customer-service-director'];

/** Who speak with customers. */
export const SPEAKERS: readonly Role[] = [...FIRST_LINE, 'service-adviser', ...SENIOR];
/** Who may be in charge of a case, before the grade says which of them. */
export const HANDLERS: readonly Role[] = [...FIRST_LINE, ...SENIOR];

/** Everybody but the administrator. */
export const STAFF: readonly Role[] = [...SPEAKERS, ...CONTACTS, ...MANAGEMENT];
