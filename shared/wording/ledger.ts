import type { Wording } from './wording';

export const ledgerWording = {
  title: ['投诉台帐', 'Complaint ledger'],
  find: ['编号、车牌、电话、姓名、拼音首字母、内容', 'Number, plate, phone, name, pinyin initials, words'],
  clear: ['清除', 'Clear'],
  found: ['找到 {count} 件', '{count} found'],
  all: ['共 {count} 件', '{count} in all'],
  empty: ['还没有登记过投诉', 'No complaint has been registered yet'],
  registerFirst: ['登记第一件', 'Register the first one'],
  nothingFound: [
    '没有找到「{query}」。试试电话后四位或姓名首字母',
    'Nothing found for "{query}". Try the last four digits of the phone or the initials',
  ],
  number: ['编号', 'Number'],
  openedAt: ['登记时间', 'Registered'],
  grade: ['等级', 'Grade'],
  plate: ['车牌', 'Plate'],
  customer: ['客户', 'Customer'],
  phone: ['电话', 'Phone'],
  type: ['类型', 'Type'],
  excerpt: ['内容', 'What happened'],
  papers: ['纸面', 'Papers'],
  printed: ['已打印', 'Printed'],
  toPrint: ['未打印', 'Not printed'],
  older: ['更早的案件', 'Older cases'],
} as const satisfies Wording;

export const todayWording = {
  title: ['今日', 'Today'],
  signedPapers: ['收回签字单据', 'Signed papers'],
  signedPapersWaiting: ['收回签字单据 · {count} 张待认领', 'Signed papers · {count} waiting'],
  drafts: ['未完成的草稿', 'Unfinished drafts'],
  draftAt: ['{time} 存', 'Kept {time}'],
  draftBlank: ['（还没写内容）', '(nothing written yet)'],
  goOn: ['继续填', 'Go on'],
  prints: ['没打印成的纸', 'Papers that did not print'],
  newest: ['最新案件', 'Newest cases'],
  todayCount: ['今天登记 {count} 件', '{count} registered today'],
  empty: ['今天还没有投诉。客户来了按 F2 登记', 'No complaints yet. Press F2 when a customer comes'],
  register: ['登记投诉', 'Register a complaint'],
} as const satisfies Wording;

export const previewWording = {
  paper: ['单据', 'Paper'],
  making: ['正在排版…', 'Laying out…'],
  failed: [
    '纸面没有做成。案件内容都在，请再试一次；仍不行请联系管理员。（代码 P1）',
    'The paper could not be made. The case is safe; try again, or call your administrator. (code P1)',
  ],
  retry: ['再试一次', 'Try again'],
  printer: ['打印机', 'Printer'],
  noPrinter: ['没有打印机，可先另存 PDF', 'No printer; save the PDF instead'],
  copies: ['份数', 'Copies'],
  print: ['打印', 'Print'],
  saveAs: ['另存 PDF', 'Save PDF'],
  back: ['返回', 'Back'],
  pages: ['共 {count} 页', '{count} pages'],
  version: ['第 {version} 版', 'Version {version}'],
  sent: ['已交给打印机 {printer}', 'Sent to {printer}'],
  savedAs: ['已存为 {name}', 'Saved as {name}'],
  queued: ['没打印成，已放进「今日 · 没打印成的纸」。', 'Not printed; it waits under Today.'],
  missing: [
    '这些字字库里没有，纸上会用「〓」代替，请手写补上：',
    'No font has these characters; 〓 is printed in their place, please add them by hand:',
  ],
  trouble: [
    '打印时出了问题。案件内容都在。请先看打印机有没有出纸，没出来再打一次。（代码 P2）',
    'Something went wrong while printing. The case is safe. Look at the printer first; print again if nothing is there. (code P2)',
  ],
  logFailed: ['纸已送出，但打印记录没有写入。', 'The paper is out, but the print was not recorded.'],
} as const satisfies Wording;
