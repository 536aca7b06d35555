import type { Wording } from './wording';

/** Names of the papers on screen; the papers themselves are always Chinese. */
export const paperWording = {
  'record-form': ['客户投诉记录表', 'Complaint record form'],
  'handling-sheet': ['客户信息反馈处理单', 'Feedback handling sheet'],
} as const satisfies Wording;

/** What stands around the forms. `{…}` are places for values. */
export const paperPageWording = {
  number: ['编号', 'No.'],
  blank: ['空白表', 'Blank form'],
  version: ['第 {version} 版', 'Version {version}'],
  page: ['第 {page}/{pages} 页', 'Page {page}/{pages}'],
  printed: ['打印 {at} {by}', 'Printed {at} {by}'],
  privacy: [
    '个人信息仅用于处理本次投诉，依法保存；查询、更正或删除请向本店提出。',
    'Personal data serves this complaint only and is kept as the law requires; ask the store to see, correct or delete it.',
  ],
  privacyPhone: [
    '个人信息仅用于处理本次投诉，依法保存；查询、更正或删除请致电 {phone}。',
    'Personal data serves this complaint only and is kept as the law requires; call {phone} to see, correct or delete it.',
  ],
  missing: [
    '注：打“〓”处的字符字库未收（{codes}），请手工补写。',
    'Note: characters at 〓 are in no font ({codes}); please write them in by hand.',
  ],
  conflicts: [
    '注：以下内容两处登记不一致，待核定：{fields}。',
    'Note: two desks recorded these differently; to be settled: {fields}.',
  ],
} as const satisfies Wording;
