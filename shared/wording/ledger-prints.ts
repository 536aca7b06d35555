import type { Wording } from './wording';

/** 投诉台帐 and 月度报告 on screen: which days, how far, out to paper. */
export const ledgerPrintsWording = {
  printLedger: ['打印台帐', 'Print the ledger'],
  monthlyReport: ['月度报告', 'Monthly report'],
  paper: ['单据', 'Paper'],
  ledger: ['投诉台帐', 'Complaint ledger'],
  report: ['月度投诉总结报告', 'Monthly complaint report'],
  span: ['范围', 'Days'],
  byMonth: ['按月', 'Month'],
  byDays: ['按日期', 'Days'],
  month: ['月份', 'Month'],
  earlier: ['上一个月', 'Month before'],
  later: ['下一个月', 'Month after'],
  from: ['开始日期', 'From'],
  to: ['结束日期', 'To'],
  badDays: [
    '请选好开始和结束日期，结束不早于开始',
    'Choose both days; the second must not be before the first',
  ],
  reading: ['正在读取案件，已完成 {percent}%', 'Reading cases, {percent}% done'],
  making: ['正在排版，共 {count} 件…', 'Laying out {count} cases…'],
  stop: ['停止', 'Stop'],
  stopped: ['已停止，没有做成', 'Stopped; nothing was made'],
  start: ['重新开始', 'Start again'],
  failed: [
    '没有做成。案件内容都在，请再试一次；仍不行请联系管理员。（代码 P2）',
    'It could not be made. The cases are safe; try again, or call your administrator. (code P2)',
  ],
  cases: ['{count} 件', '{count} cases'],
} as const satisfies Wording;
