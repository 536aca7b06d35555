import type { Policy, PolicyAction, Stage } from '../policy';
import { fault, type PolicyFault } from './fault';

type Place = Stage['place'];

/**
 * Whether a case can get everywhere and out again: every stage is reached from the first, and from
 * every stage in which it is handled a case can still be closed, by closing and not otherwise.
 */
export function checkGraph(policy: Policy): readonly PolicyFault[] {
  const places = new Map(policy.stages.map(({ id, place }) => [id, place]));
  const first = places.get(policy.firstStage);
  const faults: PolicyFault[] =
    first === 'closed' || first === 'archived' ? [fault('first-stage-rests', ['firstStage'])] : [];
  for (const [i, action] of policy.actions.entries()) faults.push(...checkKind(action, i, places));
  const onward = edgesOf(policy.actions, false);
  const back = edgesOf(policy.actions, true);
  const reached = reach([policy.firstStage], onward);
  const closing = reach(
    policy.stages.filter(({ place }) => place === 'closed').map(({ id }) => id),
    back,
  );
  for (const [i, { id, place }] of policy.stages.entries()) {
    if (!reached.has(id)) faults.push(fault('unreachable-stage', ['stages', i], id));
    else if (place !== 'archived' && !closing.has(id))
      faults.push(fault('no-way-to-close', ['stages', i], id));
  }
  return faults;
}

function checkKind(
  { kind, from, to }: PolicyAction,
  i: number,
  places: ReadonlyMap<string, Place>,
): readonly PolicyFault[] {
  const at = (code: PolicyFault['code'], name: string) => [fault(code, ['actions', i], name)];
  const target = to === 'stay' ? null : (places.get(to) ?? null);
  const sources = from.map((stage) => places.get(stage) ?? 'main');
  const isResting = (place: Place) => place === 'closed' || place === 'archived';
  if (target === 'closed' && kind !== 'closed') return at('closing-by-another-kind', to);
  if (kind === 'closed' && (target !== 'closed' || sources.some(isResting)))
    return at('closing-kind-elsewhere', to);
  if (kind === 'archived' || target === 'archived')
    return kind === 'archived' && target === 'archived' && sources.every((place) => place === 'closed')
      ? []
      : at('archive-only-the-closed', to);
  if (kind === 'reopened')
    return target !== null && !isResting(target) && sources.every(isResting)
      ? []
      : at('reopening-elsewhere', to);
  if (!sources.some(isResting)) return [];
  if (target !== null) return at('reopen-only-by-reopening', to);
  return kind === 'noted' ? [] : at('no-work-after-closing', kind);
}

function edgesOf(
  actions: readonly PolicyAction[],
  backwards: boolean,
): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, Set<string>>();
  const link = (a: string, b: string) => {
    const known = edges.get(a) ?? new Set();
    known.add(b);
    edges.set(a, known);
  };
  for (const { from, to } of actions) {
    if (to === 'stay') continue;
    for (const stage of from) {
      if (backwards) link(to, stage);
      else link(stage, to);
    }
  }
  return new Map(Array.from(edges, ([stage, next]) => [stage, [...next]]));
}

function reach(start: readonly string[], edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set(start);
  const open = [...start];
  for (let stage = open.pop(); stage !== undefined; stage = open.pop())
    for (const next of edges.get(stage) ?? [])
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}
