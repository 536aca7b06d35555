import type { RuleId } from '../vehicles/three-guarantee/rule-ids';
import type { KnownFact } from '../vehicles/three-guarantee/known/input';
import type { Pair, Wording } from './wording';

const ORDER: Pair = ['《家用汽车产品修理更换退货责任规定》', 'SAMR Order 43 (2021), '];

/** The article a rule rests on, in full and as a line has room for it. */
const cite = (
  zh: string,
  en: string,
  short: string = zh,
): { readonly article: Pair; readonly short: Pair } => ({
  article: [`${ORDER[0]}${zh}`, `${ORDER[1]}${en}`],
  short: [short, en],
});

export type RuleWords = { readonly title: Pair; readonly article: Pair; readonly short: Pair };

const ground = (number: string, nth: number, title: Pair): RuleWords => ({
  title,
  ...cite(
    `第二十四条第一款第（${number}）项`,
    `art. 24 para. 1 (${nth.toString()})`,
    `第二十四条（${number}）`,
  ),
});

/** What each rule is about, and where it stands. */
export const ruleWording: Readonly<Record<RuleId, RuleWords>> = {
  R1: { title: ['车辆范围', 'Scope'], ...cite('第四十条', 'art. 40') },
  R2: { title: ['起算日', 'First day'], ...cite('第十八条第二款', 'art. 18 para. 2') },
  R3: {
    title: ['三包有效期和包修期', 'Guarantee and warranty periods'],
    ...cite('第十八条第一款', 'art. 18 para. 1'),
  },
  R4: { title: ['60 日内免费更换总成', 'Free new unit within 60 days'], ...cite('第二十条', 'art. 20') },
  R5: { title: ['7 日内换车或退车', 'Exchange or refund within 7 days'], ...cite('第二十二条', 'art. 22') },
  R6: { title: ['60 日内换车或退车', 'Exchange or refund within 60 days'], ...cite('第二十三条', 'art. 23') },
  'R7.1': ground('一', 1, ['严重安全性能故障修理 2 次', 'Serious safety fault repaired twice']),
  'R7.2': ground('二', 2, ['总成更换 2 次', 'Unit replaced twice']),
  'R7.3': ground('三', 3, ['同一主要零部件更换 2 次', 'Same main part replaced twice']),
  'R7.4': ground('四', 4, ['修理超过 30 日或超过 4 次', 'Over 30 days or over 4 repairs']),
  R8: { title: ['不计入的修理时间', 'Times not counted'], ...cite('第二十四条第三款', 'art. 24 para. 3') },
  R9: { title: ['修理时间的算法', 'How repair time is counted'], ...cite('第四十条', 'art. 40') },
  R10: { title: ['备用车或交通补偿', 'Loan car or transport money'], ...cite('第二十一条', 'art. 21') },
  R11: { title: ['不能安全行驶', 'Cannot be driven safely'], ...cite('第十五条', 'art. 15') },
  R12: { title: ['使用补偿费', 'Fee for use'], ...cite('第二十七条', 'art. 27') },
  R13: { title: ['答复和办理期限', 'Time to answer and to carry out'], ...cite('第二十八条', 'art. 28') },
  R14: { title: ['没有同款车', 'No car of the same model'], ...cite('第二十五条', 'art. 25') },
  R15: { title: ['另须赔偿的损失', 'Losses to be paid as well'], ...cite('第二十六条', 'art. 26') },
  R16: {
    title: ['换车和转让之后', 'After an exchange or a sale'],
    ...cite('第二十九条、第三十条', 'arts. 29, 30'),
  },
  R17: { title: ['可以免责的情形', 'When the store is not liable'], ...cite('第三十二条', 'art. 32') },
  R18: { title: ['三包凭证', 'The guarantee certificate'], ...cite('第十四条、第十九条', 'arts. 14, 19') },
  R19: { title: ['拖延或拒绝的后果', 'Delay or refusal'], ...cite('第三十七条、第三十八条', 'arts. 37, 38') },
  R20: {
    title: ['交车延误', 'Late delivery of a new car'],
    article: [`${ORDER[0]}未规定`, 'not in SAMR Order 43 (2021)'],
    short: ['合同事项', 'contract'],
  },
};

/** What a rule gives, said as advice: what still has to be confirmed stands in the sentence. */
export const entitlementWording = {
  scopeIn: ['家用乘用车、皮卡，适用三包规定。', 'A car or pickup for household use: the order applies.'],
  scopeOut: [
    '营运或公务车辆不属于家用汽车产品，不适用三包规定；可按合同和厂家质保处理。',
    'Commercial and company cars are outside the order; contract and maker’s warranty apply.',
  ],
  scopeUnknown: [
    '只适用于为生活消费购买的乘用车和皮卡。',
    'Applies only to cars and pickups bought for household use.',
  ],
  start: ['从 {day} 起算。', 'Counted from {day}.'],
  startTentative: [
    '暂按发票日期 {day} 起算；交车日期不同的，以交车日期为准。',
    'For now from the invoice, {day}; a different day of delivery decides.',
  ],
  startUnknown: [
    '从开具购车发票之日起算；与交车日期不同的，从交车之日起算。',
    'Counted from the invoice, or from the delivery where the days differ.',
  ],
  periods: [
    '三包有效期 {guarantee}，包修期 {warranty}，以先到者为准。',
    'Guarantee {guarantee}, warranty {warranty}, whichever ends first.',
  ],
  periodGuarantee: ['现在三包有效期内。', 'Now inside the guarantee.'],
  periodWarranty: [
    '三包有效期已过，仍在包修期内：质量问题免费修理。',
    'Guarantee over, warranty still running: faults are repaired free.',
  ],
  periodOver: ['三包有效期和包修期均已过。', 'Guarantee and warranty are both over.'],
  freeUnit: [
    '发动机、变速器、动力蓄电池、驱动电机的主要零部件有质量问题的，客户可选择免费更换总成。',
    'Where a main part of engine, gearbox, traction battery or drive motor is faulty, the customer may choose a free new unit.',
  ],
  sevenDays: [
    '因质量问题需要更换发动机、变速器、动力蓄电池、驱动电机或其主要零部件的，客户可选择换车或退车，不收使用补偿费。',
    'Where engine, gearbox, traction battery, drive motor or a main part of them must be replaced, the customer may choose exchange or refund, free of the fee for use.',
  ],
  sixtyDays: [
    '经检查属质量问题的转向失效、制动失效、车身开裂、燃油泄漏或动力蓄电池起火，客户可选择换车或退车，不收使用补偿费。',
    'For steering or brake failure, cracked body, fuel leak or battery fire found to be a fault of the car, the customer may choose exchange or refund, free of the fee for use.',
  ],
  safetyTwice: [
    '已修 2 次仍未排除，或又出现新的严重安全性能故障的，客户可选择换车或退车。',
    'Still there after two repairs, or a new serious safety fault: the customer may choose exchange or refund.',
  ],
  unitTwice: [
    '因质量问题累计更换 2 次仍不能正常使用的，客户可选择换车或退车。',
    'Still not usable after two replacements for faults: the customer may choose exchange or refund.',
  ],
  partTwice: [
    '同一主要零部件因质量问题更换 2 次仍不能正常使用的，客户可选择换车或退车。',
    'Still not usable after two replacements of the same main part: the customer may choose exchange or refund.',
  ],
  longRepair: [
    '因质量问题累计修理超过 30 日，或同一质量问题修理超过 4 次的，客户可选择换车或退车。',
    'More than 30 days of repair, or more than 4 repairs of the same fault: the customer may choose exchange or refund.',
  ],
  notCounted: [
    '按 VIN 定制的防盗系统、全车主线束等特殊零部件和动力蓄电池的运输时间，以及外出救援路途时间，不计入累计修理时间。',
    'Transport of parts made to the VIN (anti-theft, main harness) and of traction batteries, and the way to a rescue, are not counted.',
  ],
  counted: [
    '从确定修理到修好，满 24 小时计 1 日，余下不足 24 小时按 1 日计；已计 {days} 日。',
    'From agreement to completion, each 24 hours a day and the rest one more: {days} so far.',
  ],
  countedUnknown: [
    '从确定修理到修好，满 24 小时计 1 日，余下不足 24 小时按 1 日计。',
    'From agreement to completion, each 24 hours a day and the rest one more.',
  ],
  loanCar: [
    '单次修理超过 5 日（含等配件），应从第 6 日起提供备用车，或支付合理的交通补偿；另有约定的按约定。',
    'A single repair over 5 days, parts included: loan car or reasonable transport money from day 6, unless agreed otherwise.',
  ],
  rescue: [
    '先免费提供修理咨询；解决不了的应到现场服务，并承担必要的拖车费。',
    'Free advice first; if that fails, service on the spot, and necessary towing at the repairer’s cost.',
  ],
  feeKnown: [
    '使用补偿费最高 {fee} 元＝车价款 {price} 元 × {km} 公里 ÷ 1000 × {n}%；系数以三包凭证为准。',
    'Fee for use at most ¥{fee} = ¥{price} × {km} km ÷ 1000 × {n}%; the certificate’s factor decides.',
  ],
  feeUnknown: [
    '按第二十四条换车、退车时，客户支付使用补偿费＝车价款 × 公里数 ÷ 1000 × 系数（不高于 0.5%）。',
    'Under art. 24 the customer pays price × km ÷ 1000 × factor (at most 0.5 %).',
  ],
  feeNone: [
    '按第二十二条、第二十三条换车、退车的，不收使用补偿费。',
    'Under arts. 22 and 23 there is no fee for use.',
  ],
  answerIn: [
    '收到换车、退车要求，10 个工作日内答复，不符合的说明理由（建议书面）；符合的 20 个工作日内办完并出具证明。到期换不成的，客户可改要退车。',
    'A demand for exchange or refund is answered in 10 working days, with reasons if refused (better in writing), and carried out in 20, with its certificate; if no exchange by then, the customer may ask for a refund.',
  ],
  noSameModel: [
    '没有同品牌同型号的，换不低于原配置的；也没有的，客户可选择退车。',
    'No car of the same model: one not lower in equipment; failing that, refund.',
  ],
  alsoPay: [
    '另赔车辆登记费、扣除折旧的加装装饰费、向客户收取的服务费；税费、保险费按国家规定。',
    'Also due: registration fee, add-ons less depreciation, service charges; taxes and insurance by state rules.',
  ],
  restart: [
    '换车后三包有效期和包修期重新计算；车辆转让不影响三包责任。',
    'Both periods start anew with an exchange; a sale does not change liability.',
  ],
  exempt: [
    '书面告知过的瑕疵、不按说明使用保养、违规改装、自行处置不当、不可抗力造成的损坏，可以免责；在外保养不能作为拒绝理由。',
    'Not liable for damage by a flaw told in writing, misuse, forbidden modification, own improper handling or force majeure; maintenance elsewhere is no ground for refusal.',
  ],
  certificate: [
    '质量问题凭三包凭证免费修理；系统能查到购车信息的免出示，遗失的免费补办。',
    'Faults are repaired free on the certificate; not needed where systems can verify, reissued free when lost.',
  ],
  refusal: [
    '故意拖延或无理拒绝三包责任的，按《消费者权益保护法》第五十六条处罚；违反经营者义务情节严重的，罚款 1 万至 3 万元。',
    'Deliberate delay or refusal: Consumer Law art. 56; serious breach of the dealer’s duties: fine of 10,000 to 30,000 yuan.',
  ],
  lateDelivery: [
    '新车交付延误不在三包规定之内，按购车合同处理。',
    'Late delivery of a new car is not in the order: the contract decides.',
  ],
} as const satisfies Wording;

/** What is short of a rule, and what would reach it. */
export const nearWording = {
  unitNamed: ['确认是主要零部件的质量问题即触发', 'reached once a main part is found faulty'],
  mustReplace: ['确认需要更换总成或主要零部件即触发', 'reached once unit or main part must be replaced'],
  failureFound: ['确认为{failure}即触发', 'reached if found to be {failure}'],
  repairOnce: ['再修 1 次即触发', 'one more repair reaches it'],
  safetyOnce: ['再修 1 次未排除即触发', 'one more repair in vain reaches it'],
  replaceOnce: ['再换 1 次仍不能正常使用即触发', 'one more replacement in vain reaches it'],
  repairDays: ['再修 {days} 日即触发', '{days} more days of repair reach it'],
  repairOnceOrDays: ['再修 1 次或再修 {days} 日即触发', 'one more repair or {days} more days reach it'],
  fifthDay: ['本次维修已是第 5 日，超过即触发', 'day 5 of this repair; beyond it the rule applies'],
  maybeSingle: ['在厂 {days} 日如属单次维修即触发', 'reached if the {days} days are one repair'],
} as const satisfies Wording;

/** A rule that is reached or applies, as one line has room for it; the others are named by their title. */
export const reachedWording = {
  freeUnit: ['属质量问题的，可选择免费更换总成', 'if a fault of the car: free new unit'],
  exchange: ['属质量问题的，可选择换车或退车', 'if a fault of the car: exchange or refund'],
  loanCar: ['第 6 日起应提供备用车或交通补偿', 'loan car or transport money from day 6'],
  rescue: ['咨询不行到现场，承担必要拖车费', 'advice, then on the spot; necessary towing paid'],
  start: ['起算日 {day}', 'first day {day}'],
  counted: ['已计修理 {days} 日', '{days} days of repair so far'],
  fee: ['使用补偿费最高 {fee} 元', 'fee for use at most ¥{fee}'],
  answerIn: ['10 个工作日内答复，20 个工作日内办完', 'answer in 10, done in 20 working days'],
} as const satisfies Wording;

/** The failures of art. 23 that a fault of these units may turn out to be. */
export const failureWording = {
  steering: ['转向系统失效', 'steering failure'],
  brakes: ['制动系统失效', 'brake failure'],
} as const satisfies Wording;

/** What to ask the customer, or look up, for an input that is lacking. */
export const askWording: Readonly<Record<KnownFact, Pair>> = {
  vehicleUse: ['车是家用、营运还是公务？', 'Is the car for household, commercial or company use?'],
  invoiceDate: ['购车发票是哪天开的？', 'What is the date of the invoice?'],
  deliveryDate: ['车是哪天交的？', 'When was the car delivered?'],
  mileageKm: ['现在跑了多少公里？', 'What does the odometer say?'],
  vehiclePriceFen: ['发票上的车价是多少？', 'What price is on the invoice?'],
  workshopDays: ['前后一共修了多少天？', 'How many days of repair in all?'],
  sameFaultRepairs: ['同一个问题修过几次？', 'How often was the same fault repaired?'],
  safetyFaultRepairs: ['影响安全的故障修过几次？', 'How often were safety faults repaired?'],
  faultyUnit: ['是哪个总成的问题？', 'Which unit is at fault?'],
  unitReplacements: ['这个总成换过几次？', 'How often was the unit replaced?'],
  mainPartReplacements: ['同一个主要零件换过几次？', 'How often was the same main part replaced?'],
  complaintType: ['投诉的是什么？', 'What is the complaint about?'],
  demands: ['客户要不要求换车或退车？', 'Does the customer ask for exchange or refund?'],
  immobilised: ['车还能不能开？', 'Can the car be driven?'],
};

/** The panel and the card. */
export const threeGuaranteeWording = {
  title: ['三包', 'Three guarantees'],
  met: ['已达到', 'Reached'],
  near: ['接近', 'Close'],
  others: ['其他', 'Others'],
  ask: ['还要问清', 'Still to ask'],
  disclaimer: ['仅供参考，不构成法律意见', 'For reference only, no legal advice'],
  noneReached: ['按已填信息，没有达到或接近的条款', 'By what is filled in, nothing is reached or close'],
  outOfScope: ['营运或公务车辆，不适用三包规定', 'Commercial or company car: the order does not apply'],
  overAll: ['包修期已过，不再适用三包规定', 'Warranty over: the order no longer applies'],
  stateMet: ['适用', 'applies'],
  stateNotMet: ['未达到', 'not reached'],
  stateNoMatter: ['不涉及', 'no matter'],
  stateUnknown: ['待核', 'open'],
  stateOutside: ['不适用', 'not covered'],
  showOthers: ['其他条款（{count}）', 'Other rules ({count})'],
  years: ['{years} 年', '{years} years'],
  yearsKm: ['{years} 年或 {km} 公里', '{years} years or {km} km'],
} as const satisfies Wording;
