import { Checkbox, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { batchPrintWording } from '../../../shared/wording/batch-print';
import { fill } from '../../../shared/wording/wording';
import { DataTable, type Column } from '../../components/data-table';
import { Plate } from '../../components/plate';
import { visibleText } from '../../components/visible-text';
import type { CaseSummary } from '../../data/case-summary';
import { now } from '../../lib/clock';
import { useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import { paths } from '../../lib/paths';
import { printedAs } from './printed-as';

type Props = {
  readonly paper: string;
  readonly cases: readonly CaseSummary[];
  readonly unticked: ReadonlySet<string>;
  readonly onUnticked: (unticked: ReadonlySet<string>) => void;
  readonly isBusy: boolean;
};

function useColumns({
  paper,
  unticked,
  onUnticked,
  isBusy,
}: Omit<Props, 'cases'>): readonly Column<CaseSummary>[] {
  const words = useWords(batchPrintWording);
  return useMemo(() => {
    const toggle = (caseId: string) => {
      const next = new Set(unticked);
      if (!next.delete(caseId)) next.add(caseId);
      onUnticked(next);
    };
    const stateOf = (one: CaseSummary): string => {
      const state = printedAs(one, paper);
      if (state === 'never') return words.notPrinted;
      return state === 'same' ? words.printedSame : fill(words.printedOld, { version: state.old });
    };
    const text = (value: string) => (
      <Text size="sm" truncate>
        {value}
      </Text>
    );
    return [
      {
        key: 'tick',
        head: '',
        width: 40,
        cell: ({ caseId, number }) => (
          <Checkbox
            size="xs"
            aria-label={number ?? ''}
            disabled={isBusy}
            checked={!unticked.has(caseId)}
            onClick={(event) => {
              event.stopPropagation();
            }}
            onChange={() => {
              toggle(caseId);
            }}
          />
        ),
      },
      {
        key: 'number',
        head: words.number,
        width: 190,
        cell: ({ number }) => <span className="tabular">{number}</span>,
      },
      {
        key: 'received',
        head: words.received,
        width: 110,
        cell: ({ openedAt }) => text(shortMoment(openedAt ?? '', now().iso)),
      },
      {
        key: 'customer',
        head: words.customer,
        width: 110,
        cell: ({ customerName }) => text(visibleText(customerName ?? '')),
      },
      {
        key: 'plate',
        head: words.plate,
        width: 110,
        cell: ({ plate }) => <Plate plate={plate ?? undefined} />,
      },
      { key: 'matter', head: words.matter, width: 'wide', cell: ({ excerpt }) => text(visibleText(excerpt)) },
      { key: 'state', head: words.state, width: 230, cell: (one) => text(stateOf(one)) },
    ];
  }, [paper, unticked, onUnticked, isBusy, words]);
}

/** The cases of a batch; a click on a row opens the case, its box takes it out of the batch. */
export function BatchTable({ cases, ...props }: Props) {
  const words = useWords(batchPrintWording);
  const [, navigate] = useLocation();
  const columns = useColumns(props);
  const sections = useMemo(() => [{ key: 'all', label: null, rows: cases }], [cases]);
  return (
    <DataTable
      label={words.title}
      columns={columns}
      sections={sections}
      keyOf={({ caseId }) => caseId}
      nameOf={({ number }) => number}
      onOpen={({ caseId }) => {
        navigate(paths.case(caseId));
      }}
    />
  );
}
