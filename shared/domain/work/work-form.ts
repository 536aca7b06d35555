import { z } from 'zod';
import { FEEDBACK_CHANNELS } from '../facts/code-lists';
import { LINE_LIMIT, TEXT_LIMIT } from '../facts/facts';
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

const line = z.string().max(LINE_LIMIT);
const lines = z.array(line).max(50).readonly();
const text = z.string().max(TEXT_LIMIT);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const instant = z.iso.datetime({ offset: true });
const fen = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** Two answers, so that "no" can be told from "not said". */
const yesNo = z.enum(YES_NO);

/**
 * What people write down while they handle a case, flat like the facts and for the same reason: two
 * desks that fill in different fields never collide. An act carries the fields it was about; the
 * work record of a case keeps the latest of each. Fields are only ever added.
 */
export const workFormSchema = z
  .object({
    // acceptance and judgement (D5-2, D2-2)
    acceptedBy: line,
    /** Persons complained of, chosen from the staff: they may take no part (field rules §3). */
    partyIds: lines,
    handlerId: line,
    handlerName: line,
    founded: z.enum(FOUNDED),
    foundedReason: text,
    answeredAt: instant,
    // responsibility (D5-4 A1)
    responsibleDepartment: line,
    cause: text,
    mainResponsibleId: line,
    mainResponsible: line,
    secondaryResponsibleIds: lines,
    secondaryResponsible: lines,
    responsibilityBasis: text,
    personOpinion: text,
    // plan (D2-5)
    planKinds: z.array(z.enum(PLAN_KINDS)).readonly(),
    planWords: text,
    planAmountFen: fen,
    planDeadline: day,
    planAuthorId: line,
    // review and instruction (D5-4 A2, A3)
    reviewVerdict: z.enum(REVIEW_VERDICTS),
    faultOpinion: text,
    objection: text,
    negotiatedOpinion: text,
    negotiators: lines,
    reportWords: text,
    instructionVerdict: z.enum(INSTRUCTION_VERDICTS),
    instruction: text,
    // carrying out (D5-4 A4)
    executedHow: text,
    accountability: text,
    accountabilityWaivedBecause: text,
    /** D2-7: the head of the department, whoever delayed, and what is taken off. */
    headAccountability: text,
    delayAccountability: text,
    payDeduction: text,
    faultTalk: text,
    handedOverAt: instant,
    sheetCheck: z.enum(SHEET_CHECKS),
    sheetFault: text,
    // the customer
    contactReached: z.enum(CONTACT_RESULTS),
    contactHow: z.enum(FEEDBACK_CHANNELS),
    contactWords: text,
    informedAt: instant,
    informedHow: z.enum(FEEDBACK_CHANNELS),
    customerReaction: z.enum(CUSTOMER_REACTIONS),
    reactionWords: text,
    feedbackWaivedBecause: text,
    // outstanding matter (D5-5)
    outstandingReason: z.enum(OUTSTANDING_REASONS),
    outstandingWords: text,
    outstandingOwner: line,
    outstandingDue: day,
    receptionMarked: yesNo,
    homeVisitWords: text,
    homeVisitWaivedBecause: text,
    // return visit (D5-6)
    visitWanted: yesNo,
    visitOutcome: z.enum(VISIT_OUTCOMES),
    visitWords: text,
    visitor: line,
    visitWaivedBecause: text,
    // closing
    loopClosed: yesNo,
    papersSigned: z.enum(SIGNATURES),
    papersWaivedBecause: text,
    summary: text,
    reopenedBecause: text,
    // layers and extras (D18-3)
    layer: z.enum(HANDLER_LAYERS),
    escalatedBecause: text,
    loanCar: text,
    compensationWords: text,
    compensationFen: fen,
    note: text,
    // what other policies than the dealer's own write down (domain rules §4)
    messageKind: z.enum(MESSAGE_KINDS),
    /** Departments the matter reaches, beside the responsible one (D9-6). */
    involvedDepartments: lines,
    /** Ticked items of checklists, each `<checklist>.<item>`; and the checklists that were gone through. */
    checklistTicks: lines,
    checklistsDone: lines,
    checklistWords: text,
    letterWords: text,
    /** When the letter says that the matter will be done (D11-2). */
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
    /** What the customer is promised for afterwards (S0-9, S1-12 后续保障). */
    guaranteeWords: text,
    communicationWords: text,
    /** Follow-up service delivered, and whether the customer complained again (S0-10). */
    followUpDone: yesNo,
    complainedAgain: yesNo,
    reassessmentWords: text,
    legalAdvice: text,
    publicityAdvice: text,
    /** The department that first heard it and answers for the whole course (D4-4). */
    firstDepartment: line,
    urgedWords: text,
    /** Who signed the papers, chosen from the staff (D16-6). */
    signerIds: lines,
    signerNames: lines,
    /** The customer's loss as it was verified: no compensation is spoken of before (D16-4). */
    lossWords: text,
    /** What the customer is told, with reason and basis (D14-1). */
    answerWords: text,
    apologyWords: text,
  })
  .partial()
  .readonly();

export type WorkForm = z.infer<typeof workFormSchema>;
export type WorkField = keyof WorkForm;

export const WORK_FIELDS = workFormSchema.unwrap().keyof().options as readonly WorkField[];

/** Fields of which every entry counts: two desks that log a call each are no conflict. */
export const LOG_FIELDS: ReadonlySet<WorkField> = new Set<WorkField>([
  'contactReached',
  'contactHow',
  'contactWords',
  'note',
  'progressWords',
  'suggestionWords',
]);

/** Fields about the papers themselves and notes to ourselves: no paper says them, so no signature covers them. */
export const OFF_PAPER_FIELDS: ReadonlySet<WorkField> = new Set<WorkField>([
  'papersSigned',
  'papersWaivedBecause',
  'signerIds',
  'signerNames',
  'receptionMarked',
  'partyIds',
  'handlerId',
  'planAuthorId',
  'note',
  'progressWords',
  'checklistsDone',
]);
