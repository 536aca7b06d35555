import { pinyin } from 'pinyin-pro';
import type { Facts } from '../../shared/domain/facts/facts';

/** What customers can say, of every kind the search knows, for a case that is there. */
export function queriesFor(facts: Facts, number: string): readonly string[] {
  const { plate = '', phone = '', vin = '', customerName = '', description = '' } = facts;
  const syllables = pinyin(customerName, { toneType: 'none', type: 'array' });
  return [
    number,
    number.slice(0, 11),
    plate,
    plate.slice(0, 3),
    plate.slice(-4),
    phone,
    phone.slice(-4),
    phone.slice(3, 7),
    vin,
    vin.slice(-6),
    customerName,
    customerName.slice(0, 1),
    syllables.map((each) => each.slice(0, 1)).join(''),
    syllables.join(''),
    description.slice(4, 8),
    '变速箱顿挫',
    '退车',
    '刹车 补偿',
    '冷车启动 发动机抖动 书面',
    '投诉人不在这里',
    'zzzz',
  ];
}
