import type { Role } from '../../domain/rights/roles';

/** 品牌经销商 (服务中心): whoever takes and handles complaints there. */
export const DEALER: readonly Role[] = ['customer-manager', 'customer-service-director'];
/** Technicians whose evaluation every event rests on (D20-4). */
export const TECHNICIANS: readonly Role[] = ['technical-director', 'department-manager'];
export const RECEPTION: readonly Role[] = ['front-desk', 'service-adviser', 'visit-clerk', ...DEALER];
/** 区域办公室: head, customer relations, after-sales. */
export const REGION: readonly Role[] = ['regional-office'];
/** 中央办公室: customer relations management, after-sales, technical warranty. */
export const CENTRE: readonly Role[] = ['central-office'];
export const ANALYSIS: readonly Role[] = ['product-analysis'];
export const LEGAL: readonly Role[] = ['legal-affairs'];
export const PUBLICITY: readonly Role[] = ['public-relations'];

export const DEALER_STAFF: readonly Role[] = [...RECEPTION, ...TECHNICIANS, 'general-manager'];
export const HANDLERS: readonly Role[] = [...DEALER, ...REGION, ...CENTRE];
export const SPEAKERS: readonly Role[] = [...RECEPTION, ...REGION, ...CENTRE];
export const STAFF: readonly Role[] = [
  ...DEALER_STAFF,
  ...REGION,
  ...CENTRE,
  ...ANALYSIS,
  ...LEGAL,
  ...PUBLICITY,
];
