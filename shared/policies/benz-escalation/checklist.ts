import type { Condition } from '../condition';
import type { Checklist, Policy } from '../policy';

const item = (id: string, label: readonly [string, string]): Checklist['items'][number] => ({
  id,
  label,
  source: 'D20-3',
});

/** 产品责任事件: any of them makes the case one. */
const LIABILITY_ITEMS: Checklist['items'] = [
  item('injury', ['事故造成驾驶人、乘客或行人受伤', 'An accident injured driver, passengers or pedestrians']),
  item('major-damage', ['事故造成车辆以外的重大财产损失', 'Major property damage beyond the vehicle']),
  item('exposure', ['事故或事件有重大负面媒体曝光', 'Accident or event with major negative media exposure']),
  item('sensitive', ['技术敏感的事故或事件', 'Technically sensitive accident or event']),
  item('certain-fire', ['属于产品责任的火灾', 'A fire of the kinds that are product liability']),
];

/** 重叠/不明确: a doubt, which the same strategy takes as seriously (D20-4). */
const UNCLEAR_ITEMS: Checklist['items'] = [
  item('fire', ['火灾，原因未明', 'A fire whose cause is not clear']),
  item('press', ['媒体或技术敏感，程度未明', 'Media or technically sensitive, how far is not clear']),
  item('brake-system', ['电子制动系统故障，无人受伤', 'Electronic brake system failed, nobody hurt']),
  item('airbag', ['气囊意外弹出，无人受伤', 'Airbag deployed by itself, nobody hurt']),
  item('accident', ['发生事故，无人受伤', 'An accident, nobody hurt']),
  item('damage', ['财产损失是否重大难以界定', 'Whether the damage is major cannot be told']),
];

const ids = (items: Checklist['items']) => items.map(({ id }) => id);

/** Box 3 of the liability flow: gone through point by point (D20-10); what each answer means, D20-3. */
export const CHECKLISTS: Policy['checklists'] = [
  {
    id: 'liability',
    label: ['产品责任检查单', 'Product liability checklist'],
    items: [...LIABILITY_ITEMS, ...UNCLEAR_ITEMS],
    outcomes: [
      { id: 'liability', label: ['产品责任', 'Product liability'], atLeast: 1, items: ids(LIABILITY_ITEMS) },
      {
        id: 'unclear',
        label: ['重叠或不明确', 'Overlapping or unclear'],
        atLeast: 1,
        items: ids(UNCLEAR_ITEMS),
      },
      { id: 'no-liability', label: ['非产品责任', 'No product liability'], atLeast: 0 },
    ],
  },
];

/** D20-4: the border to warranty is not fixed, so a doubt takes the same way. */
export const MAYBE_LIABLE: Condition = { in: ['checklists.liability', ['liability', 'unclear']] };
export const NOT_LIABLE: Condition = { eq: ['checklists.liability', 'no-liability'] };

/** 产品责任案件? — by the checklist, or by the grade as long as no checklist says otherwise. */
export const IS_LIABILITY: Condition = {
  any: [MAYBE_LIABLE, { all: [{ eq: ['grade', 'benz-liability'] }, { not: NOT_LIABLE }] }],
};
