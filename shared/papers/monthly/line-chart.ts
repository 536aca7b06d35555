import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { BODY_WIDTH } from '../page-geometry';
import type { Typesetter } from '../typesetter';
import { chart, dot, type Label, line, scaleOf } from './chart-kit';
import type { TrendPoint } from './report-data';

const LEFT = 26;
const TOP = 12;
const PLOT = 74;
const BELOW = 26;

export const LINE_CHART_HEIGHT = TOP + PLOT + BELOW;

/** Twelve months as a line with its numbers; a month without data breaks it. */
export function lineChart(points: readonly TrendPoint[], setter: Typesetter): Content {
  const { top, step } = scaleOf(Math.max(1, ...points.map(({ count }) => count ?? 0)));
  const x = (i: number) => LEFT + ((BODY_WIDTH - LEFT) * (i + 0.5)) / points.length;
  const y = (count: number) => TOP + PLOT * (1 - count / top);
  const strokes: CanvasElement[] = [];
  const labels: Label[] = [];
  for (let value = 0; value <= top; value += step) {
    strokes.push(
      line([LEFT, y(value)], [BODY_WIDTH, y(value)], value === 0 ? {} : { grid: true, dash: 1.5 }),
    );
    labels.push({ text: String(value), x: LEFT - 5, y: y(value) - 5.5, align: 'right' });
  }
  points.forEach(({ month, count }, i) => {
    const nth = Number(month.slice(5));
    labels.push({ text: `${String(nth)} 月`, x: x(i), y: TOP + PLOT + 2, align: 'center' });
    if (i === 0 || nth === 1)
      labels.push({ text: month.slice(0, 4), x: x(i), y: TOP + PLOT + 12, align: 'center' });
    if (count === null) {
      labels.push({ text: '—', x: x(i), y: y(0) - 12, align: 'center' });
      return;
    }
    const next = points[i + 1]?.count ?? null;
    if (next !== null) strokes.push(line([x(i), y(count)], [x(i + 1), y(next)], { width: 1 }));
    strokes.push(dot(x(i), y(count)));
    labels.push({ text: String(count), x: x(i), y: y(count) - 13.5, align: 'center', onWhite: true });
  });
  return chart({ width: BODY_WIDTH, height: LINE_CHART_HEIGHT }, { strokes, labels }, setter);
}
