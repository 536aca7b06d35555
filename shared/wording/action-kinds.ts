import { ACTION_KINDS, type ActionKind } from '../domain/events/action-kinds';
import type { Language, Pair } from './wording';

/** What was done, in the past: for the timeline, and for conditions that ask whether it was done. */
export const actionKindWording: Readonly<Record<ActionKind, Pair>> = {
  acknowledged: ['已受理', 'Accepted'],
  'grade-confirmed': ['已确认等级', 'Grade confirmed'],
  'founded-judged': ['已判定是否成立', 'Judged founded or not'],
  assigned: ['已指派经办人', 'Handler assigned'],
  'taken-over': ['已接手', 'Taken over'],
  'contact-logged': ['已联系客户', 'Contact logged'],
  investigated: ['已调查核实', 'Investigated'],
  'responsibility-determined': ['已认定责任', 'Responsibility determined'],
  'plan-proposed': ['已提出处理方案', 'Plan proposed'],
  reviewed: ['管理部复核同意', 'Review agreed'],
  objected: ['管理部提出异议', 'Objection raised'],
  negotiated: ['已签署协商意见', 'Negotiated opinion signed'],
  'submitted-for-approval': ['已报主管总经理', 'Reported to the general manager'],
  instructed: ['总经理已批示', 'General manager instructed'],
  executed: ['已落实方案', 'Plan carried out'],
  'accountability-recorded': ['已追究责任', 'Accountability recorded'],
  'sheet-handed-over': ['终结单已转客户服务中心', 'Final sheet handed over'],
  checked: ['已检查处理单', 'Sheet checked'],
  'fed-back': ['已反馈客户', 'Customer informed'],
  'visit-planned': ['已标注是否回访', 'Return visit marked'],
  visited: ['已回访', 'Return visit made'],
  'parking-requested': ['已申请列为未了事宜', 'Parking asked for'],
  parked: ['已列为未了事宜', 'Parked as outstanding'],
  recalled: ['已提醒客户', 'Customer reminded'],
  resumed: ['已恢复处理', 'Handling resumed'],
  'home-visited': ['已上门拜访', 'Visited at home'],
  'reception-marked': ['已在接待系统标注', 'Marked in the reception system'],
  escalated: ['已升级', 'Escalated'],
  'de-escalated': ['已降级', 'De-escalated'],
  'loan-car-given': ['已提供代步车', 'Loan car given'],
  'compensation-recorded': ['已登记补偿', 'Compensation recorded'],
  'papers-signed': ['纸质单据已签字', 'Papers signed'],
  waived: ['已说明免做', 'Waived with a reason'],
  summarised: ['已写总结', 'Summary written'],
  closed: ['已结案', 'Closed'],
  'second-handling': ['已转二次处理', 'Second handling started'],
  reopened: ['已重新打开', 'Reopened'],
  archived: ['已归档', 'Archived'],
  noted: ['备注', 'Note'],
  'kind-judged': ['已判定性质', 'Kind judged'],
  'letter-sent': ['已发受理函', 'Letter sent'],
  'progress-reported': ['已通报进度', 'Progress reported'],
  'checklist-filled': ['已填检查单', 'Checklist filled in'],
  disputed: ['部门有争议', 'Disputed'],
  arbitrated: ['争议已裁定', 'Dispute decided'],
  'reported-up': ['已报上级', 'Reported upward'],
  inspected: ['已检测车辆', 'Vehicle inspected'],
  'technically-reported': ['已出技术报告', 'Technical report written'],
  'repair-agreed': ['已约定修理', 'Repair agreed'],
  'repair-finished': ['修理已完成', 'Repair finished'],
  consented: ['客户已认可', 'Customer agreed'],
  'traced-back': ['已责任倒查', 'Traced back'],
  'notice-circulated': ['已通报', 'Notice circulated'],
  improved: ['已落实改进', 'Improvement carried out'],
};

const known: ReadonlySet<string> = new Set(ACTION_KINDS);

/** The words of a kind of act; one of a newer desk shows as its code. */
export function actionKindWords(kind: string, language: Language): string {
  return known.has(kind) ? actionKindWording[kind as ActionKind][language === 'zh-CN' ? 0 : 1] : kind;
}
