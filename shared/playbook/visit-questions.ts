import type { Pair } from '../wording/wording';

/** The key moments of D19-1, in the order in which a customer passes through them. Stored nowhere. */
export const KEY_MOMENTS = [
  'welcome',
  'enquiry',
  'presentation',
  'test-drive',
  'quotation',
  'negotiation',
  'deal',
  'delivery',
  'farewell',
  'prospect',
  'care',
  'objection',
  'win-back',
] as const;

export type KeyMoment = (typeof KEY_MOMENTS)[number];

export type VisitQuestion = {
  readonly keyMoment: KeyMoment;
  readonly label: Pair;
  /** Asked at a return visit as it stands. */
  readonly question: Pair;
};

/** One question a return visit can ask for each key moment (D19-1). */
export const VISIT_QUESTIONS: readonly VisitQuestion[] = [
  {
    keyMoment: 'welcome',
    label: ['欢迎', 'Welcome'],
    question: ['您进店的时候，有没有人及时招呼您？', 'Was somebody there for you when you came in?'],
  },
  {
    keyMoment: 'enquiry',
    label: ['咨询与解答', 'Questions and answers'],
    question: ['您问的问题，同事都讲明白了吗？', 'Were your questions answered clearly?'],
  },
  {
    keyMoment: 'presentation',
    label: ['产品介绍', 'Presentation'],
    question: ['介绍的配置和功能，跟实际的车一样吗？', 'Is the car what we told you it was?'],
  },
  {
    keyMoment: 'test-drive',
    label: ['试驾', 'Test drive'],
    question: ['试驾的时间和路线，您觉得够不够？', 'Was the test drive long enough, and the route right?'],
  },
  {
    keyMoment: 'quotation',
    label: ['报价', 'Quotation'],
    question: ['报价单上每一项，您都看得清楚吗？', 'Was every line of the quotation clear?'],
  },
  {
    keyMoment: 'negotiation',
    label: ['价格谈判', 'Negotiation'],
    question: ['谈价的过程，有没有让您觉得不舒服的地方？', 'Was anything in the bargaining unpleasant?'],
  },
  {
    keyMoment: 'deal',
    label: ['促进成交', 'Closing the deal'],
    question: [
      '签合同前，有没有人催您，或者口头答应了没写进去的？',
      'Were you hurried, or promised something that is not in the contract?',
    ],
  },
  {
    keyMoment: 'delivery',
    label: ['交车时刻', 'Delivery'],
    question: [
      '交车那天，车况和资料都当面跟您点清了吗？',
      'Were car and papers gone through with you at delivery?',
    ],
  },
  {
    keyMoment: 'farewell',
    label: ['送别', 'Farewell'],
    question: ['走的时候，您知道之后有事找谁吗？', 'When you left, did you know whom to call?'],
  },
  {
    keyMoment: 'prospect',
    label: ['潜在客户', 'Prospects'],
    question: [
      '家里或朋友有换车的打算吗？我们可以先帮着看看。',
      'Does anybody around you think of a new car? We can help.',
    ],
  },
  {
    keyMoment: 'care',
    label: ['客户关怀', 'Customer care'],
    question: [
      '平时的保养提醒，您觉得太多、太少还是正好？',
      'Are our reminders too many, too few or just right?',
    ],
  },
  {
    keyMoment: 'objection',
    label: ['异议处理', 'Objections'],
    question: [
      '您提的意见，我们的答复您能接受吗？哪一点还没说通？',
      'Can you accept our answer? What is still open?',
    ],
  },
  {
    keyMoment: 'win-back',
    label: ['流失挽回', 'Win-back'],
    question: [
      '有一阵没见您来店里了，是我们哪里没做好吗？',
      'We have not seen you for a while; did we do something wrong?',
    ],
  },
];
