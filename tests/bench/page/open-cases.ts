import { clocksOf } from '../../../renderer/data/case-clocks';
import type { Clock } from '../../../shared/clocks/read-clock';
import type { Case } from '../../../shared/domain/case/case';
import type { Facts } from '../../../shared/domain/facts/facts';
import { GRADES } from '../../../shared/policies/dealer-4s/grade-codes';
import { DEALER_4S } from '../../../shared/policies/dealer-4s/policy';
import { Story } from '../../../shared/policies/testing/story';
import { walk } from '../../../shared/policies/testing/walk';

/** Where an open case can stand: after these steps of the policy, the last one before the closing. */
const STANDS = [
  'accept',
  'take-over',
  'confirm-grade',
  'judge-founded',
  'determine',
  'propose-plan',
  'review-agree',
  'report-to-gm',
  'instruct-approve',
  'carry-out',
  'record-accountability',
  'hand-over',
  'check-pass',
  'feed-back',
];
const MINUTE = 60_000;

/** Open cases after each step: of every grade, with and without a demand the law sets a clock for. */
export function openCases(): readonly Case[] {
  const demands: readonly Facts['demands'][] = [['repair'], ['return-car']];
  return GRADES.flatMap((grade) =>
    demands.flatMap((wanted) =>
      STANDS.map((step) => walk(new Story({ grade, facts: { demands: wanted } }), step).kase()),
    ),
  );
}

/** The same clock of a case that came so many minutes earlier, so that no two stand at one time. */
function earlier(clock: Clock, minutes: number): Clock {
  const by = minutes * MINUTE;
  const { startedAt, stoppedAt, pauses } = clock.marks;
  return {
    ...clock,
    marks: {
      ...clock.marks,
      startedAt: startedAt === null ? null : startedAt - by,
      stoppedAt: stoppedAt === null ? null : stoppedAt - by,
      pauses: pauses.map((pause) => ({
        ...pause,
        from: pause.from - by,
        to: pause.to === null ? null : pause.to - by,
      })),
    },
  };
}

/** All clocks of so many open cases, which came over the thirty days before. */
export function clocksOfMany(cases: readonly Case[], count: number): readonly Clock[] {
  const each = cases.map((kase) => clocksOf(kase, DEALER_4S));
  return Array.from({ length: count }, (_, i) =>
    (each[i % each.length] ?? []).map((clock) => earlier(clock, (i * 4_321) % 43_200)),
  ).flat();
}

/** The clocks of each case from its log, as a list of cases needs them. */
export const markAll = (cases: readonly Case[]): readonly (readonly Clock[])[] =>
  cases.map((kase) => clocksOf(kase, DEALER_4S));
