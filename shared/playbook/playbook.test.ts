import { describe, expect, it, test } from 'vitest';
import { MOMENTS } from './moments';
import { PLAYBOOK } from './playbook';
import type { PlaybookStep } from './step';

type Part = 'say' | 'doNot' | 'why' | 'title';

const textOf = (step: PlaybookStep, part: Part): string =>
  part === 'why' || part === 'title' ? step[part][0] : step[part].map(([chinese]) => chinese).join('\n');

/** What the steps that follow a rule say in one part, in Chinese: it is what users read. */
const said = (rule: string, part: Part): string =>
  PLAYBOOK.filter(({ sources }) => sources.includes(rule))
    .map((step) => textOf(step, part))
    .join('\n');

type Row = readonly [name: string, part: Part, words: RegExp];

/** Each rule of conduct and words of it that the catalogue demands. */
const RULES: readonly Row[] = [
  ['C-10: apologise once for the trouble, blame only when it is known', 'why', /责任查清了再说/u],
  ['C-10: an apology that is repeated and grows is what not to do', 'doNot', /越道越重/u],
  ['D5-1: an apology comes at once, for the trouble', 'say', /道个?歉|添麻烦/u],
  ['D5-1: time, place, persons, course and outcome are asked for', 'why', /时间、地点、人员、经过、结果/u],
  ['D6-1: listen without quarrelling or insisting that the company is right', 'doNot', /一口咬定店里没问题/u],
  ['D6-1: what counts is noted down', 'title', /问全/u],
  ['D6-1: a workable way is offered', 'title', /办得成的办法/u],
  ['D6-1: who is still dissatisfied is followed further', 'why', /还不满意，就继续改/u],
  [
    'D13-1: own temper first, then the customer’s feelings, then the matter',
    'why',
    /管住自己的情绪.*安抚客户.*谈事/u,
  ],
  ['D13-1: a responsible attitude', 'say', /负责跟到底/u],
  ['D13-2: a definite waiting time is named', 'say', /十分钟内|四点前/u],
  ['D13-2: a wait without a time is what not to say', 'doNot', /您等一下/u],
  ['D13-2: the whole event is asked through, slowly', 'title', /慢慢问/u],
  ['D13-3: no arguing, no excuses, no contempt', 'doNot', /找借口，摆脸色/u],
  ['D13-3: company, departments and colleagues are not criticised to the customer', 'doNot', /骂公司/u],
  ['D13-3: not passed on before it is understood', 'title', /问明白了再转/u],
  ['D13-3: sincere if ours, but not excessive', 'title', /道歉要真心，也要有分寸/u],
  ['D13-4: the time needed and why', 'title', /时间、理由一起说/u],
  ['D13-4: a refusal states the limits frankly', 'title', /办不到的，坦白说/u],
  ['D13-4: what the back office does goes there within the limit', 'why', /在时限内转到/u],
  ['D13-5: followed by the limit, the result is told', 'why', /按时限跟进，把结果告诉客户/u],
  ['D13-5: satisfaction is asked for', 'say', /满意吗/u],
  ['D14-2: customers’ data is confidential', 'title', /不外传/u],
  ['D18-2: only our own fault, never the customer’s', 'why', /只有自己的错，没有客户的错/u],
  ['D18-5: a separate room keeps it from spreading', 'title', /单独的房间/u],
  ['D18-5: first learn the repair’s full course and the owner’s situation', 'why', /维修全过程和车主情况/u],
  ['D18-5: the adviser comes along and the owner speaks first', 'say', /您先讲/u],
  ['D18-6: let vent, put yourself in their place', 'why', /让客户发泄，站在他那边/u],
  ['D18-6: no delay', 'title', /时间不能拖/u],
  ['D18-6: courteous but not servile', 'title', /不委曲求全/u],
  ['D18-6: the owner feels important', 'why', /受重视/u],
  ['D18-6: a misunderstanding is corrected politely', 'why', /误会要纠正，但话要客气/u],
  ['D18-7: thank the customer for the valuable opinion', 'say', /给我们提了宝贵的意见/u],
  [
    'D18-7: ours is apologised for, reworked at the customer’s time, at our cost',
    'say',
    /按您的时间返修，费用我们出/u,
  ],
  [
    'D18-7: not ours: patience, free inspection with consent, less to pay',
    'why',
    /耐心解释.*免费检查，同意再修.*减工时费/u,
  ],
  ['D18-7: thank again at the end', 'say', /再次谢谢您/u],
  ['D19-1: the key moments are looked at as the customer', 'why', /欢迎、试驾、报价到交车、送别/u],
  ['D19-2: delivery date and mileage are entered true', 'say', /交的车.*公里/u],
  ['D19-3: management meets customers and reports of it', 'why', /定期访谈报告/u],
  ['D19-4: satisfaction is only the base of loyalty', 'why', /满意不等于忠诚/u],
  [
    'S0-14: suggestion box, cases, drills and manual make training of it',
    'why',
    /建议箱、案例、演练、操作手册/u,
  ],
  ['S1-4: the customer satisfied, the problem solved', 'why', /客户满意为核心，问题解决为原则/u],
  ['S1-4: shirking and form before substance are named as the harm', 'why', /重推诿轻担当、重流程轻实效/u],
  ['S1-9: the first person asked follows it until it is closed', 'why', /第一个接的人一直跟到结案/u],
];

/** Every id of D6, D13, D18 and D19 that is about conduct, and those of the others that are. */
const REQUIRED = [
  ...['D6-1', 'D13-1', 'D13-2', 'D13-3', 'D13-4', 'D13-5', 'D18-2', 'D18-5', 'D18-6', 'D18-7'],
  ...['D19-1', 'D19-2', 'D19-3', 'D19-4', 'S0-14', 'S1-4', 'S1-9', 'D5-1', 'D14-2'],
];

describe('the playbook', () => {
  test.each(RULES)('%s', (name, part, words) => {
    expect(said(name.split(':')[0] ?? '', part)).toMatch(words);
  });

  it('follows every rule of conduct', () => {
    const followed = new Set(PLAYBOOK.flatMap(({ sources }) => sources));
    expect(REQUIRED.filter((rule) => !followed.has(rule))).toEqual([]);
  });

  it('has something for every moment, in the order of a complaint', () => {
    expect([...new Set(PLAYBOOK.map(({ moment }) => moment))]).toEqual([...MOMENTS]);
  });

  it('gives each step its own id, words to say and to leave, a reason and a source', () => {
    expect(new Set(PLAYBOOK.map(({ id }) => id)).size).toBe(PLAYBOOK.length);
    for (const { say, doNot, why, sources } of PLAYBOOK) {
      expect([say.length, doNot.length, sources.length].every((count) => count > 0)).toBe(true);
      expect(why.every((words) => words.length > 0)).toBe(true);
    }
  });

  it('speaks Chinese first and never leaves a half-width mark among the characters', () => {
    const pairs = PLAYBOOK.flatMap(({ title, say, doNot, why }) => [title, ...say, ...doNot, why]);
    for (const [chinese, english] of pairs) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(chinese).not.toMatch(/[,;:?!()]/u);
      expect(english).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('keeps each line short enough to be said in one breath', () => {
    const lines = PLAYBOOK.flatMap(({ say }) => say.map(([chinese]) => chinese));
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });
});
