import type { CanvasElement, Content } from 'pdfmake/interfaces';
import type { Count } from '../../statistics/monthly/month-figures';
import { BODY_WIDTH } from '../page-geometry';
import type { Typesetter } from '../typesetter';
import { chart, dot, fitted, hatched, type Label, line, scaleOf } from './chart-kit';

const LEFT = 26;
const RIGHT = 30;
const TOP = 14;
const PLOT = 92;
const BELOW = 26;
/** More bars than this are too narrow for their names. */
const MOST_BARS = 9;
const VITAL = 80;

export const PARETO_HEIGHT = TOP + PLOT + BELOW;

/** What is left of a list of counts after the first, as one last bar. */
export function paretoBars(counts: readonly Count[], restWords: string): readonly Count[] {
  if (counts.length <= MOST_BARS) return counts;
  const shown = counts.slice(0, MOST_BARS - 1);
  const rest = counts.slice(MOST_BARS - 1).reduce((sum, { count }) => sum + count, 0);
  return [...shown, { key: restWords, count: rest }];
}

/** Causes by frequency as hatched bars, and the share they make up together as a line up to 100 %. */
export function paretoChart(bars: readonly Count[], setter: Typesetter): Content {
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  // Both scales end together, 100 % at all of them: the line begins at the top of the first bar.
  const top = Math.max(1, total);
  const { step } = scaleOf(top);
  const width = (BODY_WIDTH - LEFT - RIGHT) / Math.max(bars.length, 4);
  const end = LEFT + width * bars.length;
  const y = (part: number) => TOP + PLOT * (1 - part);
  const strokes: CanvasElement[] = [
    line([LEFT, y(0)], [end, y(0)]),
    line([LEFT, y(0)], [LEFT, y(1)]),
    line([end, y(0)], [end, y(1)]),
    line([LEFT, y(VITAL / 100)], [end, y(VITAL / 100)], { dash: 2 }),
  ];
  const labels: Label[] = [];
  const ticks = Array.from({ length: Math.ceil(top / step) }, (_, i) => i * step);
  for (const value of [...ticks.filter((tick) => tick < top - step * 0.5), top])
    labels.push({ text: String(value), x: LEFT - 4, y: y(value / top) - 5.5, align: 'right' });
  for (const percent of [0, 50, VITAL, 100])
    labels.push({ text: `${String(percent)}%`, x: end + 4, y: y(percent / 100) - 5.5 });
  let sum = 0;
  let last: readonly [number, number] | null = null;
  bars.forEach(({ key, count }, i) => {
    const x = LEFT + i * width;
    const height = (PLOT * count) / top;
    const bar = { x: x + width * 0.2, y: y(0) - height, width: width * 0.6, height };
    strokes.push(...hatched(bar));
    labels.push({ text: String(count), x: x + width / 2, y: y(0) + 1, align: 'center', size: 7 });
    const [branch = '', leaf = ''] = key.split('·');
    for (const [j, words] of [branch, leaf].entries())
      labels.push({
        text: fitted(words, width - 3, setter),
        x: x + width / 2,
        y: y(0) + 9 + j * 8.5,
        align: 'center',
        size: 6.5,
      });
    sum += count;
    const point = [x + width / 2, y(total === 0 ? 0 : sum / total)] as const;
    if (last !== null) strokes.push(line(last, point, { width: 1 }));
    strokes.push(dot(point[0], point[1]));
    const percent = total === 0 ? 0 : Math.round((100 * sum) / total);
    labels.push({
      text: `${String(percent)}%`,
      x: point[0],
      y: point[1] - 12,
      align: 'center',
      size: 6.5,
      onWhite: true,
    });
    last = point;
  });
  return chart({ width: BODY_WIDTH, height: PARETO_HEIGHT }, { strokes, labels }, setter);
}
