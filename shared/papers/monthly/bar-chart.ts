import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { BODY_WIDTH } from '../page-geometry';
import type { Typesetter } from '../typesetter';
import { chart, fitted, hatched, LABEL, type Label, line, outlined } from './chart-kit';

export type Bar = {
  readonly label: string;
  readonly now: number;
  /** null where there is nothing to compare with */
  readonly before: number | null;
  /** Behind the number, such as a share. */
  readonly note: string;
};

type Legend = { readonly now: string; readonly before: string };

const NAMES = 96;
const NUMBERS = 70;
const BAR = 9;
const THIN_BAR = 5;
const STEP = 5;
const TOP = 14;

const rowHeight = (withBefore: boolean) => BAR + STEP + (withBefore ? THIN_BAR : 0);

/** Points that the bars of a chart take. */
export function barChartHeight(bars: readonly Bar[]): number {
  return TOP + bars.length * rowHeight(bars.some(({ before }) => before !== null)) + 4;
}

/** Bars lying under each other: this month hatched with its number, the month before in outline below it. */
export function barChart(bars: readonly Bar[], legend: Legend, setter: Typesetter): Content {
  const withBefore = bars.some(({ before }) => before !== null);
  const most = Math.max(1, ...bars.flatMap(({ now, before }) => [now, before ?? 0]));
  const length = (count: number) => ((BODY_WIDTH - NAMES - NUMBERS) * count) / most;
  const strokes: CanvasElement[] = [];
  const labels: Label[] = [];
  bars.forEach(({ label, now, before, note }, i) => {
    const y = TOP + i * rowHeight(withBefore);
    labels.push({
      text: fitted(label, NAMES - 8, setter),
      x: NAMES - 6,
      y: y - 1,
      align: 'right',
    });
    strokes.push(...hatched({ x: NAMES, y, width: length(now), height: BAR }));
    labels.push({ text: `${String(now)}${note}`, x: NAMES + length(now) + 4, y: y - 1 });
    if (before !== null && before > 0) {
      strokes.push(...outlined({ x: NAMES, y: y + BAR, width: length(before), height: THIN_BAR }));
      labels.push({
        text: String(before),
        x: NAMES + length(before) + 4,
        y: y + BAR - 1.5,
        size: 6,
      });
    }
  });
  const height = barChartHeight(bars);
  strokes.push(line([NAMES, TOP - 3], [NAMES, height - 4]));
  if (withBefore) drawLegend(legend, strokes, labels);
  return chart({ width: BODY_WIDTH, height }, { strokes, labels }, setter);
}

function drawLegend({ now, before }: Legend, strokes: CanvasElement[], labels: Label[]): void {
  const at = BODY_WIDTH - 90;
  strokes.push(...hatched({ x: at, y: 1, width: 14, height: 7 }));
  labels.push({ text: now, x: at + 17, y: -1, size: LABEL });
  strokes.push(...outlined({ x: at + 46, y: 2, width: 14, height: THIN_BAR }));
  labels.push({ text: before, x: at + 63, y: -1, size: LABEL });
}
