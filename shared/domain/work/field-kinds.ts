import { FEEDBACK_CHANNELS } from '../facts/code-lists';
import {
  CONTACT_RESULTS,
  CUSTOMER_REACTIONS,
  FOUNDED,
  HANDLER_LAYERS,
  INSTRUCTION_VERDICTS,
  MESSAGE_KINDS,
  OUTSTANDING_REASONS,
  PLAN_KINDS,
  REVIEW_VERDICTS,
  SHEET_CHECKS,
  SIGNATURES,
  VISIT_OUTCOMES,
  YES_NO,
} from './code-lists';
import type { WorkField } from './work-form';

/** How a field of the work record is filled in: decides the widget. */
export type WorkFieldKind =
  | { readonly kind: 'line' | 'lines' | 'text' | 'day' | 'instant' | 'money' }
  /** One of the store's people, by id; `nameIn` is the field that keeps the name beside it. */
  | { readonly kind: 'person'; readonly nameIn: WorkField | null }
  | { readonly kind: 'people'; readonly nameIn: WorkField | null }
  | { readonly kind: 'department' }
  | { readonly kind: 'one-of' | 'many-of'; readonly codes: readonly string[] };

const line = { kind: 'line' } as const;
const lines = { kind: 'lines' } as const;
const text = { kind: 'text' } as const;
const day = { kind: 'day' } as const;
const instant = { kind: 'instant' } as const;
const money = { kind: 'money' } as const;
const oneOf = <C extends readonly string[]>(codes: C) => ({ kind: 'one-of', codes }) as const;

export const WORK_FIELD_KINDS = {
  acceptedBy: line,
  partyIds: { kind: 'people', nameIn: null },
  handlerId: { kind: 'person', nameIn: 'handlerName' },
  handlerName: line,
  founded: oneOf(FOUNDED),
  foundedReason: text,
  answeredAt: instant,
  responsibleDepartment: { kind: 'department' },
  cause: text,
  mainResponsibleId: { kind: 'person', nameIn: 'mainResponsible' },
  mainResponsible: line,
  secondaryResponsibleIds: { kind: 'people', nameIn: 'secondaryResponsible' },
  secondaryResponsible: lines,
  responsibilityBasis: text,
  personOpinion: text,
  planKinds: { kind: 'many-of', codes: PLAN_KINDS },
  planWords: text,
  planAmountFen: money,
  planDeadline: day,
  planAuthorId: { kind: 'person', nameIn: null },
  reviewVerdict: oneOf(REVIEW_VERDICTS),
  faultOpinion: text,
  objection: text,
  negotiatedOpinion: text,
  negotiators: lines,
  reportWords: text,
  instructionVerdict: oneOf(INSTRUCTION_VERDICTS),
  instruction: text,
  executedHow: text,
  accountability: text,
  accountabilityWaivedBecause: text,
  faultTalk: text,
  handedOverAt: instant,
  sheetCheck: oneOf(SHEET_CHECKS),
  sheetFault: text,
  contactReached: oneOf(CONTACT_RESULTS),
  contactHow: oneOf(FEEDBACK_CHANNELS),
  contactWords: text,
  informedAt: instant,
  informedHow: oneOf(FEEDBACK_CHANNELS),
  customerReaction: oneOf(CUSTOMER_REACTIONS),
  reactionWords: text,
  feedbackWaivedBecause: text,
  outstandingReason: oneOf(OUTSTANDING_REASONS),
  outstandingWords: text,
  outstandingOwner: line,
  outstandingDue: day,
  receptionMarked: oneOf(YES_NO),
  homeVisitWords: text,
  homeVisitWaivedBecause: text,
  visitWanted: oneOf(YES_NO),
  visitOutcome: oneOf(VISIT_OUTCOMES),
  visitWords: text,
  visitor: line,
  visitWaivedBecause: text,
  loopClosed: oneOf(YES_NO),
  papersSigned: oneOf(SIGNATURES),
  papersWaivedBecause: text,
  summary: text,
  reopenedBecause: text,
  layer: oneOf(HANDLER_LAYERS),
  escalatedBecause: text,
  loanCar: text,
  compensationWords: text,
  compensationFen: money,
  note: text,
  messageKind: oneOf(MESSAGE_KINDS),
  involvedDepartments: lines,
  checklistTicks: lines,
  checklistsDone: lines,
  checklistWords: text,
  letterWords: text,
  expectedBy: day,
  investigationReport: text,
  repairReport: text,
  technicalReport: text,
  adviceWords: text,
  progressWords: text,
  disputeWords: text,
  disputeDecision: text,
  reportedUpBecause: text,
  consentWords: text,
  traceBackWords: text,
  noticeWords: text,
  rootCause: text,
  improvementWords: text,
  suggestionWords: text,
} as const satisfies Record<WorkField, WorkFieldKind>;
