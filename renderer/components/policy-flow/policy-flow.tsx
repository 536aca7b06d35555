import { useId, useMemo } from 'react';
import { flowOf, type FlowEdge } from '../../../shared/policies/editing/flow';
import { formerNameOf } from '../../../shared/policies/engine/names-in-policy';
import type { Policy } from '../../../shared/policies/policy';
import { policySettingsWording } from '../../../shared/wording/policy-settings';
import { fill } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';
import { BOX, layOut, type Box } from './layout';
import classes from './policy-flow.module.css';

type Props = {
  readonly policy: Policy;
  /** boxes beside each other */
  readonly columns: number;
  /** without the ways to stages beside the path: for a small picture */
  readonly isSmall?: boolean;
};

/** A line from one box to another: straight to the neighbour, else by corners through the gap between rows. */
function wayBetween(a: Box, b: Box): string {
  const middle = BOX.height / 2;
  if (a.y === b.y && b.x > a.x && b.x - a.x <= BOX.width + BOX.gapX)
    return `M ${a.x + BOX.width} ${a.y + middle} H ${b.x - 5}`;
  const [fromX, toX] = [a.x + BOX.width / 2, b.x + BOX.width / 2];
  if (b.y > a.y) return `M ${fromX} ${a.y + BOX.height} V ${b.y - BOX.gapY / 2} H ${toX} V ${b.y - 5}`;
  if (b.y < a.y)
    return `M ${fromX} ${a.y} V ${b.y + BOX.height + BOX.gapY / 3} H ${toX} V ${b.y + BOX.height + 5}`;
  return `M ${fromX} ${a.y} V ${a.y - BOX.gapY / 4} H ${toX} V ${b.y - 5}`;
}

/** How a policy leads a case: its stages as boxes, the path as arrows, the ways beside it thinner. */
export function PolicyFlow({ policy, columns, isSmall = false }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const arrow = useId();
  const { flow, layout } = useMemo(() => {
    const made = flowOf(policy);
    const lanes = policy.lanes.map(({ id, label }) => ({ id, label: label[index] }));
    return { flow: made, layout: layOut(made, lanes, columns) };
  }, [policy, columns, index]);
  const boxOf = new Map(layout.boxes.map((box) => [box.id, box]));
  const path = [...flow.main, ...flow.rest].map(({ stage }) => stage.id);
  const isNext = (from: string, to: string) =>
    path.indexOf(to) === path.indexOf(from) + 1 && path.includes(from);
  // Short cuts along the path say little and would hide it: beside the path, only ways to and from it are drawn.
  const beside = new Set(flow.side.map(({ stage }) => stage.id));
  const isDrawn = ({ from, to, isBack }: FlowEdge) =>
    isNext(from, to) || (!isSmall && (isBack || beside.has(from) || beside.has(to)));
  const shown = flow.edges.filter(isDrawn);
  return (
    <svg
      className={classes['flow']}
      viewBox={`-2 -6 ${layout.width + 4} ${layout.height + 12}`}
      width={layout.width + 4}
      role="img"
      aria-label={fill(words.flowOf, { name: policy.name[index] })}
      data-testid="policy-flow"
    >
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 6 6"
          refX="5"
          refY="3"
          markerWidth="5"
          markerHeight="5"
          orient="auto-start-reverse"
        >
          <path d="M 0 0 L 6 3 L 0 6 z" fill="var(--mantine-color-desk-6)" />
        </marker>
      </defs>
      {layout.rows.map(({ label, y }) => (
        <text key={label} className={classes['lane']} x={0} y={y + 12}>
          {label}
        </text>
      ))}
      {shown.map(({ from, to }) => {
        const [a, b] = [boxOf.get(from), boxOf.get(to)];
        if (a === undefined || b === undefined) return null;
        const next = isNext(from, to);
        return (
          <path
            key={`${from} ${to}`}
            className={classes['way']}
            data-next={next ? 'yes' : 'no'}
            data-quiet={next ? 'no' : 'yes'}
            d={wayBetween(a, b)}
            {...(next ? { markerEnd: `url(#${arrow})` } : {})}
          />
        );
      })}
      {layout.boxes.map(({ id, x, y, node: { stage } }) => (
        <g key={id}>
          <rect
            className={classes['box']}
            data-place={stage.place}
            data-first={id === policy.firstStage ? 'yes' : 'no'}
            x={x}
            y={y}
            width={BOX.width}
            height={BOX.height}
            rx={5}
          />
          <text className={classes['word']} x={x + BOX.width / 2} y={y + BOX.height / 2}>
            {short(stage.label[index])}
          </text>
          <title>{titleOf(policy, stage.label[index], words.formerly)}</title>
        </g>
      ))}
    </svg>
  );
}

/** As much as a box holds; the whole label is its tooltip. */
function short(label: string): string {
  const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1.1), 0);
  if (width(label) <= 16) return label;
  const signs = [...label];
  while (signs.length > 0 && width(signs.join('')) > 14.5) signs.pop();
  return `${signs.join('')}…`;
}

function titleOf(policy: Policy, label: string, formerly: string): string {
  const former = formerNameOf(policy, label);
  return former === null ? label : `${label} · ${fill(formerly, { name: former })}`;
}
