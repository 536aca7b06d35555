import type { Policy, Stage } from '../policy';

export type FlowNode = { readonly stage: Stage; readonly lane: string | null };
export type FlowEdge = { readonly from: string; readonly to: string; readonly isBack: boolean };

/** A policy as a picture: its stages in order, and every way between two of them, once. */
export type Flow = {
  readonly main: readonly FlowNode[];
  readonly side: readonly FlowNode[];
  readonly rest: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
};

/** What a flow diagram draws. `isBack` is a way to an earlier stage of the path that is shown. */
export function flowOf({ stages, actions }: Pick<Policy, 'stages' | 'actions'>): Flow {
  const order = new Map(stages.map(({ id }, at) => [id, at]));
  const edges = new Map<string, FlowEdge>();
  for (const { from, to } of actions)
    for (const stage of from) {
      if (to === 'stay' || to === stage) continue;
      const isBack = (order.get(to) ?? 0) < (order.get(stage) ?? 0);
      edges.set(`${stage} ${to}`, { from: stage, to, isBack });
    }
  const nodes = (...places: readonly Stage['place'][]) =>
    stages.filter(({ place }) => places.includes(place)).map((stage) => ({ stage, lane: stage.lane }));
  return {
    main: nodes('main'),
    side: nodes('side'),
    rest: nodes('closed', 'archived'),
    edges: [...edges.values()],
  };
}
