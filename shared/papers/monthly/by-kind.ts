import type { Count, MonthFigures } from '../../statistics/monthly/month-figures';
import { monthlyReportWording } from '../../wording/monthly-report';
import { fill } from '../../wording/wording';
import type { LedgerColumn } from '../ledger/table-lines';
import { barChart, barChartHeight } from './bar-chart';
import type { FlowPart } from './flow';
import { LINE_CHART_HEIGHT, lineChart } from './line-chart';
import { PARETO_HEIGHT, paretoBars, paretoChart } from './pareto-chart';
import type { MonthlyReportData } from './report-data';
import { GAP, type ReportKit } from './report-kit';
import {
  channelWords,
  countOf,
  departmentWords,
  gradeWords,
  leafWords,
  NOTHING,
  outcomeWords,
  percentWords,
  sourceWords,
  typeWords,
} from './words';

const say = monthlyReportWording;

/** Departments are free words: a hundred of them would be a report of their own. */
const MOST_ITEMS = 10;

/** The course of the last twelve months. */
export function trend({ trend: points }: MonthlyReportData, kit: ReportKit): readonly FlowPart[] {
  const content = { stack: [lineChart(points, kit.setter)], margin: [0, 0, 0, GAP] as [0, 0, 0, number] };
  return [kit.heading(say.trend[0]), kit.block(content, LINE_CHART_HEIGHT + GAP)];
}

/** Types as bars, causes as a Pareto chart, and every kind in numbers. */
export function byKind(report: MonthlyReportData, kit: ReportKit): readonly FlowPart[] {
  const { current, before } = report;
  const gone = (before?.byType ?? []).filter(({ key }) => countOf(current.byType, key) === 0);
  const bars = [...current.byType, ...gone.map(({ key }) => ({ key, count: 0 }))].map(({ key, count }) => ({
    label: typeWords(key),
    now: count,
    before: before === null ? null : countOf(before.byType, key),
    note: `（${percentWords({ part: count, whole: current.received })}）`,
  }));
  const legend = { now: say.legendNow[0], before: say.legendBefore[0] };
  const margin = [0, 0, 0, GAP] as [0, 0, 0, number];
  return [
    kit.heading(say.byType[0]),
    kit.block({ stack: [barChart(bars, legend, kit.setter)], margin }, barChartHeight(bars) + GAP),
    ...pareto(current, kit),
    kit.heading(say.groups[0]),
    ...GROUPS.flatMap((group) => {
      const rows = rowsOf(group, report);
      return rows.length === 0 ? [] : [kit.table(columnsOf(group), rows, { staysWhole: true })];
    }),
  ];
}

/** Of two kinds and more; a single bar of 100 % says nothing. */
function pareto({ byLeaf }: MonthFigures, kit: ReportKit): readonly FlowPart[] {
  if (byLeaf.length < 2) return [];
  const named = byLeaf.map(({ key, count }) => ({ key: leafWords(key), count }));
  const content = paretoChart(paretoBars(named, say.rest[0]), kit.setter);
  return [
    kit.heading(say.pareto[0]),
    kit.small(say.paretoNote[0], true),
    kit.block({ stack: [content], margin: [0, 0, 0, GAP] }, PARETO_HEIGHT + GAP),
  ];
}

type Group = {
  readonly words: string;
  readonly of: (figures: MonthFigures) => readonly Count[];
  readonly name: (key: string) => string;
};

const GROUPS: readonly Group[] = [
  { words: say.grade[0], of: ({ byGrade }) => byGrade, name: gradeWords },
  { words: say.department[0], of: ({ byDepartment }) => byDepartment, name: departmentWords },
  { words: say.channel[0], of: ({ byChannel }) => byChannel, name: channelWords },
  { words: say.source[0], of: ({ bySource }) => bySource, name: sourceWords },
  { words: say.outcome[0], of: ({ outcomes }) => outcomes, name: outcomeWords },
];

type Row = {
  readonly item: string;
  readonly now: string;
  readonly share: string;
  readonly before: string;
  readonly lastYear: string;
};

/** A table names its group in its head, so that it says so on whatever page it stands. */
const columnsOf = ({ words }: Group): readonly LedgerColumn<Row>[] => [
  { words, width: { share: 6 }, text: ({ item }) => item },
  { words: say.thisMonth[0], width: { share: 1.5 }, text: ({ now }) => now, alignment: 'right' },
  { words: say.share[0], width: { share: 1.5 }, text: ({ share }) => share, alignment: 'right' },
  { words: say.lastMonth[0], width: { share: 1.5 }, text: ({ before }) => before, alignment: 'right' },
  {
    words: say.lastYearMonth[0],
    width: { share: 1.5 },
    text: ({ lastYear }) => lastYear,
    alignment: 'right',
  },
];

function rowsOf(group: Group, { current, before, lastYear }: MonthlyReportData): readonly Row[] {
  const counts = group.of(current);
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  const isLong = counts.length > MOST_ITEMS;
  const shown = isLong ? counts.slice(0, MOST_ITEMS - 1) : counts;
  const other = (figures: MonthFigures | null, key: string) =>
    figures === null ? NOTHING : String(countOf(group.of(figures), key));
  const rows = shown.map(({ key, count }) => ({
    item: group.name(key),
    now: String(count),
    share: percentWords({ part: count, whole }),
    before: other(before, key),
    lastYear: other(lastYear, key),
  }));
  if (!isLong) return rows;
  const rest = counts.slice(MOST_ITEMS - 1);
  const count = rest.reduce((sum, one) => sum + one.count, 0);
  return [
    ...rows,
    {
      item: fill(say.restOf[0], { count: rest.length }),
      now: String(count),
      share: percentWords({ part: count, whole }),
      before: NOTHING,
      lastYear: NOTHING,
    },
  ];
}
