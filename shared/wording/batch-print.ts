import type { Wording } from './wording';

/** Many papers in one go. */
export const batchPrintWording = {
  title: ['批量打印', 'Print many'],
  open: ['批量打印', 'Print many'],
  cases: ['案件单据', 'Papers of cases'],
  ledgers: ['月度台帐', 'Ledgers of a month'],
  printMonth: ['打印 {count} 份', 'Print {count}'],
  monthHint: [
    '要先看样子，到「台帐」和「未了」里打开。',
    'To look at one first, open it under Ledger or Outstanding.',
  ],
  paper: ['单据', 'Paper'],
  span: ['受理时间', 'Received'],
  onlyNew: ['只看还没打印这一版的', 'Only those not printed in this version'],
  choose: ['选中 {count} 件，共 {all} 件', '{count} of {all} chosen'],
  number: ['编号', 'No.'],
  received: ['受理', 'Received'],
  customer: ['客户', 'Customer'],
  plate: ['车牌', 'Plate'],
  matter: ['内容', 'Matter'],
  state: ['这份单据', 'This paper'],
  notPrinted: ['没打印过', 'Not printed'],
  printedSame: ['已打印', 'Printed'],
  printedOld: ['打印过第 {version} 版，案件已变', 'Version {version} printed, changed since'],
  print: ['打印 {count} 件', 'Print {count}'],
  saveOne: ['存成一个 PDF', 'Save as one PDF'],
  running: ['正在打印 {done}/{all}：{number}', 'Printing {done} of {all}: {number}'],
  joining: ['正在排版 {count} 份…', 'Laying out {count}…'],
  stop: ['停止', 'Stop'],
  done: ['{count} 份已交给打印机 {printer}', '{count} sent to {printer}'],
  stopped: ['已停止：{count} 份已交给打印机，其余没有打', 'Stopped: {count} sent, the others not'],
  refused: [
    '{problem} 已交给打印机 {count} 份；{number} 在「今日」等着，其余 {left} 份没有打。',
    '{problem} {count} were sent; {number} waits on Today, the other {left} were not printed.',
  ],
  notMade: [
    '{count} 份没有做成，请打开案件单独打印：{numbers}',
    '{count} could not be made; print them from their case: {numbers}',
  ],
  notLogged: ['有 {count} 份打印记录没写进去', '{count} prints were not recorded'],
  none: ['这段时间没有要打印的', 'Nothing to print for this time'],
  noneNew: ['这段时间的都打印过了', 'Everything of this time is printed'],
  limit: ['一次最多 {count} 份，其余下次再打', 'At most {count} at a time; print the rest next'],
  failed: [
    'PDF 没有做成，案件都在。可以少选几件再试。（代码 P3）',
    'The PDF could not be made; the cases are safe. Try with fewer. (code P3)',
  ],
} as const satisfies Wording;

export const batchSpanWording = {
  today: ['今天', 'Today'],
  yesterday: ['昨天', 'Yesterday'],
  week: ['近 7 天', 'Last 7 days'],
  month: ['本月', 'This month'],
  'last-month': ['上月', 'Last month'],
} as const satisfies Wording;
