import type { Share } from '../../statistics/monthly/case-record';
import { type MonthFigures, percentOf } from '../../statistics/monthly/month-figures';
import { monthlyReportWording } from '../../wording/monthly-report';
import { fill } from '../../wording/wording';
import type { LedgerColumn } from '../ledger/table-lines';
import type { FlowPart } from './flow';
import type { MonthlyReportData } from './report-data';
import type { ReportKit } from './report-kit';
import { daysWords, NOTHING, percentWords, signed, typeWords } from './words';

const say = monthlyReportWording;

/** The month in a few sentences and a table of figures beside the month before and the same month last year. */
export function overview(report: MonthlyReportData, kit: ReportKit): readonly FlowPart[] {
  const { current } = report;
  const isEmpty = current.received === 0;
  return [
    kit.heading(say.overview[0]),
    kit.sentence(isEmpty ? say.none[0] : sentenceOf(report), true),
    ...(report.unknownPolicy === 0
      ? []
      : [kit.sentence(fill(say.unknownPolicy[0], { count: report.unknownPolicy }), true)]),
    kit.table(
      COLUMNS,
      INDICATORS.map((indicator) => rowOf(indicator, report)),
      { gap: 3 },
    ),
    kit.small(`${say.repeatRule[0]}${say.noData[0]}`),
  ];
}

/** `比上月增加 3 件`, where there is a month to compare with. */
function comparison(now: number, other: MonthFigures | null, than: string): readonly string[] {
  if (other === null) return [];
  const { received } = other;
  if (now === received) return [fill(say.equal[0], { than })];
  return [fill(now > received ? say.more[0] : say.fewer[0], { than, count: Math.abs(now - received) })];
}

function sentenceOf({ current, before, lastYear }: MonthlyReportData): string {
  const { received, closed } = current;
  const first = [
    fill(say.received[0], { count: received }),
    ...comparison(received, before, say.before[0]),
    ...comparison(received, lastYear, say.lastYear[0]),
  ].join('，');
  const standing =
    closed === received
      ? say.allClosed[0]
      : closed === 0
        ? say.noneClosed[0]
        : fill(say.standing[0], { closed, open: received - closed });
  return [first, standing, ...ratesOf(current), ...topTypes(current)].map((part) => `${part}。`).join('');
}

/** The two rates in one sentence, as far as there is anything to count. */
function ratesOf({ onTime, satisfaction }: MonthFigures): readonly string[] {
  const words = [
    ...(onTime.whole === 0 ? [] : [fill(say.onTime[0], { rate: percentWords(onTime) })]),
    ...(satisfaction.whole === 0 ? [] : [fill(say.satisfied[0], { rate: percentWords(satisfaction) })]),
  ];
  return words.length === 0 ? [] : [words.join('，')];
}

/** The type that was met most; several where they are as many, none where no type stands out. */
function topTypes({ byType, received }: MonthFigures): readonly string[] {
  const known = byType.filter(({ key }) => key !== '');
  const most = Math.max(0, ...known.map(({ count }) => count));
  const top = known.filter(({ count }) => count === most);
  if (top.length === 0 || top.length > 3) return [];
  // One of each is no most frequent.
  if (most === 1 && received > 1) return [];
  if (received === 1) return [fill(say.onlyType[0], { type: typeWords(top[0]?.key ?? '') })];
  const types = top.map(({ key, count }) =>
    fill(say.topOne[0], {
      type: typeWords(key),
      count,
      share: percentWords({ part: count, whole: received }),
    }),
  );
  return [fill(say.top[0], { types: types.join('、') })];
}

type Row = {
  readonly words: string;
  readonly now: string;
  readonly before: string;
  readonly change: string;
  readonly lastYear: string;
  readonly changeOnYear: string;
};

const COLUMNS: readonly LedgerColumn<Row>[] = [
  { words: say.indicator[0], width: { share: 3 }, text: ({ words }) => words },
  { words: say.thisMonth[0], width: { share: 2 }, text: ({ now }) => now, alignment: 'right' },
  { words: say.lastMonth[0], width: { share: 2 }, text: ({ before }) => before, alignment: 'right' },
  { words: say.change[0], width: { share: 3 }, text: ({ change }) => change, alignment: 'right' },
  { words: say.lastYearMonth[0], width: { share: 2 }, text: ({ lastYear }) => lastYear, alignment: 'right' },
  {
    words: say.changeOnYear[0],
    width: { share: 3 },
    text: ({ changeOnYear }) => changeOnYear,
    alignment: 'right',
  },
];

type Indicator = { readonly words: string } & (
  | { readonly kind: 'count'; readonly of: (figures: MonthFigures) => number }
  | { readonly kind: 'days'; readonly of: (figures: MonthFigures) => number | null }
  | { readonly kind: 'share'; readonly of: (figures: MonthFigures) => Share }
);

const INDICATORS: readonly Indicator[] = [
  { words: say.kpiReceived[0], kind: 'count', of: ({ received }) => received },
  { words: say.kpiClosed[0], kind: 'count', of: ({ closed }) => closed },
  { words: say.kpiOpen[0], kind: 'count', of: ({ received, closed }) => received - closed },
  { words: say.kpiParked[0], kind: 'count', of: ({ parked }) => parked },
  { words: say.kpiEscalated[0], kind: 'count', of: ({ escalated }) => escalated },
  { words: say.kpiRepeated[0], kind: 'count', of: ({ repeated }) => repeated },
  { words: say.kpiFounded[0], kind: 'count', of: ({ founded }) => founded },
  { words: say.kpiUnfounded[0], kind: 'count', of: ({ unfounded }) => unfounded },
  { words: say.kpiMean[0], kind: 'days', of: ({ meanTookMs }) => meanTookMs },
  { words: say.kpiLongest[0], kind: 'days', of: ({ longestTookMs }) => longestTookMs },
  { words: say.kpiOnTime[0], kind: 'share', of: ({ onTime }) => onTime },
  { words: say.kpiSatisfaction[0], kind: 'share', of: ({ satisfaction }) => satisfaction },
];

function rowOf(indicator: Indicator, { current, before, lastYear }: MonthlyReportData): Row {
  const value = (figures: MonthFigures | null) => (figures === null ? NOTHING : valueOf(indicator, figures));
  const change = (other: MonthFigures | null) =>
    other === null ? NOTHING : changeOf(indicator, current, other);
  return {
    words: indicator.words,
    now: value(current),
    before: value(before),
    change: change(before),
    lastYear: value(lastYear),
    changeOnYear: change(lastYear),
  };
}

function valueOf(indicator: Indicator, figures: MonthFigures): string {
  if (indicator.kind === 'count') return String(indicator.of(figures));
  if (indicator.kind === 'days') return daysWords(indicator.of(figures));
  return percentWords(indicator.of(figures));
}

/** A rate changes by points, never by percent of percent. */
function changeOf(indicator: Indicator, now: MonthFigures, then: MonthFigures): string {
  if (indicator.kind === 'share') {
    const [a, b] = [percentOf(indicator.of(now)), percentOf(indicator.of(then))];
    return a === null || b === null ? NOTHING : fill(say.points[0], { points: signed(a - b, 1) });
  }
  if (indicator.kind === 'days') {
    const [a, b] = [daysWords(indicator.of(now)), daysWords(indicator.of(then))];
    // Of what is printed, so that the reader's own subtraction agrees.
    return a === NOTHING || b === NOTHING ? NOTHING : signed(Number(a) - Number(b), 1);
  }
  const [a, b] = [indicator.of(now), indicator.of(then)];
  if (b === 0) return signed(a - b);
  return `${signed(a - b)}（${signed((100 * (a - b)) / b, 1)}%）`;
}
