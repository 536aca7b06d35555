import type { PolicyAction } from '../policy';

type Hints = PolicyAction['hints'];

/** S1-9: 首问负责制. */
export const FIRST_CONTACT: Hints = [
  {
    text: [
      '首问负责：谁先接待，谁跟进到结案，不得推诿',
      'Whoever heard it first follows it to the end; nobody passes it on',
    ],
    source: 'S1-9',
  },
];

/** S1-4: what comes first. */
export const VALUES: Hints = [
  {
    text: ['客户满意为核心，问题解决为原则', 'The customer’s satisfaction first, the problem solved'],
    source: 'S1-4',
  },
  {
    text: ['不推诿、要担当；不走过场、要实效', 'Take it on instead of passing it on; results, not motions'],
    source: 'S1-4',
  },
];

/** S1-12: by which way, and what is told. */
export const FEEDBACK: Hints = [
  {
    text: [
      '按登记的「希望的联系方式」反馈：电话、短信、邮件等',
      'Use the contact the customer prefers: phone, SMS, mail',
    ],
    source: 'S1-12',
  },
  {
    text: ['讲清处理结果、补偿、后续保障', 'Tell the result, the compensation, the guarantee for afterwards'],
    source: 'S1-12',
  },
];
