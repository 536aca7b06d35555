import type { Wording } from './wording';

/** The card on which a case is followed back link by link (D4-5). */
export const traceBackWording = {
  title: ['责任倒查', 'Traced back'],
  about: ['每个环节谁经手、多久、哪一步超时', 'Who had it, how long, and what was late, link by link'],
  total: ['共 {links} 个环节，超时 {late} 项', '{links} links, {late} late'],
  now: ['现在', 'now'],
  handler: ['经办 {name}', 'Handler {name}'],
  enteredBy: ['转入 {role} {name}', 'Moved in by {name}, {role}'],
  registeredBy: ['登记 {role} {name}', 'Registered by {name}, {role}'],
  leftBy: ['转出 {role} {name}', 'Moved on by {name}, {role}'],
  acts: ['办理 {acts}', 'Done: {acts}'],
  noActs: ['没有办理记录', 'Nothing was done'],
  late: ['超时', 'Late'],
} as const satisfies Wording;
