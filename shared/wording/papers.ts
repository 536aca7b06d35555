import type { Wording } from './wording';

/** Names of the papers on screen; the papers themselves are always Chinese. */
export const paperWording = {
  'record-form': ['客户投诉记录表', 'Complaint record form'],
  'handling-sheet': ['客户信息反馈处理单', 'Feedback handling sheet'],
  'case-brief': ['案情摘要', 'Case brief'],
  'acceptance-letter': ['客户投诉受理函', 'Letter of acceptance'],
  'acceptance-form': ['客户投诉受理单', 'Acceptance form'],
  'reply-letter': ['客户投诉答复函', 'Letter of reply'],
  'investigation-report': ['投诉调查报告', 'Investigation report'],
  'fault-opinion': ['过失处理意见书', 'Opinion on the fault'],
  'visit-record': ['客户回访记录表', 'Record of return visits'],
  settlement: ['客户投诉解决确认书', 'Confirmation of settlement'],
  'trace-report': ['责任倒查报告', 'Trace-back report'],
  'repair-report': ['维修情况报告', 'Repair report'],
} as const satisfies Wording;

/** What stands around the forms. `{…}` are places for values. */
export const paperPageWording = {
  number: ['编号', 'No.'],
  blank: ['空白表', 'Blank form'],
  version: ['第 {version} 版', 'Version {version}'],
  page: ['第 {page}/{pages} 页', 'Page {page}/{pages}'],
  reprint: ['重打 第 {nth} 次', 'Printing {nth}'],
  printed: ['打印 {at} {by}', 'Printed {at} {by}'],
  privacy: [
    '个人信息仅用于处理本次投诉，依法保存；查询、更正或删除请向本店提出。',
    'Personal data serves this complaint only and is kept as the law requires; ask the store to see, correct or delete it.',
  ],
  privacyPhone: [
    '个人信息仅用于处理本次投诉，依法保存；查询、更正或删除请致电 {phone}。',
    'Personal data serves this complaint only and is kept as the law requires; call {phone} to see, correct or delete it.',
  ],
  tearOff: ['沿此线裁下，下联签字后由本店留存', 'Cut here; the slip below stays with the store'],
  missing: [
    '注：打“〓”处的字符字库未收（{codes}），请手工补写。',
    'Note: characters at 〓 are in no font ({codes}); please write them in by hand.',
  ],
  signedOnScreen: ['屏幕签名 {at}', 'Signed on screen {at}'],
  signedEarlier: ['已于第 {version} 版屏幕签名（{day}）', 'signed version {version} on screen ({day})'],
  conflicts: [
    '注：以下内容两处登记不一致，待核定：{fields}。',
    'Note: two desks recorded these differently; to be settled: {fields}.',
  ],
} as const satisfies Wording;

/** The one page for the manager who decides. */
export const briefWording = {
  seeForm: ['…（详见记录表）', '… (see the record form)'],
  skipped: ['……其间 {count} 条从略，详见记录表', '… {count} entries left out, see the record form'],
  clockRunning: ['{state}，{due} 到期，还有 {left}', '{state}, due {due}, {left} left'],
  clockBreached: ['已超时 {late}（{due} 到期）', 'Overdue by {late} (due {due})'],
  clockPaused: ['暂停，还剩 {left}', 'Paused, {left} left'],
  clockMetLate: ['超时 {late} 完成', 'Met {late} late'],
  noClocks: ['没有正在计时的时限', 'No clock is running'],
  since: ['{stage}（自 {at}）', '{stage} (since {at})'],
  nthRound: ['第 {nth} 次处理', 'Handling {nth}'],
  stageConflict: ['两台电脑同时推进，环节待确定', 'Moved on two computers at once, to be settled'],
  waiting: ['现由{roles}办理：{what}', 'Now with {roles}: {what}'],
  decide: ['请总经理决定：', 'For the general manager to decide: '],
  cut: ['…', '…'],
  nothingAsked: ['目前无须批示。', 'No instruction is asked for at present.'],
  finished: ['案件已办结，没有待办。', 'The case is finished; nothing is owed.'],
  overruled: ['建议{proposed}，改判理由：{reason}', 'Proposed {proposed}; overruled because: {reason}'],
  registeredFlag: ['据登记', 'as registered'],
} as const satisfies Wording;

/** 未了事宜台帐: the table the office files every month (D5-5 B3). */
export const outstandingLedgerWording = {
  title: ['未了事宜台帐', 'Ledger of outstanding matters'],
  month: ['{year} 年 {month} 月', '{year}-{month}'],
  recall: [
    '每月 {day} 日前提醒客户，上月未了事宜处理完毕；共 {count} 件。',
    'By the {day}th of each month customers are reminded and last month’s matters done; {count} in all.',
  ],
  none: ['本月无未了事宜', 'Nothing outstanding this month'],
  number: ['编号', 'No.'],
  parkedOn: ['列入日期', 'Parked on'],
  plate: ['车牌号', 'Plate'],
  customer: ['客户', 'Customer'],
  matter: ['未了事宜', 'Matter'],
  reason: ['原因', 'Reason'],
  owner: ['负责人', 'Owner'],
  promised: ['预计日期', 'Expected on'],
  age: ['天数', 'Days'],
  reminder: ['最近提醒（日期、结果）', 'Last reminder'],
  state: ['状态', 'State'],
  leader: ['总经理', 'General manager'],
} as const satisfies Wording;

/** Where an outstanding matter stands in its ledger. */
export const outstandingStateWording = {
  new: ['本月列入', 'New this month'],
  due: ['待提醒', 'Reminder due'],
  overdue: ['超期未提醒', 'Reminder overdue'],
  reminded: ['本月已提醒', 'Reminded this month'],
  resumed: ['已恢复处理', 'Resumed'],
} as const satisfies Wording;
