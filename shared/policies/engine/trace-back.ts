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
  /** name of whoever the matter was given to while it stood here; null as long as nobody was named */
  readonly handler: string | null;
  readonly acts: readonly Act[];
  /** clocks that ran out while the case stood here, by how much */
  readonly late: readonly ClockReading[];
};

export type TraceGround = ReadingGround;

/** A link while the log is walked; `ms` never runs backwards, whatever a desk's clock said. */
type Open = {
  readonly stage: string;
  readonly at: string;
  readonly ms: number;
  readonly enteredBy: Actor | null;
  readonly acts: Act[];
  handler: string | null;
};

/**
 * Every link of a case backwards from the newest, with its times and the deadlines missed in it: what
 * D4-5 asks for when a matter went wrong. The links cover the time from the registration to `now`
 * without gap or overlap, and every act is in exactly one: the move in the link that it ends.
 * Follows from log and policy; nobody is judged by it.
 */
export function traceBack(kase: Case, policy: Policy, ground: TraceGround): readonly Link[] {
  const open = walkLog(kase, policy);
  const late = lateClocks(kase, policy, ground);
  const linkOf = (ms: number) =>
    Math.max(
      0,
      open.findLastIndex((link) => link.ms <= ms),
    );
  return open
    .map(({ stage, at, ms, enteredBy, handler, acts }, i): Link => {
      const next = open[i + 1];
      return {
        stage,
        from: at,
        until: next?.at ?? null,
        took: Math.max(0, (next?.ms ?? ground.now) - ms),
        enteredBy,
        leftBy: next?.enteredBy ?? null,
        handler,
        acts,
        late: late.filter(({ dueAt }) => dueAt !== null && linkOf(dueAt) === i),
      };
    })
    .reverse();
}

/** Links in the order of the log; none for a case whose registration this desk has not. */
function walkLog({ events, openedAt, openedBy, process }: Case, policy: Policy): readonly Open[] {
  if (openedAt === null) return [];
  const acts = new Map(process.acts.map((act) => [act.eventId, act]));
  const entries = new Map(process.entered.map((entry) => [entry.eventId, entry]));
  const first = process.acts[0]?.from ?? policy.firstStage;
  let newest: Open = startOf(first, openedAt, openedBy, null);
  const links = [newest];
  for (const { id } of events) {
    const [act, entry] = [acts.get(id), entries.get(id)];
    if (act !== undefined) {
      // Desks that moved a case at once each acted where it stood for them.
      const home = links.findLast(({ stage }) => stage === act.from) ?? newest;
      home.acts.push(act);
    }
    // Whoever is named by the move itself had nothing to do with the link that it ends.
    const handler = act?.form.handlerName ?? newest.handler;
    if (entry === undefined || entry.stage === newest.stage) {
      newest.handler = handler;
    } else {
      newest = { ...startOf(entry.stage, entry.at, entry.actor, newest), handler };
      links.push(newest);
    }
  }
  return links;
}

function startOf(stage: string, at: string, enteredBy: Actor | null, before: Open | null): Open {
  const ms = Date.parse(at);
  const isBehind = before !== null && ms < before.ms;
  return {
    stage,
    at: isBehind ? before.at : at,
    ms: isBehind ? before.ms : ms,
    enteredBy,
    handler: null,
    acts: [],
  };
}

/** Every run of every clock that was not met in time. */
function lateClocks(kase: Case, policy: Policy, ground: TraceGround): readonly ClockReading[] {
  return policy.clocks.flatMap((definition) =>
    clockReadings(kase, policy, definition, ground).filter(
      ({ state }) => state === 'breached' || state === 'met-late',
    ),
  );
}
