import { monthAfter } from '../../shared/clocks/months';
import { CHANNELS } from '../../shared/domain/facts/code-lists';
import { type MonthlyReportData, toldCases } from '../../shared/papers/monthly/report-data';
import { COMPLAINT_TYPE_CODES } from '../../shared/policies/dealer-4s/complaint-types';
import { PRESETS } from '../../shared/policies/presets';
import type { CaseRecord } from '../../shared/statistics/monthly/case-record';
import { monthFigures } from '../../shared/statistics/monthly/month-figures';
import { sourceOf } from '../../shared/statistics/monthly/sources';

const HOUR = 3_600_000;
const GRADES = ['一级·紧急', '二级·重要', '三级·常规'];
const OUTCOMES = ['satisfied', 'very-satisfied', 'fair', 'dissatisfied', 'no-comment'] as const;

/** An invented case as a report counts it; parts of it can be replaced. */
export function caseRecordOf(nth: number, overrides: Partial<CaseRecord> = {}): CaseRecord {
  const day = String((nth % 28) + 1).padStart(2, '0');
  const channel = CHANNELS[(nth * nth) % 17] ?? 'phone';
  const isClosed = nth % 3 !== 0;
  return {
    caseId: `case-${String(nth)}`,
    number: `TSSH01-2611${day}-A${String(nth).padStart(3, '0')}-K`,
    receivedOn: `2026-11-${day}`,
    policy: { id: 'three-level', version: 1 },
    type: COMPLAINT_TYPE_CODES[(nth * nth) % 23] ?? '',
    grade: { name: GRADES[nth % 3] ?? '', rank: nth % 3 },
    department: ['机电车间', '钣喷车间', '销售部', '', '配件部'][nth % 5] ?? '',
    channel,
    source: sourceOf(channel),
    isEscalated: nth % 11 === 0,
    founded: nth % 4 === 0 ? 'not-founded' : 'founded',
    isClosed,
    isParked: nth % 13 === 0,
    tookMs: isClosed ? (20 + nth * 3) * HOUR : null,
    outcome: isClosed ? (OUTCOMES[nth % 5] ?? null) : null,
    clocks: [
      { id: 'response', part: nth % 6 === 0 ? 0 : 1, whole: 1 },
      { id: 'feedback', part: 1, whole: 1 },
    ],
    targets: [
      { id: 'completion', share: { part: isClosed ? 1 : 0, whole: 1 } },
      { id: 'response-time', share: null },
    ],
    isSecret: false,
    latestMs: nth % 6 === 0 ? nth * 5 * HOUR : 0,
    words: {
      model: ['C 260 L', 'ID.4 CROZZ', '帕萨特'][nth % 3] ?? '',
      summary: `第 ${String(nth)} 件：低速换挡顿挫，两次进厂维修未能排除，提车后三天再次出现，客户要求书面说明原因`,
      cause: nth % 7 === 0 ? '阀体清洗后未复检油压，交车前没有路试' : '',
      result: isClosed ? '免费返修，更换阀体并路试合格；补偿交通费 300 元' : '',
      improvement: nth % 7 === 0 ? '返修车一律由技术总监路试签字后交车' : '',
    },
    ...overrides,
  };
}

export const recordsOf = (count: number, from = 1): readonly CaseRecord[] =>
  Array.from({ length: count }, (_, i) => caseRecordOf(from + i));

/** November's report over these cases, beside an October of 18 and a November before of 25. */
export function reportOf(
  records: readonly CaseRecord[],
  overrides: Partial<MonthlyReportData> = {},
): MonthlyReportData {
  const repeated = new Set(records.filter((_, i) => i % 8 === 7).map(({ caseId }) => caseId));
  const of = (month: string, some: readonly CaseRecord[]) =>
    monthFigures({ month, records: some }, repeated, PRESETS);
  return {
    month: '2026-11',
    upTo: null,
    current: of('2026-11', records),
    before: of('2026-10', recordsOf(18, 100)),
    lastYear: of('2025-11', recordsOf(25, 200)),
    trend: Array.from({ length: 12 }, (_, i) => ({
      month: monthAfter('2026-11', i - 11),
      count: i === 11 ? records.length : i < 2 ? null : (i * 7) % 19,
    })),
    ...toldCases(records, repeated),
    ...overrides,
  };
}
