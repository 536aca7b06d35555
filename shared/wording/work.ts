import type {
  CONTACT_RESULTS,
  FOUNDED,
  INSTRUCTION_VERDICTS,
  MESSAGE_KINDS,
  REVIEW_VERDICTS,
  SHEET_CHECKS,
  SIGNATURES,
  YES_NO,
} from '../domain/work/code-lists';
import type {
  CustomerReaction,
  HandlerLayer,
  OutstandingReason,
  PlanKind,
  VisitOutcome,
} from '../domain/work/code-lists';
import type { WorkField } from '../domain/work/work-form';
import { demandWording, feedbackChannelWording } from './codes';
import type { Language, Pair } from './wording';

/** The label of every field of the work record, as screens and papers print it. */
export const workFieldWording: Readonly<Record<WorkField, Pair>> = {
  acceptedBy: ['受理人', 'Accepted by'],
  partyIds: ['当事人', 'Persons complained of'],
  handlerId: ['经办人', 'Handler'],
  handlerName: ['经办人姓名', 'Name of the handler'],
  founded: ['是否成立', 'Founded'],
  foundedReason: ['判定理由', 'Reason of the judgement'],
  answeredAt: ['答复客户时间', 'Customer answered at'],
  responsibleDepartment: ['责任部门', 'Responsible department'],
  cause: ['原因分析', 'Cause'],
  mainResponsibleId: ['主要责任人', 'Mainly responsible'],
  mainResponsible: ['主要责任人姓名', 'Name of the mainly responsible'],
  secondaryResponsibleIds: ['次要责任人', 'Also responsible'],
  secondaryResponsible: ['次要责任人姓名', 'Names of the also responsible'],
  responsibilityBasis: ['认定依据', 'Basis'],
  personOpinion: ['对责任人处理意见', 'Opinion on the person responsible'],
  planKinds: ['处理方式', 'Kind of solution'],
  planWords: ['处理方案', 'Plan'],
  planAmountFen: ['金额', 'Amount'],
  planDeadline: ['完成期限', 'To be done by'],
  planAuthorId: ['方案提出人', 'Author of the plan'],
  reviewVerdict: ['复核结果', 'Result of the review'],
  faultOpinion: ['过失处理意见', 'Fault opinion'],
  objection: ['异议', 'Objection'],
  negotiatedOpinion: ['协商意见', 'Negotiated opinion'],
  negotiators: ['参加协商人员', 'Who negotiated'],
  reportWords: ['上报说明', 'Words of the report'],
  instructionVerdict: ['批示结论', 'Verdict'],
  instruction: ['主管总经理意见', "General manager's instruction"],
  executedHow: ['落实情况', 'How it was carried out'],
  accountability: ['责任追究', 'Accountability'],
  accountabilityWaivedBecause: ['不追究的理由', 'Why nobody is held to account'],
  headAccountability: ['部门负责人责任', 'Accountability of the head'],
  delayAccountability: ['延误责任追究', 'Accountability for delay'],
  payDeduction: ['绩效扣减', 'Deducted from the bonus'],
  faultTalk: ['过失沟通', 'Fault talk'],
  handedOverAt: ['转交时间', 'Handed over at'],
  sheetCheck: ['处理单检查', 'Check of the sheet'],
  sheetFault: ['处理单问题', 'What is wrong with the sheet'],
  contactReached: ['是否联系上', 'Reached'],
  contactHow: ['联系方式', 'How'],
  contactWords: ['沟通内容', 'What was said'],
  informedAt: ['通知客户时间', 'Customer informed at'],
  informedHow: ['通知方式', 'How informed'],
  customerReaction: ['客户反馈', "Customer's answer"],
  reactionWords: ['客户意见', "Customer's words"],
  feedbackWaivedBecause: ['无法反馈的理由', 'Why the customer could not be informed'],
  outstandingReason: ['未了原因', 'Why outstanding'],
  outstandingWords: ['未了说明', 'What is outstanding'],
  outstandingOwner: ['未了事宜负责人', 'Owner of the matter'],
  outstandingDue: ['预计处理日期', 'Expected on'],
  receptionMarked: ['维修接待系统已标注', 'Marked in the reception system'],
  homeVisitWords: ['上门拜访情况', 'Home visit'],
  homeVisitWaivedBecause: ['未上门的理由', 'Why no home visit'],
  visitWanted: ['是否需要回访', 'Return visit wanted'],
  visitOutcome: ['回访结果', 'Outcome of the visit'],
  visitWords: ['回访意见', "Customer's opinion"],
  visitor: ['回访人', 'Visited by'],
  visitWaivedBecause: ['未回访的理由', 'Why no return visit'],
  loopClosed: ['是否闭环', 'Loop closed'],
  papersSigned: ['签字方式', 'How signed'],
  papersWaivedBecause: ['免签字的理由', 'Why not signed'],
  summary: ['总结评价与改进对策', 'Summary and improvement'],
  reopenedBecause: ['重新打开的理由', 'Why reopened'],
  layer: ['处理层级', 'Handler layer'],
  escalatedBecause: ['升级理由', 'Why escalated'],
  loanCar: ['代步车', 'Loan car'],
  compensationWords: ['补偿说明', 'Compensation'],
  compensationFen: ['补偿金额', 'Compensation amount'],
  note: ['备注', 'Note'],
  messageKind: ['性质', 'Kind'],
  involvedDepartments: ['涉及部门', 'Departments involved'],
  checklistTicks: ['检查单勾选项', 'Ticked on the checklist'],
  checklistsDone: ['已填检查单', 'Checklists filled in'],
  checklistWords: ['检查说明', 'Remarks on the checklist'],
  letterWords: ['函件内容', 'Words of the letter'],
  expectedBy: ['预计处理时间', 'Expected by'],
  investigationReport: ['调查报告', 'Investigation report'],
  repairReport: ['维修情况报告', 'Repair report'],
  technicalReport: ['技术报告', 'Technical report'],
  adviceWords: ['法务、公关意见', 'Advice of legal and PR'],
  progressWords: ['处理进度', 'Progress'],
  disputeWords: ['争议内容', 'What is disputed'],
  disputeDecision: ['裁定意见', 'Decision on the dispute'],
  reportedUpBecause: ['上报理由', 'Why reported upward'],
  consentWords: ['客户认可情况', 'How the customer agreed'],
  traceBackWords: ['责任倒查结论', 'What the trace found'],
  noticeWords: ['通报内容', 'Words of the notice'],
  rootCause: ['根本原因', 'Root cause'],
  improvementWords: ['改进措施', 'Improvement'],
  suggestionWords: ['改进建议', 'Suggestion'],
  guaranteeWords: ['后续保障', 'Guarantee for afterwards'],
  communicationWords: ['客户沟通策略', 'How to speak with the customer'],
  followUpDone: ['后续服务是否到位', 'Follow-up service delivered'],
  complainedAgain: ['是否再次投诉', 'Complained again'],
  reassessmentWords: ['再评估结论', 'Result of the reassessment'],
  legalAdvice: ['法务意见', 'Legal opinion'],
  publicityAdvice: ['公关意见', 'PR opinion'],
  firstDepartment: ['首问责任部门', 'Department first responsible'],
  urgedWords: ['催办内容', 'What was urged'],
  signerIds: ['签字人员', 'Signed by'],
  signerNames: ['签字人员姓名', 'Names of the signers'],
  lossWords: ['损失核实情况', 'Loss as verified'],
  answerWords: ['答复内容（含原因和依据）', 'Answer, with reason and basis'],
  apologyWords: ['致歉内容', 'Words of apology'],
};

type Codes<List extends readonly string[]> = Readonly<Record<List[number], Pair>>;

export const planKindWording: Readonly<Record<PlanKind, Pair>> = {
  ...demandWording,
  rework: ['返修', 'Rework'],
  'free-inspection': ['免费检查', 'Free inspection'],
  'labour-discount': ['优惠或减免工时费', 'Labour discount'],
  refund: ['退款', 'Refund'],
  'redo-service': ['重新提供服务', 'Service done again'],
  'process-improvement': ['改进流程', 'Process improved'],
};

const foundedWording: Codes<typeof FOUNDED> = {
  founded: ['成立', 'Founded'],
  'not-founded': ['不成立', 'Not founded'],
};

const verdictWording: Codes<typeof REVIEW_VERDICTS> & Codes<typeof INSTRUCTION_VERDICTS> = {
  agreed: ['同意', 'Agreed'],
  objected: ['有异议', 'Objected'],
  approved: ['批准', 'Approved'],
  returned: ['退回', 'Returned'],
  rejected: ['不同意', 'Rejected'],
};

const contactWording: Codes<typeof CONTACT_RESULTS> = {
  reached: ['已联系上', 'Reached'],
  'not-reached': ['未联系上', 'Not reached'],
};

export const reactionWording: Readonly<Record<CustomerReaction, Pair>> = {
  accepted: ['接受', 'Accepted'],
  understood: ['理解', 'Understands'],
  'not-accepted': ['不接受', 'Not accepted'],
};

export const outstandingReasonWording: Readonly<Record<OutstandingReason, Pair>> = {
  undetermined: ['责任待定', 'Responsibility not clear'],
  'parts-delayed': ['配件延时', 'Parts late'],
  'customer-absent': ['客户不在场', 'Customer absent'],
  'customer-busy': ['客户没有时间', 'Customer has no time'],
};

export const visitOutcomeWording: Readonly<Record<VisitOutcome, Pair>> = {
  'very-satisfied': ['非常满意', 'Very satisfied'],
  satisfied: ['满意', 'Satisfied'],
  fair: ['一般', 'Fair'],
  dissatisfied: ['不满意', 'Dissatisfied'],
  'no-comment': ['不表态', 'No comment'],
  understands: ['理解', 'Understands'],
  accepts: ['接受', 'Accepts'],
};

const messageKindWording: Codes<typeof MESSAGE_KINDS> = {
  complaint: ['投诉', 'Complaint'],
  grumble: ['抱怨', 'Grumble'],
  'request-help': ['求助', 'Asks for help'],
  'request-advice': ['咨询', 'Asks for advice'],
  'request-vent': ['发泄', 'Lets off steam'],
  suggestion: ['建议', 'Suggestion'],
};

const checkWording: Codes<typeof SHEET_CHECKS> & Codes<typeof SIGNATURES> & Codes<typeof YES_NO> = {
  passed: ['合格', 'Passed'],
  faulty: ['退回', 'Sent back'],
  scanned: ['已扫描', 'Scanned'],
  'by-hand': ['已见签字原件', 'Seen signed'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
};

export const layerWording: Readonly<Record<HandlerLayer, Pair>> = {
  'layer-1': ['第一层·服务顾问、回访员', 'Layer 1 · adviser, visit clerk'],
  'layer-2': ['第二层·部门经理、技术总监', 'Layer 2 · department, technical director'],
  'layer-3': ['第三层·总经理', 'Layer 3 · general manager'],
};

const WORDS: ReadonlyMap<string, Pair> = new Map(
  [
    planKindWording,
    feedbackChannelWording,
    foundedWording,
    verdictWording,
    contactWording,
    messageKindWording,
    reactionWording,
    outstandingReasonWording,
    visitOutcomeWording,
    checkWording,
    layerWording,
  ].flatMap((list) => Object.entries(list)),
);

/** The label of one field of the work record. */
export function workFieldWords(field: WorkField, language: Language): string {
  return workFieldWording[field][language === 'zh-CN' ? 0 : 1];
}

/** The word of a code of the work record; one of a newer desk shows as itself. */
export function workCodeWords(code: string, language: Language): string {
  return WORDS.get(code)?.[language === 'zh-CN' ? 0 : 1] ?? code;
}
