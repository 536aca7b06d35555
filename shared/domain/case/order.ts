import type { EventEnvelope } from '../events/event';
import { compareHlc } from '../events/hybrid-clock';
import { IndexHeap } from './index-heap';

/**
 * The one order in which every desk folds the events of a case (domain rules §1): topological by
 * `parents`, ties by `hlc`, then `deskId`, then `seq`. It depends on the set of events alone, not
 * on how or when they arrived. Duplicates by id are dropped; a parent that has not arrived counts
 * as absent. Should events name each other in a circle, which only damage can make, the smallest
 * goes first, so that nothing is lost. O(n log n), without recursion.
 */
export function foldOrder(events: readonly EventEnvelope[]): readonly EventEnvelope[] {
  const sorted = withoutDoubles(events).sort(compareTies);
  const rankOf = new Map(sorted.map((event, rank) => [event.id, rank]));
  const waitingFor = sorted.map(() => 0);
  const children = sorted.map((): number[] => []);
  for (const [rank, event] of sorted.entries()) {
    for (const parent of new Set(event.parents)) {
      const parentRank = rankOf.get(parent);
      if (parentRank === undefined || parentRank === rank) continue;
      children[parentRank]?.push(rank);
      waitingFor[rank] = (waitingFor[rank] ?? 0) + 1;
    }
  }
  return ranksInOrder(waitingFor, children).flatMap((rank) => sorted[rank] ?? []);
}

/** Ids of the events that no event names as parent, in the order given. */
export function headsOf(order: readonly EventEnvelope[]): readonly string[] {
  const named = new Set(order.flatMap((event) => event.parents.filter((parent) => parent !== event.id)));
  return order.filter((event) => !named.has(event.id)).map((event) => event.id);
}

function ranksInOrder(waitingFor: number[], children: readonly (readonly number[])[]): readonly number[] {
  const ready = new IndexHeap();
  const placed = waitingFor.map(() => false);
  const order: number[] = [];
  for (const [rank, count] of waitingFor.entries()) if (count === 0) ready.push(rank);
  let unplaced = 0;
  while (order.length < waitingFor.length) {
    let rank = ready.pop();
    if (rank === undefined) {
      while (placed[unplaced] === true) unplaced += 1;
      rank = unplaced;
    }
    if (placed[rank] === true) continue;
    placed[rank] = true;
    order.push(rank);
    for (const child of children[rank] ?? []) {
      const left = (waitingFor[child] ?? 0) - 1;
      waitingFor[child] = left;
      if (left === 0 && placed[child] !== true) ready.push(child);
    }
  }
  return order;
}

/** Of two different events under one id, which only damage can make, every desk keeps the same one. */
function withoutDoubles(events: readonly EventEnvelope[]): EventEnvelope[] {
  const byId = new Map<string, EventEnvelope>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined || event.hash < known.hash) byId.set(event.id, event);
  }
  return [...byId.values()];
}

function compareTies(a: EventEnvelope, b: EventEnvelope): number {
  return (
    compareHlc(a.hlc, b.hlc) || compareHlc(a.deskId, b.deskId) || a.seq - b.seq || compareHlc(a.id, b.id)
  );
}
