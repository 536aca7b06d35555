import type { Demand } from '../../domain/facts/code-lists';
import type { Condition } from '../condition';
import type { Policy } from '../policy';
import { gradeReasonWording } from '../../wording/grades';
import type { ComplaintType } from './complaint-types';
import type { Grade, GradeReason } from './grade-codes';

/** Systems whose failure endangers people: Order 43 art. 23 (steering, brakes), D20-5 安全系统故障. */
const SAFETY_TYPES: readonly ComplaintType[] = ['product.brakes', 'product.steering'];

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
const LOAN_CAR_DAY = 6;

const ticked = (field: string): Condition => ({ eq: [`facts.${field}`, true] });

type Row = readonly [
  reason: Exclude<GradeReason, 'no-trigger'>,
  grade: Exclude<Grade, 'routine'>,
  when: Condition,
  ...sources: [string, ...string[]],
];

/** C-4: an injury is the worst grade in every source. */
const ROWS: readonly Row[] = [
  ['injury', 'urgent', ticked('injured'), 'S1-5', 'S1-6', 'C-4'],
  ['safety-system', 'urgent', { in: ['facts.complaintType', SAFETY_TYPES] }, 'S1-6', 'D20-5'],
  ['safety-words', 'urgent', { eq: ['derived.safety-words', true] }, 'S1-5'],
  ['group-matter', 'urgent', ticked('groupMatter'), 'S1-5'],
  ['media-threat', 'important', ticked('mediaThreat'), 'D20-5'],
  ['lawsuit-threat', 'important', ticked('lawsuitThreat'), 'D20-5'],
  ['escalated-channel', 'important', { eq: ['derived.escalated-channel', true] }, 'D4-3'],
  [
    'demand-exchange-or-return',
    'important',
    { in: ['facts.demands', EXCHANGE_OR_RETURN] },
    'D2-5',
    'Order 43 art. 28',
  ],
  ['demand-compensation', 'important', { in: ['facts.demands', COMPENSATION] }, 'D9-2', 'D2-5'],
  ['economic-loss', 'important', { gte: ['facts.demandAmountFen', 1] }, 'S1-6'],
  ['immobilised', 'important', ticked('immobilised'), 'D20-5', 'Order 43 art. 15'],
  [
    'repeated-repair',
    'important',
    { gte: ['facts.sameFaultRepairs', REPEATED_REPAIRS] },
    'D20-5',
    'Order 43 art. 24',
  ],
  [
    'long-in-workshop',
    'important',
    { gte: ['facts.workshopDays', LOAN_CAR_DAY] },
    'D20-5',
    'Order 43 art. 21',
  ],
  ['key-customer', 'important', ticked('keyCustomer'), 'D20-5'],
  ['same-problem-again', 'important', { gte: ['history.same-problem', SAME_PROBLEM_TIMES] }, 'own'],
];

/** Severity as S1-5 and S1-6 grade it; what each trigger is called is in `shared/wording/grades.ts`. */
export const GRADING: Policy['grading'] = {
  triggers: ROWS.map(([id, grade, when, ...sources]) => ({
    id,
    label: gradeReasonWording[id],
    grade,
    when,
    sources,
  })),
  otherwise: 'routine',
};
