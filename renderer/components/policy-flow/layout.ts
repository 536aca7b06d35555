import type { Flow, FlowNode } from '../../../shared/policies/editing/flow';

export type Box = { readonly id: string; readonly x: number; readonly y: number; readonly node: FlowNode };
export type Row = { readonly label: string | null; readonly y: number };
export type FlowLayout = {
  readonly boxes: readonly Box[];
  /** heads of lanes, where there are any */
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
};

export const BOX = { width: 104, height: 36, gapX: 26, gapY: 30 } as const;
const STEP_X = BOX.width + BOX.gapX;
const STEP_Y = BOX.height + BOX.gapY;
const LANE_HEAD = 22;

/** Boxes in rows of so many, from left to right, row after row. */
function inRows(nodes: readonly FlowNode[], columns: number, top: number): readonly Box[] {
  return nodes.map((node, at) => ({
    id: node.stage.id,
    node,
    x: (at % columns) * STEP_X,
    y: top + Math.floor(at / columns) * STEP_Y,
  }));
}

const bottomOf = (boxes: readonly Box[], top: number) =>
  boxes.reduce((low, { y }) => Math.max(low, y + STEP_Y), top);

/**
 * Where each stage stands: the path first, then what lies beside it, then where cases rest; with lanes
 * each lane is a band of its own. Nothing overlaps, whatever the number of stages.
 */
export function layOut(
  flow: Flow,
  lanes: readonly { readonly id: string; readonly label: string }[],
  columns: number,
): FlowLayout {
  const boxes: Box[] = [];
  const rows: Row[] = [];
  let top = 0;
  const place = (nodes: readonly FlowNode[], label: string | null) => {
    if (nodes.length === 0) return;
    if (label !== null) {
      rows.push({ label, y: top });
      top += LANE_HEAD;
    }
    const placed = inRows(nodes, columns, top);
    boxes.push(...placed);
    top = bottomOf(placed, top);
  };
  const handled = [...flow.main, ...flow.side];
  for (const { id, label } of lanes)
    place(
      handled.filter(({ lane }) => lane === id),
      label,
    );
  const rest = (nodes: readonly FlowNode[]) =>
    nodes.filter(({ lane }) => lanes.every(({ id }) => id !== lane));
  place([...rest(flow.main), ...flow.rest], null);
  place(rest(flow.side), null);
  const used = Math.min(columns, Math.max(1, ...boxes.map(({ x }) => x / STEP_X + 1)));
  return { boxes, rows, width: used * STEP_X - BOX.gapX, height: Math.max(0, top - BOX.gapY) };
}
