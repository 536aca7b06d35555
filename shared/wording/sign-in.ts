import type { Wording } from './wording';

/** The locked desk and the small dialog for a PIN. */
export const signInWording = {
  locked: ['已锁定', 'Locked'],
  lockedWhat: [
    '选您的姓名继续。案件和草稿都在。',
    'Choose your name to go on. Cases and drafts are all there.',
  ],
  lock: ['锁定 / 换人', 'Lock / change person'],
  hasPin: ['要输入 PIN', 'asks for a PIN'],
  find: ['找姓名', 'Find a name'],
  nobodyFound: ['没有这位同事', 'Nobody of that name'],
  pin: ['PIN', 'PIN'],
  pinHint: ['4–8 位数字', '4 to 8 digits'],
  enter: ['进入', 'Go on'],
  cancel: ['取消', 'Cancel'],
  forgotten: [
    '忘了 PIN，请系统管理员到「设置 › 人员」里重设。',
    'A forgotten PIN is set anew by an administrator in Settings, People.',
  ],
  tooShort: ['PIN 是 4–8 位数字', 'A PIN has 4 to 8 digits'],
  waitMore: ['输错次数太多，还要等 {time}', 'Too many wrong tries; wait {time}'],
  seconds: ['{s} 秒', '{s} s'],
  minutes: ['{m} 分 {s} 秒', '{m} min {s} s'],

  current: ['现在的 PIN', 'Present PIN'],
  fresh: ['新 PIN', 'New PIN'],
  again: ['再输一次', 'Once more'],
  differ: ['两次输入的不一样', 'The two are not the same'],
} as const satisfies Wording;

/** Why somebody did not get in, or a PIN was not taken. */
export const pinRefusals = {
  'wrong-pin': ['PIN 不对，请再输一次', 'Wrong PIN; try again'],
  wait: ['输错次数太多，请稍等', 'Too many wrong tries; wait a little'],
  nobody: ['这位同事不在名单里，或已停用', 'This person is not on the list, or is disabled'],
  'too-easy': ['太容易猜到，请换一个', 'Too easy to guess; choose another'],
  locked: ['本机已锁定，请先登录', 'This desk is locked; sign in first'],
  'administrator-needed': [
    '只有本人或系统管理员（带 PIN 登录）能改',
    'Only the person or an administrator signed in with a PIN may change it',
  ],
  'disk-full': ['没有保存：磁盘已满，请先腾出空间', 'Not saved: the disk is full; free some space first'],
  'write-failed': ['没有保存：写不进磁盘，请再试一次', 'Not saved: the disk could not be written; try again'],
} as const satisfies Wording;
