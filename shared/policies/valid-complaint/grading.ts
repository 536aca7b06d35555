import type { Condition } from '../condition';
import type { Policy } from '../policy';

const flag = (id: string): Condition => ({ eq: [`flags.${id}`, true] });
const gte = (path: string, least: number): Condition => ({ gte: [path, least] });

/** 重大 and 多次 have no figure in D9: ours, as their labels say. */
const GRAVE_LOSS_FEN = 5_000_000;
const SEVERAL_TIMES = 2;
/** 一个月, counted in days so that every month is as long. */
const MONTH_DAYS = 30;

/** Named by their word: 一级 is the worst here and the mildest elsewhere (C-1). Worst first. */
export const GRADES: Policy['grades'] = [
  { id: 'valid-grave', label: ['一级·重大', 'Grade 1 · grave'] },
  { id: 'valid-serious', label: ['二级·较重', 'Grade 2 · serious'] },
  // The source breaks off before its third grade (D9-7).
  { id: 'valid-other', label: ['三级·其余（本店自定）', 'Grade 3 · all else (ours)'] },
];

type Row = readonly [id: string, zh: string, en: string, when: Condition];

const GRAVE: readonly Row[] = [
  ['exposure', '媒体曝光', 'In the media', flag('exposure')],
  ['lawsuit', '诉讼', 'Lawsuit', flag('lawsuit')],
  ['image-harm', '严重损害企业形象', 'Serious harm to our name', flag('image-harm')],
  [
    'late-escalation',
    '投诉一个月后因前期处理不当或内部沟通不畅升级',
    'Escalated after a month: mishandled, or departments did not talk',
    { all: [gte('counts.days-open', MONTH_DAYS), flag('mishandled')] },
  ],
  ['injury', '发生客户伤害', 'A customer was hurt', flag('injury')],
  [
    'grave-loss',
    '重大经济损失（5 万元起，本店自定）',
    'Grave economic loss (from 50,000 yuan, our figure)',
    gte('facts.demandAmountFen', GRAVE_LOSS_FEN),
  ],
  ['three-departments', '涉及三个以上部门', 'Three departments or more', gte('counts.departments', 3)],
];

const SERIOUS: readonly Row[] = [
  ['own-promise', '员工擅自承诺引起纠纷', 'Dispute over an unauthorised promise', flag('own-promise')],
  [
    'service-owed-again',
    '约定服务多次提出仍未解决（两次起，本店自定）',
    'Agreed service raised again and unsolved (from twice, our figure)',
    {
      all: [
        flag('service-owed'),
        {
          any: [
            gte('history.same-problem', SEVERAL_TIMES),
            gte('counts.handlings', SEVERAL_TIMES),
            gte('facts.sameFaultRepairs', SEVERAL_TIMES),
          ],
        },
      ],
    },
  ],
  [
    'same-from-three',
    '一个月内三名以上客户投诉同一问题',
    'Same complaint from three customers in a month',
    { eq: ['groups.same-from-three', true] },
  ],
];

const triggersOf = (rows: readonly Row[], grade: string, source: string) =>
  rows.map(([id, zh, en, when]) => ({ id, label: [zh, en] as const, grade, when, sources: [source] }));

export const GRADING: Policy['grading'] = {
  triggers: [...triggersOf(GRAVE, 'valid-grave', 'D9-6'), ...triggersOf(SERIOUS, 'valid-serious', 'D9-7')],
  otherwise: 'valid-other',
};

/** D9-7.3. Told apart by telephone: names repeat, and many give only 王先生. */
export const GROUPS: Policy['groups'] = [
  {
    id: 'same-from-three',
    label: ['一个月内三名以上客户投诉同一问题', 'Same complaint from three customers in a month'],
    same: ['complaintType'],
    differentBy: 'phone',
    withinDays: MONTH_DAYS,
    atLeast: 3,
    where: null,
    proposes: { grade: 'valid-serious', flag: null },
    sources: ['D9-1', 'D9-7'],
  },
];
