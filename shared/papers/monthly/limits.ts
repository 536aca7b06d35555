import type { AgainstTarget, PolicyFigures } from '../../statistics/monthly/month-figures';
import { monthlyReportWording } from '../../wording/monthly-report';
import { fill } from '../../wording/wording';
import type { LedgerColumn } from '../ledger/table-lines';
import type { FlowPart } from './flow';
import type { MonthlyReportData } from './report-data';
import type { ReportKit } from './report-kit';
import { NOTHING, percentWords } from './words';

const say = monthlyReportWording;

type Row = {
  readonly words: string;
  readonly due: string;
  readonly kept: string;
  readonly rate: string;
  readonly target: string;
  readonly verdict: string;
};

const COLUMNS: readonly LedgerColumn<Row>[] = [
  { words: say.limit[0], width: { share: 5 }, text: ({ words }) => words },
  { words: say.due[0], width: 44, text: ({ due }) => due, alignment: 'right' },
  { words: say.kept[0], width: 54, text: ({ kept }) => kept, alignment: 'right' },
  { words: say.rate[0], width: 48, text: ({ rate }) => rate, alignment: 'right' },
  { words: say.target[0], width: 52, text: ({ target }) => target, alignment: 'right' },
  { words: say.isMet[0], width: 66, text: ({ verdict }) => verdict, alignment: 'center' },
];

/** The limits and promises of each policy that cases of the month run under, each against its target where it has one. */
export function limits({ current }: MonthlyReportData, kit: ReportKit): readonly FlowPart[] {
  const policies = current.policies.filter(({ clocks, targets }) => clocks.length > 0 || targets.length > 0);
  if (policies.length === 0) return [];
  return [
    kit.heading(say.limits[0]),
    ...policies.flatMap((policy) => [
      kit.subheading(fill(say.ofPolicy[0], { name: policy.name, count: policy.cases })),
      kit.table(COLUMNS, rowsOf(policy)),
    ]),
  ];
}

function rowsOf({ clocks, targets }: PolicyFigures): readonly Row[] {
  return [
    ...clocks.map(({ label, part, whole, target }) => ({
      words: label,
      due: String(whole),
      kept: String(part),
      rate: percentWords({ part, whole }),
      target: target === null ? '' : targetWords(target),
      verdict: target === null ? '' : verdictWords(target),
    })),
    // What is counted elsewhere comes last, in one place for the pen.
    ...targets
      .toSorted((a, b) => Number(a.share === null) - Number(b.share === null))
      .map(({ label, share, target }) =>
        share === null
          ? { words: label, due: '', kept: '', rate: '', target: targetWords(target), verdict: say.byHand[0] }
          : {
              words: label,
              due: String(share.whole),
              kept: String(share.part),
              rate: percentWords(share),
              target: targetWords(target),
              verdict: verdictWords(target),
            },
      ),
  ];
}

const verdictWords = ({ isMet }: AgainstTarget): string =>
  isMet === null ? NOTHING : isMet ? say.met[0] : say.missed[0];

function targetWords({ value, bound, unit }: AgainstTarget): string {
  const amount = unit === 'percent' ? `${String(value)}%` : fill(say.hours[0], { value });
  return fill(bound === 'at-least' ? say.atLeast[0] : say.atMost[0], { value: amount });
}
