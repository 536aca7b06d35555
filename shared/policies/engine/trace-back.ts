import type { ClockReading } from '../../clocks/read-clock';
import type { Case } from '../../domain/case/case';
import type { Actor } from '../../domain/events/event';
import type { Act } from '../../domain/work/process';
import type { Policy } from '../policy';
import { clockReadings, type ReadingGround } from './clock-readings';

/** One link of the chain: who had the matter, since when, until when, and what was done (D4-5 责任倒查). */
export type Link = {
  readonly stage: string;
  readonly from: string;
  /** null for the link the case stands in now */
  readonly until: string | null;
  /** milliseconds; to `now` for the last link */
  readonly took: number;
  /** whoever moved the case into this link */
  readonly enteredBy: Actor | null;
  /** whoever moved it on */
  readonly leftBy: Actor | null;
  readonly acts: readonly Act[];
  /** clocks that ran out while the case stood here, by how much */
  readonly late: readonly ClockReading[];
};

export type TraceGround = ReadingGround;

/**
 * Every link of a case backwards from the newest, with its times and the deadlines missed in it: what
 * D4-5 asks for when a matter went wrong. Follows from log and policy; nobody is judged by it.
 */
export function traceBack(kase: Case, policy: Policy, ground: TraceGround): readonly Link[] {
  const { acts, entered } = kase.process;
  const late = lateClocks(kase, policy, ground);
  const starts = [
    { stage: policy.firstStage, at: kase.openedAt ?? '', actor: kase.openedBy },
    ...entered.filter((entry, i) => entry.stage !== (entered[i - 1]?.stage ?? policy.firstStage)),
  ];
  const links = starts.map((start, i): Link => {
    const next = starts[i + 1];
    const [from, until] = [Date.parse(start.at), next === undefined ? ground.now : Date.parse(next.at)];
    const isHere = (ms: number) => ms >= from && (next === undefined || ms < until);
    return {
      stage: start.stage,
      from: start.at,
      until: next?.at ?? null,
      took: Math.max(0, until - from),
      enteredBy: start.actor,
      leftBy: next?.actor ?? null,
      acts: acts.filter(({ at, from: at_ }) => at_ === start.stage && isHeld(Date.parse(at), from, next?.at)),
      late: late.filter(({ dueAt }) => dueAt !== null && isHere(dueAt)),
    };
  });
  return links.reverse();
}

function isHeld(ms: number, from: number, until: string | undefined): boolean {
  return ms >= from && (until === undefined || ms <= Date.parse(until));
}

/** Every run of every clock that was not met in time. */
function lateClocks(kase: Case, policy: Policy, ground: TraceGround): readonly ClockReading[] {
  return policy.clocks.flatMap((definition) =>
    clockReadings(kase, policy, definition, ground).filter(
      ({ state }) => state === 'breached' || state === 'met-late',
    ),
  );
}
