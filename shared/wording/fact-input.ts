import type { Wording } from './wording';

/** What a form says about a text it could not read, or that looks odd. */
export const factWording = {
  'not-a-number': ['请填数字', 'A number, please'],
  'not-a-day': ['日期写成 2026-01-31', 'Write the day as 2026-01-31'],
  'not-a-moment': ['时间写成 2026-01-31 14:30', 'Write the time as 2026-01-31 14:30'],
  'not-an-amount': ['金额写成 1280 或 1280.50', 'Write the amount as 1280 or 1280.50'],
  'too-long': ['太长了，请缩短', 'Too long, please shorten'],
  pasteTooLong: [
    '太长了：共 {count} 字，这里最多 {limit} 字，没有放进来。请缩短，或存成文件当证据添加。',
    'Too long: {count} characters where {limit} fit; nothing was put in. Shorten it, or add it as a file.',
  ],
  'unknown-code': ['请从选项里选', 'Please choose from the list'],
  hiddenSigns: [
    '含有看不见的字符 {signs}，可照样保存',
    'Holds hidden characters {signs}; can be saved as it is',
  ],
  plateOdd: ['车牌格式少见，可照样保存', 'Unusual plate; it can be saved as it is'],
  phoneOdd: ['号码格式少见，可照样保存', 'Unusual number; it can be saved as it is'],
  vinLength: ['VIN 应为 17 位，现为 {count} 位', 'A VIN has 17 characters, this one {count}'],
  vinLetters: ['VIN 不含 I、O、Q', 'A VIN has no I, O or Q'],
  vinCheck: [
    'VIN 校验位不符，请再对一遍（部分进口车例外）',
    'VIN check digit is off; please compare again (some imports differ)',
  ],
  moreChoices: ['更多…', 'More…'],
  typeSearch: ['输入文字或拼音首字母', 'Type words or pinyin initials'],
  typeNothing: ['没有这个类型', 'No such type'],
} as const satisfies Wording;
