import type { Condition } from '../condition';
import type { Policy } from '../policy';
import { MAYBE_LIABLE } from './checklist';
import { flag } from './flags';

/** D20-5: the colours, worst first; product liability has a flow of its own. */
export const GRADES: Policy['grades'] = [
  { id: 'benz-liability', label: ['产品责任案件', 'Product liability'] },
  { id: 'benz-red', label: ['红色案件', 'Red case'] },
  { id: 'benz-orange', label: ['橙色案件', 'Orange case'] },
  { id: 'benz-yellow', label: ['黄色案件', 'Yellow case'] },
];

/** 主要部件/安全系统. */
const MAIN_PARTS = [
  'product.engine',
  'product.gearbox',
  'product.brakes',
  'product.steering',
  'product.traction-battery',
];
const ACTIVE_SAFETY = ['product.brakes', 'product.steering'];
/** From day 6 on a customer is owed a loan car (Order 43 art. 21): our reading of 长期. */
const LONG_DAYS = 6;

const fact = (name: string): Condition => ({ eq: [`facts.${name}`, true] });
const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
const group = (id: string): Condition => ({ eq: [`groups.${id}`, true] });

type Row = readonly [id: string, label: readonly [string, string], when: Condition, ...sources: string[]];

const LIABILITY: readonly Row[] = [
  ['injury', ['事故致人受伤', 'An accident injured somebody'], fact('injured'), 'D20-3'],
  ['damage', ['车辆以外的重大财产损失', 'Major damage beyond the vehicle'], flag('major-damage'), 'D20-3'],
  [
    'accident-exposed',
    ['事故有重大负面媒体曝光', 'An accident with major media exposure'],
    all(flag('accident'), flag('serious-media')),
    'D20-3',
  ],
  ['sensitive-event', ['技术敏感的事故或事件', 'Technically sensitive event'], flag('sensitive'), 'D20-3'],
  [
    'by-checklist',
    ['检查单：产品责任或不明确', 'Checklist: liability, or unclear'],
    MAYBE_LIABLE,
    'D20-3',
    'D20-4',
  ],
];

const RED: readonly Row[] = [
  [
    'media-exposure',
    ['严重媒体威胁或重大媒体曝光', 'Serious media threat or exposure'],
    flag('serious-media'),
  ],
  [
    'accident-unhurt',
    ['未造成伤害的事故', 'Accident without injury'],
    all(flag('accident'), { not: fact('injured') }),
  ],
  ['lawsuit-major', ['重大保修诉讼', 'Major warranty lawsuit'], flag('major-lawsuit')],
  ['fire-no-liability', ['非产品责任火灾', 'Fire that is no product liability'], flag('fire')],
  ['official', ['可能导致官方调查', 'May lead to an official investigation'], flag('official-investigation')],
  ['vip', ['牵涉特别重要客户', 'A very important customer'], flag('very-important')],
  [
    'safety-mass',
    ['类似主动安全案例达到关键数量', 'Critical number of active-safety cases'],
    any(flag('active-safety'), group('active-safety-cases')),
  ],
];

const ORANGE: readonly Row[] = [
  [
    'main-part',
    ['主要部件或安全系统故障（特别是新车）', 'Main component or safety system failed (esp. a new car)'],
    any({ in: ['facts.complaintType', MAIN_PARTS] }, { eq: ['derived.safety-words', true] }),
  ],
  [
    'same-part-again',
    ['反复投诉同一部件', 'Repeated complaint about the same part'],
    any({ gte: ['history.same-problem', 2] }, { gte: ['facts.sameFaultRepairs', 2] }),
  ],
  [
    'again-after-field-repair',
    ['现场维修后反复投诉', 'Again after a field repair'],
    flag('after-field-repair'),
  ],
  [
    'immobilised-long',
    ['车辆长期无法行驶或抛锚（满 6 天为本店自定）', 'Immobilised for long (6 days: our figure)'],
    any(all(fact('immobilised'), { gte: ['facts.workshopDays', LONG_DAYS] }), flag('long-immobilised')),
    'D20-5',
    'own',
  ],
  [
    'rework',
    ['由于修理质量问题而返工', 'Rework through repair quality'],
    any({ eq: ['facts.complaintType', 'repair.rework'] }, flag('rework')),
  ],
  ['frequent', ['频繁故障的维修记录', 'History of frequent failures'], flag('frequent-failures')],
  [
    'similar-at-once',
    ['几个类似案例同期发生', 'Several similar cases at once'],
    any(group('similar-cases'), fact('groupMatter')),
  ],
  ['media-possible', ['可能造成媒体威胁', 'Possible media threat'], fact('mediaThreat')],
  ['lawsuit', ['保修诉讼', 'Warranty lawsuit'], flag('warranty-lawsuit')],
];

const triggers = (grade: string, rows: readonly Row[]): Policy['grading']['triggers'] =>
  rows.map(([id, label, when, ...sources]) => ({
    id,
    label,
    grade,
    when,
    sources: sources.length === 0 ? ['D20-5'] : sources,
  }));

/** 黄色: every warranty event without a critical factor. */
export const GRADING: Policy['grading'] = {
  triggers: [
    ...triggers('benz-liability', LIABILITY),
    ...triggers('benz-red', RED),
    ...triggers('benz-orange', ORANGE),
  ],
  otherwise: 'benz-yellow',
};

/** 几个 and 关键数量 are no figures in the source: these are ours. */
export const GROUPS: Policy['groups'] = [
  {
    id: 'similar-cases',
    label: ['30 天内同车系同类投诉满 3 件（本店自定）', 'Three alike of a series in 30 days (our figure)'],
    same: ['series', 'complaintType'],
    differentBy: 'vin',
    withinDays: 30,
    atLeast: 3,
    where: null,
    proposes: { grade: 'benz-orange', flag: null },
    sources: ['D20-5', 'own'],
  },
  {
    id: 'active-safety-cases',
    label: [
      '90 天内同车系主动安全投诉满 5 件（本店自定）',
      'Five on active safety of a series in 90 days (our figure)',
    ],
    same: ['series'],
    differentBy: 'vin',
    withinDays: 90,
    atLeast: 5,
    where: { in: ['facts.complaintType', ACTIVE_SAFETY] },
    proposes: { grade: 'benz-red', flag: 'active-safety' },
    sources: ['D20-5', 'own'],
  },
];
