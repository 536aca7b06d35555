import { ESCALATED_CHANNELS, type Demand } from '../../domain/facts/code-lists';
import type { Facts } from '../../domain/facts/facts';
import type { ComplaintType } from './complaint-types';

/** Severity as S1-6 names it, worst first. Stored by code: 一级 is the mildest in other schemes (C-1). */
export const GRADES = ['urgent', 'important', 'routine'] as const;
export type Grade = (typeof GRADES)[number];

/** Why a grade is proposed; words in `shared/wording/grades.ts`. Codes are stored: only ever added. */
export const GRADE_REASONS = [
  'injury',
  'safety-system',
  'safety-words',
  'group-matter',
  'media-threat',
  'lawsuit-threat',
  'escalated-channel',
  'demand-exchange-or-return',
  'demand-compensation',
  'economic-loss',
  'immobilised',
  'repeated-repair',
  'long-in-workshop',
  'same-problem-again',
  'key-customer',
  'no-trigger',
] as const;
export type GradeReason = (typeof GRADE_REASONS)[number];

/** Systems whose failure endangers people: Order 43 art. 23 (steering, brakes), D20-5 安全系统故障. */
const SAFETY_TYPES: ReadonlySet<string> = new Set<ComplaintType>(['product.brakes', 'product.steering']);

/**
 * Words of danger to people: Order 43 art. 23 (steering and brake failure, fuel leak, battery fire)
 * and the makers' lists (self-ignition, airbag, belt). "没有起火" is no fire.
 */
const SAFETY_WORDS =
  /(?<!没有?|未|不会|没有?发生|未发生)(?:自燃|起火|着火|冒烟|爆炸|失控|断轴|漏油|燃油泄漏|(?:刹车|制动|转向|方向盘?)(?:突然)?(?:失灵|失效|卡死|锁死)|(?:安全)?气囊(?:未|没有?|误|突然)?(?:弹|打|爆)[开出]?|安全带(?:断裂|失效)|受伤|伤人)/u;

/** The makers' rule: the same problem for the third time is 升级 (field rules §3). */
export const SAME_PROBLEM_TIMES = 3;

const EXCHANGE_OR_RETURN: readonly Demand[] = [
  'exchange-car',
  'return-car',
  'exchange-goods',
  'return-goods',
];
const COMPENSATION: readonly Demand[] = ['compensation', 'goodwill'];

/** Second repair of one fault without success: Order 43 art. 24(1); D20-5 反复投诉同一部件. */
const REPEATED_REPAIRS = 2;
/** From day 6 the customer is owed a loan car: Order 43 art. 21; D20-5 车辆长期无法行驶. */
const WORKSHOP_DAYS = 5;

type Trigger = {
  readonly reason: GradeReason;
  readonly grade: Exclude<Grade, 'routine'>;
  readonly fires: (facts: Facts) => boolean;
};

const TRIGGERS: readonly Trigger[] = [
  // S1-5 人身安全, S1-6 一级 安全问题; C-4: injury is the worst grade in every source
  { reason: 'injury', grade: 'urgent', fires: (facts) => facts.injured === true },
  // S1-6 产品质量导致安全问题; D20-5 主要部件/安全系统故障
  { reason: 'safety-system', grade: 'urgent', fires: (facts) => SAFETY_TYPES.has(facts.complaintType ?? '') },
  // S1-5 人身安全, from what the customer says when no box has been ticked yet
  {
    reason: 'safety-words',
    grade: 'urgent',
    fires: (facts) => spokenTexts(facts).some((text) => SAFETY_WORDS.test(text)),
  },
  // S1-5 影响范围: 群体性
  { reason: 'group-matter', grade: 'urgent', fires: (facts) => facts.groupMatter === true },
  // D20-5 可能造成媒体威胁
  { reason: 'media-threat', grade: 'important', fires: (facts) => facts.mediaThreat === true },
  // D20-5 保修诉讼
  { reason: 'lawsuit-threat', grade: 'important', fires: (facts) => facts.lawsuitThreat === true },
  // D4-3 escalated channels, under their modern names
  {
    reason: 'escalated-channel',
    grade: 'important',
    fires: (facts) => ESCALATED_CHANNELS.has(facts.channel ?? ''),
  },
  // D2-5 退货 换货; Order 43 art. 28 starts its 10 and 20 working days
  { reason: 'demand-exchange-or-return', grade: 'important', fires: demands(EXCHANGE_OR_RETURN) },
  // D9-2 要求得到相应的补偿; D2-5 赔偿
  { reason: 'demand-compensation', grade: 'important', fires: demands(COMPENSATION) },
  // S1-6 二级 经济损失
  { reason: 'economic-loss', grade: 'important', fires: (facts) => (facts.demandAmountFen ?? 0) > 0 },
  // D20-5 车辆长期无法行驶; Order 43 art. 15: cannot be driven safely
  { reason: 'immobilised', grade: 'important', fires: (facts) => facts.immobilised === true },
  // D20-5 由于修理质量问题而返工; Order 43 art. 24(1)
  {
    reason: 'repeated-repair',
    grade: 'important',
    fires: (facts) => (facts.sameFaultRepairs ?? 0) >= REPEATED_REPAIRS,
  },
  // D20-5 长期抛锚; Order 43 art. 21
  {
    reason: 'long-in-workshop',
    grade: 'important',
    fires: (facts) => (facts.workshopDays ?? 0) > WORKSHOP_DAYS,
  },
  // D20-5 牵涉到VVIP
  { reason: 'key-customer', grade: 'important', fires: (facts) => facts.keyCustomer === true },
];

/** What the desk knows beside the facts: this complaint included, how often the same problem came. */
export type GradeHistory = { readonly sameProblemTimes?: number };

const SAME_PROBLEM_AGAIN: Pick<Trigger, 'reason' | 'grade'> = {
  reason: 'same-problem-again',
  grade: 'important',
};

export type GradeProposal = { readonly grade: Grade; readonly reasons: readonly GradeReason[] };

/**
 * The grade the facts so far call for (S1-5, S1-6) and everything that calls for it, gravest first;
 * 'no-trigger' alone for 三级. It is a proposal: a person decides, and the event keeps both.
 */
export function proposeGrade(facts: Facts, { sameProblemTimes = 1 }: GradeHistory = {}): GradeProposal {
  const again = sameProblemTimes >= SAME_PROBLEM_TIMES ? [SAME_PROBLEM_AGAIN] : [];
  const fired = [...TRIGGERS.filter((trigger) => trigger.fires(facts)), ...again];
  const grade = GRADES.find((candidate) => fired.some((trigger) => trigger.grade === candidate)) ?? 'routine';
  return { grade, reasons: fired.length === 0 ? ['no-trigger'] : fired.map(({ reason }) => reason) };
}

function demands(wanted: readonly Demand[]): (facts: Facts) => boolean {
  return (facts) => (facts.demands ?? []).some((demand) => wanted.includes(demand));
}

function spokenTexts(facts: Facts): readonly string[] {
  return [facts.description, facts.incidentCourse, facts.incidentOutcome].map((text) => text ?? '');
}
