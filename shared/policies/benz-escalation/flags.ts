import type { Condition } from '../condition';
import type { PolicyFlag } from '../policy';
import { HANDLERS, STAFF } from './roles';

type Row = readonly [id: string, label: readonly [string, string], raisedBy?: Condition];

/** Complaints about the car or its repair: what a technician evaluates and a repair report is written on. */
const QUALITY_TYPES = [
  'repair.mechanical',
  'repair.sheet-metal',
  'repair.paint',
  'repair.hard-fault',
  'repair.rework',
  'product.engine',
  'product.gearbox',
  'product.chassis',
  'product.brakes',
  'product.steering',
  'product.electrical',
  'product.traction-battery',
  'product.body',
  'product.air-conditioning',
  'product.infotainment',
];

/** What D20-5 counts and no box at registration tells: people set it; some a fact raises first. */
const CRITICAL: readonly Row[] = [
  ['after-field-repair', ['现场维修后又投诉', 'Again after a field repair']],
  ['long-immobilised', ['长期无法行驶或抛锚', 'Immobilised for long']],
  ['rework', ['修理质量问题返工', 'Rework through repair quality']],
  ['frequent-failures', ['维修记录显示频繁故障', 'Repair history of frequent failures']],
  ['accident', ['发生事故', 'An accident happened']],
  ['fire', ['发生火灾', 'A fire'], { eq: ['derived.fire-words', true] }],
  [
    'serious-media',
    ['严重媒体威胁或重大媒体曝光', 'Serious media threat or exposure'],
    { eq: ['facts.channel', 'press'] },
  ],
  [
    'warranty-lawsuit',
    ['保修诉讼', 'Warranty lawsuit'],
    { any: [{ eq: ['facts.lawsuitThreat', true] }, { eq: ['facts.channel', 'court-or-lawyer'] }] },
  ],
  ['major-lawsuit', ['重大保修诉讼', 'Major warranty lawsuit']],
  [
    'official-investigation',
    ['可能导致官方调查', 'May lead to an official investigation'],
    { in: ['facts.channel', ['market-regulator', 'industry-ministry']] },
  ],
  [
    'very-important',
    ['涉及特别重要客户', 'A very important customer is involved'],
    { eq: ['facts.keyCustomer', true] },
  ],
  ['active-safety', ['主动安全类似案例达到关键数量', 'Critical number of similar active-safety cases']],
  ['major-damage', ['车辆以外的重大财产损失', 'Major property damage beyond the vehicle']],
  ['sensitive', ['技术敏感的事故或事件', 'Technically sensitive accident or event']],
];

export const FLAGS: readonly PolicyFlag[] = [
  ...CRITICAL.map(([id, label, raisedBy]) => ({
    id,
    label,
    raisedBy: raisedBy ?? null,
    roles: [...STAFF],
    sources: ['D20-5', 'D20-3'],
  })),
  {
    id: 'quality',
    label: ['质量或维修质量投诉', 'Complaint about quality or repair quality'],
    raisedBy: { in: ['facts.complaintType', QUALITY_TYPES] },
    roles: [...HANDLERS],
    sources: ['D20-4', 'D20-7'],
  },
  {
    id: 'beyond-region',
    label: ['超出区域办公室的处理能力', 'Beyond the regional office’s ability'],
    raisedBy: null,
    roles: ['regional-office'],
    sources: ['D20-8'],
  },
];

export const flag = (id: string): Condition => ({ eq: [`flags.${id}`, true] });
export const IS_QUALITY = flag('quality');
