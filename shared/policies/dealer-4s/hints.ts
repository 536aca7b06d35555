import type { PolicyAction } from '../policy';

type Hints = PolicyAction['hints'];

/** D5-1 and D18-2: before anything else. C-10: the words are suggested, never a required field. */
export const FIRST_WORDS: Hints = [
  { text: ['第一时间向客户道歉并记录', 'Apologise at once and take it down'], source: 'D5-1' },
  { text: ['只有自己的错，没有客户的错', 'The fault may be ours, never the customer’s'], source: 'D18-2' },
];

/** D18-5 and D18-6: how the customer is spoken with. */
export const IN_PERSON: Hints = [
  { text: ['请车主到单独房间，避免影响扩散', 'Take the owner to a separate room'], source: 'D18-5' },
  {
    text: ['接触前先了解本次维修全过程和车主情况', 'First learn the whole repair and the owner’s situation'],
    source: 'D18-5',
  },
  {
    text: ['服务顾问陪同客服总监，让车主先说', 'The adviser comes along; let the owner speak'],
    source: 'D18-5',
  },
  {
    text: ['换位思考，允许发泄，但不能委曲求全', 'Put yourself in their place, but do not be servile'],
    source: 'D18-6',
  },
  { text: ['时间不能拖', 'No delay'], source: 'D18-6' },
  { text: ['您给我们提出了宝贵的意见', 'Thank you for telling us'], source: 'D18-7' },
];

/** D18-7: the fault is ours. */
export const OURS: Hints = [
  {
    text: [
      '我方过错：道歉，按客户时间返修，费用由我方承担',
      'Ours: apologise, rework when it suits the customer, at our cost',
    ],
    source: 'D18-7',
  },
  { text: ['再次感谢客户', 'Thank the customer again'], source: 'D18-7' },
];

/** D18-7: the fault is not ours. */
export const NOT_OURS: Hints = [
  { text: ['耐心解释', 'Explain patiently'], source: 'D18-7' },
  { text: ['免费检查，征得同意再修', 'Inspect free of charge, repair with consent'], source: 'D18-7' },
  { text: ['收费给优惠或减免工时费', 'Charge with a discount or less labour'], source: 'D18-7' },
];
