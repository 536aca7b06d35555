import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { periodOfMonth } from '../../../shared/papers/ledger/period';
import { COMPLAINT_LEDGER, type LedgerPeriod } from '../../../shared/papers/ledger/complaint-data';
import { ledgerPrintsWording } from '../../../shared/wording/ledger-prints';
import { MonthStepper } from '../../components/month-stepper';
import { useWords } from '../../lib/language';
import type { LedgerPaperId } from '../../papers/many-cases-ids';
import type { ChosenDays } from './ledger-store';

/** The days a choice means; null while they are not whole or the wrong way round. */
export function periodOf(chosen: ChosenDays, paper: LedgerPaperId): LedgerPeriod | null {
  if (chosen.kind === 'month' || paper !== COMPLAINT_LEDGER) return periodOfMonth(chosen.month);
  const { from, to } = chosen;
  return from !== '' && to !== '' && from <= to ? { from, to } : null;
}

/** A whole month to begin with, and its days in case somebody wants other ones. */
export const monthChosen = (month: string): ChosenDays => ({
  kind: 'month',
  month,
  ...periodOfMonth(month),
});

type Props = {
  readonly paper: LedgerPaperId;
  readonly chosen: ChosenDays;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onChange: (chosen: ChosenDays) => void;
};

/** Which month; for the ledger also any days. A report is always of a month. */
export function PeriodChoice({ paper, chosen, today, onChange }: Props) {
  const words = useWords(ledgerPrintsWording);
  const day = (key: 'from' | 'to') => (
    <TextInput
      type="date"
      aria-label={words[key]}
      w={138}
      max={today}
      value={chosen[key]}
      onChange={(event) => {
        onChange({ ...chosen, [key]: event.currentTarget.value });
      }}
    />
  );
  const isByDays = paper === COMPLAINT_LEDGER && chosen.kind === 'days';
  return (
    <Group gap="sm" wrap="nowrap">
      {paper === COMPLAINT_LEDGER && (
        <SegmentedControl
          size="xs"
          style={{ flex: 'none' }}
          aria-label={words.span}
          value={chosen.kind}
          onChange={(kind) => {
            onChange({ ...chosen, kind: kind === 'days' ? 'days' : 'month' });
          }}
          data={[
            { value: 'month', label: words.byMonth },
            { value: 'days', label: words.byDays },
          ]}
        />
      )}
      {isByDays ? (
        <Group gap={6} wrap="nowrap">
          {day('from')}–{day('to')}
        </Group>
      ) : (
        <MonthStepper
          month={chosen.month}
          last={today.slice(0, 7)}
          onChange={(month) => {
            onChange(monthChosen(month));
          }}
          words={words}
        />
      )}
    </Group>
  );
}
