import type { Wording } from './wording';

/** 投诉台帐: every complaint that was received in a month or between two days. */
export const complaintLedgerWording = {
  title: ['投诉台帐', 'Complaint ledger'],
  month: ['{year} 年 {month} 月', '{year}-{month}'],
  days: ['{from} 至 {to}', '{from} to {to}'],
  note: [
    '按受理日期登记，共 {count} 件；空格为尚未发生或未登记，可手工补填。',
    'By day of receipt, {count} in all; an empty cell has not happened or is not recorded.',
  ],
  none: ['本月无投诉', 'No complaint in this month'],
  noneInDays: ['此期间无投诉', 'No complaint in these days'],
  place: ['序号', 'No.'],
  number: ['编号', 'Number'],
  receivedOn: ['受理日期', 'Received on'],
  customer: ['客户／电话', 'Customer, phone'],
  car: ['车牌／车型', 'Plate, model'],
  type: ['投诉类型', 'Type'],
  summary: ['内容概要', 'What happened'],
  grade: ['等级', 'Grade'],
  department: ['责任部门', 'Department'],
  result: ['处理结果', 'Result'],
  closedOn: ['关闭日期', 'Closed on'],
  visit: ['满意度／\n回访', 'Satisfaction, visit'],
  owner: ['责任人', 'Responsible'],
  secret: ['（保密）', '(confidential)'],
  unfounded: ['不成立', 'Not founded'],
  visitWaived: ['免回访', 'No visit'],
  total: [
    '合计 {count} 件：已关闭 {closed} 件，未关闭 {open} 件；{grades}；已回访 {visited} 件，其中满意 {satisfied} 件。',
    '{count} in all: {closed} closed, {open} open; {grades}; {visited} visited, {satisfied} of them satisfied.',
  ],
  ofGrade: ['{grade} {count} 件', '{grade}: {count}'],
  ungraded: ['未定级', 'Not graded'],
  preparer: ['制表人', 'Prepared by'],
  approver: ['审批人', 'Approved by'],
} as const satisfies Wording;
