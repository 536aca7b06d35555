import { DEMANDS } from '../facts/code-lists';

/**
 * The closed lists of the work record. Codes are stored, words are in `shared/wording/work.ts`; a
 * code that has been stored is never renamed or reused.
 */

/**
 * D2-5 with the demands of Order 43 (the same codes); what D18-7 offers: rework, free inspection, labour
 * discount; and D1-4, D11-3, D12: refund, the service done again, a better process.
 */
export const PLAN_KINDS = [
  ...DEMANDS,
  'rework',
  'free-inspection',
  'labour-discount',
  'refund',
  'redo-service',
  'process-improvement',
] as const;

export const FOUNDED = ['founded', 'not-founded'] as const;

/** D5-4 A2: 同意 or 有异议. */
export const REVIEW_VERDICTS = ['agreed', 'objected'] as const;

export const INSTRUCTION_VERDICTS = ['approved', 'returned', 'rejected'] as const;

export const CONTACT_RESULTS = ['reached', 'not-reached'] as const;

export const CUSTOMER_REACTIONS = ['accepted', 'understood', 'not-accepted'] as const;

/** D5-5: why responsibility cannot be determined now. */
export const OUTSTANDING_REASONS = [
  'undetermined',
  'parts-delayed',
  'customer-absent',
  'customer-busy',
] as const;

/** The outcome words of the trade on the handling sheet. */
export const VISIT_OUTCOMES = [
  'very-satisfied',
  'satisfied',
  'fair',
  'dissatisfied',
  'no-comment',
  'understands',
  'accepts',
] as const;

export const SHEET_CHECKS = ['passed', 'faulty'] as const;

/** How a paper came back signed: as a scan in the evidence, or seen by the person who says so. */
export const SIGNATURES = ['scanned', 'by-hand'] as const;

/** D18-3, by code and never a bare number (C-1): layer 1 is the mildest here, 一级 the worst grade. */
export const HANDLER_LAYERS = ['layer-1', 'layer-2', 'layer-3'] as const;

/** What a message is before it is a complaint (D9-2, D9-5, D16-1); stored, only ever added. */
export const MESSAGE_KINDS = [
  'complaint',
  'grumble',
  'request-help',
  'request-advice',
  'request-vent',
  'suggestion',
] as const;

export const YES_NO = ['yes', 'no'] as const;

export type HandlerLayer = (typeof HANDLER_LAYERS)[number];
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];
export type CustomerReaction = (typeof CUSTOMER_REACTIONS)[number];
export type OutstandingReason = (typeof OUTSTANDING_REASONS)[number];
export type PlanKind = (typeof PLAN_KINDS)[number];
