import type { Moment } from '../playbook/moments';
import type { Pair, Wording } from './wording';

export const momentWording: Readonly<Record<Moment, Pair>> = {
  receiving: ['接待', 'Receiving'],
  listening: ['倾听', 'Listening'],
  recording: ['记录', 'Noting down'],
  waiting: ['让客户等', 'Waiting'],
  'on-site': ['当面接待', 'Face to face'],
  explaining: ['解释澄清', 'Explaining'],
  proposing: ['谈方案', 'Proposing'],
  refusing: ['婉拒', 'Refusing'],
  'passing-on': ['转交', 'Passing on'],
  informing: ['告知结果', 'Telling the result'],
  visiting: ['回访', 'Return visit'],
  closing: ['收尾', 'Closing'],
  teamwork: ['店内配合', 'Among ourselves'],
  'key-moment': ['关键时刻', 'Key moments'],
};

/** The screen 话术, the folded block beside forms, and the store's own phrases. */
export const playbookWording = {
  title: ['话术', 'What to say'],
  moments: ['什么时候', 'Moments'],
  count: ['{steps} 条 · 本店自己的 {phrases} 条', '{steps} steps · {phrases} of your own'],
  found: ['找到 {count} 条', '{count} found'],
  find: ['查找：字词、拼音首字母或出处', 'Find: words, initials or a source'],
  findNothing: [
    '没有含「{query}」的话术。换个字词，或输入拼音首字母，如 daoqian 写 dq。',
    'Nothing about “{query}”. Try another word, or the initials of its pinyin.',
  ],
  clear: ['清空查找', 'Clear the search'],
  say: ['这样说', 'Say'],
  doNot: ['别这样', 'Do not'],
  why: ['为什么：{why}', 'Why: {why}'],
  inSight: ['{title}：{words}', '{title}: {words}'],
  sources: ['出处 {sources}', 'After {sources}'],
  questions: ['回访可以这样问', 'Questions for a return visit'],
  own: ['本店自己的话', 'Our own phrases'],
  ownNone: [
    '还没有。同事说得好的一句话，记在这里大家用。',
    'None yet. Keep a sentence here that worked well, for everybody.',
  ],
  ownAdd: ['加一句「{moment}」时好用的话，Enter 保存', 'A phrase for “{moment}”; Enter keeps it'],
  ownNew: ['新的一句', 'New phrase'],
  ownEdit: ['修改：{text}', 'Edit: {text}'],
  ownRemove: ['删去：{text}', 'Remove: {text}'],
  ownRemoved: ['已删去一句', 'Phrase removed'],
  ownChanged: ['修改这一句', 'Edit this phrase'],
  undo: ['撤销', 'Undo'],
  keep: ['保存', 'Keep'],
  cancel: ['不改了', 'Leave as it is'],
  unfold: ['展开 {count} 条', 'Show all {count}'],
  fold: ['收起', 'Fold'],
} as const satisfies Wording;

/** The practice: its banner, its buttons, its preparation. */
export const practiceWording = {
  banner: ['练习模式 · 与真实数据无关', 'Practice · nothing to do with the real data'],
  bannerHint: ['右上角换姓名，各个岗位都能练', 'Change the name at the top right to practise every part'],
  start: ['开始练习', 'Practise'],
  startWhat: [
    '另开一个练习窗口，里面是编好的案件，随便练，碰不到真实数据。',
    'Opens a second window with invented cases. Try anything; the real data is out of reach.',
  ],
  started: ['练习窗口正在打开', 'The practice window is opening'],
  leave: ['结束练习', 'End the practice'],
  reset: ['重新开始', 'Start afresh'],
  resetWhat: [
    '练习里做过的都清掉，换成一套新的练习案件',
    'Clears all that was done in practice and brings the sample cases back',
  ],
  preparing: ['正在准备练习案件…', 'Preparing the practice cases…'],
  prepared: ['第 {done} 件，共 {total} 件', '{done} of {total}'],
  notPrepared: [
    '练习案件没有全部备好，已有的可以先练。也可以在「话术」里点「重新开始」。',
    'Not all practice cases could be prepared. Go on with those there, or start afresh under “What to say”.',
  ],
  storeName: ['练习·{name}', 'Practice · {name}'],
} as const satisfies Wording;

export const phraseRefusals = {
  'too-many': [
    '没有保存：本店自己的话已有 500 句，存满了。原有的都在。请先删去不用的，再保存。',
    'Not saved: there are 500 phrases already, and no more fit. Those are kept. Remove some first, then save again.',
  ],
  'disk-full': [
    '没有保存：磁盘已满。原有的话都在。请腾出磁盘空间后再保存。',
    'Not saved: the disk is full. Earlier phrases are kept. Free some space, then save again.',
  ],
  'write-failed': [
    '没有保存：写不进磁盘。原有的话都在。请再试一次；还是不行，请联系管理员。',
    'Not saved: the disk could not be written. Earlier phrases are kept. Try again; if that fails, call the administrator.',
  ],
} as const satisfies Wording;

export const practiceRefusals = {
  'in-practice': ['现在就在练习里。', 'This already is the practice.'],
  'not-practice': [
    '没有执行：这里是真实数据，不是练习。什么都没有变。',
    'Not done: this is the real data and not the practice. Nothing has changed.',
  ],
  'not-started': [
    '练习窗口没有打开，真实数据不受影响。请再试一次；还是不行，请联系管理员。',
    'The practice window did not open; the real data is not affected. Try again; if that fails, call the administrator.',
  ],
} as const satisfies Wording;
