import type { ClockDefinition, EventMatcher } from './clock-definition';
import type { Limit } from './limit';

/**
 * The law's clocks, which run beside every policy. The articles are quoted in field rules §4 and §5.
 * Working days are counted by Civil Code arts. 201 and 203 (see `addWorkingDays`). An administrator may
 * switch one off with a reason; no policy may loosen one. Advice to the store, not legal advice.
 *
 * Each ends with the closing at the latest: who closes a case has said why nothing more is owed.
 * `where` paths: `facts.…` is the case as it stands after the event; a list holds a value when it is
 * among its members.
 */

const always = (limit: Limit) => ({ byFlag: [], byGrade: {}, default: limit });

const workingDays = (amount: number): Limit => ({ amount, unit: 'working-days' });

const onLegalRisk = {
  onWarn: { tell: ['customer-manager', 'customer-service-director'] },
  onBreach: { tell: ['customer-manager', 'customer-service-director', 'general-manager'] },
} as const;

/** The law knows no reason to stand still here. */
const neverPaused = { pausesOn: [], resumesOn: [], restartsOn: [] } as const;

/** The demand of Order 43 may come with the registration or later. */
const EXCHANGE_OR_REFUND: readonly EventMatcher[] = ['registered', 'amended'].map((event) => ({
  event,
  where: { 'facts.demands': ['exchange-car', 'return-car'] },
}));

/**
 * 汽车销售管理办法 (Ministry of Commerce, Order 1 of 2017) art. 18: acceptance, passing on and handling of a
 * complaint are told to the consumer within 7 working days of its receipt. An acknowledgement tells
 * only the first of the three, so the clock stops with the feedback.
 */
export const ART_18_NOTICE: ClockDefinition = {
  id: 'law-art18-notice',
  label: ['告知消费者处理情况', 'Consumer told of the handling'],
  source: ['《汽车销售管理办法》第十八条', 'Measures on the sale of automobiles, art. 18'],
  basis: 'law',
  startsOn: [{ event: 'registered' }],
  stopsOn: [{ event: 'fed-back' }, { event: 'closed' }],
  ...neverPaused,
  limit: always(workingDays(7)),
  warnAt: [0.5, 0.8],
  ...onLegalRisk,
};

/** SAMR Order 43 art. 28 para. 1: 10 working days from receipt of the demand to an answer, with reasons if refused. */
export const ART_28_ANSWER: ClockDefinition = {
  id: 'law-art28-answer',
  label: ['答复换车、退车要求', 'Answer to a demand for exchange or refund'],
  source: ['《家用汽车产品修理更换退货责任规定》第二十八条第一款', 'SAMR Order 43, art. 28 para. 1'],
  basis: 'law',
  startsOn: EXCHANGE_OR_REFUND,
  stopsOn: [{ event: 'fed-back' }, { event: 'closed' }],
  ...neverPaused,
  limit: always(workingDays(10)),
  warnAt: [0.5, 0.8],
  ...onLegalRisk,
};

/**
 * SAMR Order 43 art. 28 para. 2: 20 working days from the demand to the exchange or refund itself, with
 * its certificate. Delay caused by the consumer is excused by the article, not counted off by the hour.
 */
export const ART_28_DONE: ClockDefinition = {
  id: 'law-art28-done',
  label: ['完成换车、退车', 'Exchange or refund done'],
  source: ['《家用汽车产品修理更换退货责任规定》第二十八条第二款', 'SAMR Order 43, art. 28 para. 2'],
  basis: 'law',
  startsOn: EXCHANGE_OR_REFUND,
  stopsOn: [{ event: 'executed' }, { event: 'closed' }],
  ...neverPaused,
  limit: always(workingDays(20)),
  warnAt: [0.5, 0.8],
  ...onLegalRisk,
};

/** 12315 online dispute resolution: a firm that joined settles with the consumer in 10 working days. */
export const ODR_SETTLEMENT: ClockDefinition = {
  id: 'law-odr-settlement',
  label: ['12315 在线和解', '12315 online settlement'],
  source: ['12315 平台 ODR 企业规则：10 个工作日', '12315 platform, rules for ODR firms: 10 working days'],
  basis: 'law',
  startsOn: [{ event: 'registered', where: { 'facts.channel': 'hotline-12315' } }],
  stopsOn: [{ event: 'fed-back' }, { event: 'closed' }],
  ...neverPaused,
  limit: always(workingDays(10)),
  warnAt: [0.5, 0.8],
  ...onLegalRisk,
};

/**
 * SAMR Order 43 art. 21: a single repair of more than 5 days, waiting for parts included, entitles to a
 * loan car or transport money from day 6. Art. 40 counts a repair by the hour from the moment it is
 * agreed, each 24 hours a day and the rest one more: day 6 begins when 120 hours have passed, night
 * and holiday included. The times of art. 24 para. 3 (parts made to the VIN, batteries) count here.
 */
export const ART_21_LOAN_CAR: ClockDefinition = {
  id: 'law-art21-loan-car',
  label: ['提供备用车或交通补偿', 'Loan car or transport money'],
  source: ['《家用汽车产品修理更换退货责任规定》第二十一条、第四十条', 'SAMR Order 43, arts. 21 and 40'],
  basis: 'law',
  startsOn: [{ event: 'repair-agreed' }],
  stopsOn: [{ event: 'loan-car-given' }, { event: 'repair-finished' }, { event: 'closed' }],
  ...neverPaused,
  limit: always({ amount: 120, unit: 'hours' }),
  warnAt: [0.6, 0.8],
  ...onLegalRisk,
};

export const LEGAL_CLOCKS: readonly ClockDefinition[] = [
  ART_18_NOTICE,
  ART_28_ANSWER,
  ART_28_DONE,
  ODR_SETTLEMENT,
  ART_21_LOAN_CAR,
];
