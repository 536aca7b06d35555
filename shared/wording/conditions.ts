import type { Count } from '../policies/conditions/paths';
import type { Pair, Wording } from './wording';

/** How the unmet part of a condition is said. */
export const conditionWording = {
  all: ['{parts}', '{parts}'],
  any: ['以下之一：{parts}', 'one of: {parts}'],
  is: ['{name}为「{value}」', '{name} is “{value}”'],
  isNot: ['{name}不为「{value}」', '{name} is not “{value}”'],
  atLeast: ['{name}不少于 {value}', '{name} at least {value}'],
  below: ['{name}少于 {value}', '{name} below {value}'],
  has: ['填写{name}', '{name} filled in'],
  hasNot: ['未填写{name}', '{name} not filled in'],
  did: ['{name}', '{name}'],
  didNot: ['没有「{name}」', 'not: {name}'],
  didTimes: ['{name} {times} 次', '{name}, {times} times'],
  reached: ['{hours} 小时内已联系上客户', 'customer reached within {hours} h'],
  notReached: ['{hours} 小时内未联系上客户', 'customer tried in vain within {hours} h'],
  notContacted: ['不是：{part}', 'not: {part}'],
  flag: ['标记「{name}」', 'flag “{name}”'],
  noFlag: ['没有标记「{name}」', 'no flag “{name}”'],
  grade: ['等级', 'Grade'],
  stage: ['环节', 'Stage'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  sameProblem: ['同一问题投诉次数', 'Times of the same problem'],
  safetyWords: ['内容提到安全险情', 'the account mentions a danger'],
  fireWords: ['内容提到起火', 'the account mentions a fire'],
  escalatedChannel: ['来自升级渠道', 'came through an escalated channel'],
} as const satisfies Wording;

export const countWording: Readonly<Record<Count, Pair>> = {
  contacts: ['联系次数', 'Contacts'],
  reached: ['联系上的次数', 'Contacts reached'],
  'not-reached': ['未联系上的次数', 'Contacts in vain'],
  visits: ['回访次数', 'Return visits'],
  handlings: ['处理次数', 'Handlings'],
  evidence: ['证据件数', 'Pieces of evidence'],
  departments: ['涉及部门数', 'Departments involved'],
  unsigned: ['参与处理而未签字的人数', 'People who took part and have not signed'],
  'days-open': ['登记至今天数', 'Days since registration'],
};
