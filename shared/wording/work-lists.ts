import type { Wording } from './wording';

/** 未了事宜: the two ledgers of D5-5. */
export const outstandingWording = {
  title: ['未了事宜', 'Outstanding matters'],
  book: ['台帐', 'Ledger'],
  month: ['月份', 'Month'],
  earlier: ['上一个月', 'Month before'],
  later: ['下一个月', 'Month after'],
  count: ['未了 {open} 件，已恢复 {resumed} 件', '{open} outstanding, {resumed} taken up again'],
  recall: [
    '上月转来的请在 {day} 前提醒客户，还有 {count} 件',
    'Remind the customers of last month by {day}: {count} left',
  ],
  recallDone: ['上月转来的都已提醒', 'All of last month have been reminded'],
  open: ['未了', 'Outstanding'],
  resumed: ['本月已恢复处理', 'Taken up again this month'],
  number: ['编号', 'Number'],
  parkedAt: ['列入日期', 'Since'],
  reason: ['原因', 'Reason'],
  matter: ['未了说明', 'What is outstanding'],
  owner: ['负责人', 'Owner'],
  due: ['预计处理', 'Expected'],
  age: ['已过', 'Age'],
  days: ['{count} 天', '{count} d'],
  reminder: ['最近提醒', 'Last reminder'],
  notReminded: ['未提醒', 'Not yet'],
  reached: ['已联系上', 'reached'],
  missed: ['未联系上', 'not reached'],
  empty: [
    '没有未了事宜。案件页上“申请列为未了事宜”，总经理认可后就会列在这里。',
    'Nothing is outstanding. Ask for it on the case; once the general manager approves it stands here.',
  ],
  print: ['打印台帐', 'Print the ledger'],
  latePromise: ['已过约定日期', 'past the promised day'],
} as const satisfies Wording;

/** 回访: who is to be called, who waits, who was. */
export const visitsWording = {
  title: ['回访', 'Return visits'],
  count: ['到期 {due} 件，本月已回访 {done} 件', '{due} due, {done} made this month'],
  due: ['可以回访', 'To be visited'],
  suspended: ['暂停回访（处理未完）', 'Suspended: still being handled'],
  done: ['本月已回访', 'Made this month'],
  clock: ['时限', 'Clock'],
  number: ['编号', 'Number'],
  outcome: ['结果', 'Outcome'],
  second: ['二次回访', 'Second visit'],
  missed: ['未联系上 {count} 次，最近 {time}', 'not reached {count} times, last {time}'],
  never: ['还没打过', 'not called yet'],
  attempts: ['联系情况', 'Calls'],
  by: ['{visitor} {time}', '{visitor} {time}'],
  waits: ['{stage}中', '{stage}'],
  empty: [
    '没有要回访的案件。客户经理标注“需要回访”并处理完毕后，会列在这里。',
    'Nobody is to be visited. Cases marked for a return visit come here once they are finished.',
  ],
} as const satisfies Wording;

/** 看板: cases by stage. */
export const boardWording = {
  title: ['看板', 'Board'],
  count: ['{count} 件在办', '{count} open'],
  policy: ['处理规程', 'Policy'],
  department: ['责任部门', 'Department'],
  allDepartments: ['全部部门', 'All departments'],
  noDepartment: ['未定部门', 'No department yet'],
  mine: ['只看要我办的', 'Only what I owe'],
  more: ['还有 {count} 件', '{count} more'],
  none: ['无', 'None'],
  side: ['支线', 'Side stages'],
  handler: ['经办 {name}', 'Handler {name}'],
  noHandler: ['未指派', 'Not assigned'],
  hint: ['← → ↑ ↓ 选择 · Enter 打开 · 空格 推进', 'Arrows choose · Enter opens · Space moves on'],
  move: ['推进 {number}', 'Move {number} on'],
  moveTo: ['到「{stage}」', 'to {stage}'],
  cannot: ['现在没有你能推进的步骤。', 'There is no step that you may take now.'],
  why: ['为什么', 'Why'],
  moved: ['{number} 已到「{stage}」', '{number} is now at {stage}'],
  empty: ['没有在办的案件', 'No open case'],
  choose: ['选择要办的步骤', 'Choose the step'],
} as const satisfies Wording;
