import { Text } from '@mantine/core';
import { outstandingReasonWording } from '../../../shared/wording/work';
import { outstandingWording } from '../../../shared/wording/work-lists';
import { fill } from '../../../shared/wording/wording';
import { useCaseColumns } from '../../components/case-columns';
import type { Column } from '../../components/data-table';
import { visibleText } from '../../components/visible-text';
import type { OutstandingLine } from '../../data/outstanding';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';

/** `MM-DD`, with the year when it is not this one. */
const shortDay = (day: string, today: string) => (day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day);

function Reminder({ line, today }: { readonly line: OutstandingLine; readonly today: string }) {
  const words = useWords(outstandingWording);
  const last = line.parking.recalls.at(-1);
  const isLate = line.recall?.state === 'overdue';
  if (last === undefined || line.recall?.state === 'due' || isLate)
    return (
      <Text
        span
        inherit
        c={isLate ? 'var(--desk-bad)' : line.recall === null ? 'dimmed' : 'var(--desk-warn)'}
      >
        {line.recall === null && last === undefined
          ? '—'
          : `${words.notReminded}${line.recall === null ? '' : ` · ${line.recall.due.slice(5)}`}`}
      </Text>
    );
  return (
    <span title={visibleText(last.words)}>
      {shortMoment(last.at, today)} {last.reached ? words.reached : words.missed}
    </span>
  );
}

/** What both ledgers say of each matter. */
export function useOutstandingColumns(today: string): readonly Column<OutstandingLine>[] {
  const words = useWords(outstandingWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const all = useCaseColumns(today);
  const ofCase = (key: 'number' | 'plate' | 'customer' | 'grade'): Column<OutstandingLine> => ({
    ...all[key],
    cell: ({ row }) => all[key].cell(row),
  });
  return [
    ofCase('number'),
    {
      key: 'parkedAt',
      head: words.parkedAt,
      width: 72,
      cell: ({ parking }) => (
        <span className="tabular">{shortDay(parking.parkedAt.slice(0, 10), today)}</span>
      ),
    },
    {
      key: 'age',
      head: words.age,
      width: 60,
      cell: ({ ageDays }) => <span className="tabular">{fill(words.days, { count: ageDays })}</span>,
    },
    ofCase('plate'),
    ofCase('customer'),
    {
      key: 'reason',
      head: words.reason,
      width: 92,
      cell: ({ parking }) => (parking.reason === null ? '' : outstandingReasonWording[parking.reason][index]),
    },
    { key: 'matter', head: words.matter, width: 'wide', cell: ({ parking }) => visibleText(parking.words) },
    { key: 'owner', head: words.owner, width: 72, cell: ({ parking }) => visibleText(parking.owner) },
    {
      key: 'due',
      head: words.due,
      width: 84,
      cell: ({ parking }) => {
        const { due, resumedAt } = parking;
        if (due === null) return '—';
        const isPast = resumedAt === null && due < today.slice(0, 10);
        return (
          <Text
            span
            inherit
            className="tabular"
            {...(isPast ? { c: 'var(--desk-bad)', title: words.latePromise } : {})}
          >
            {shortDay(due, today)}
          </Text>
        );
      },
    },
    {
      key: 'reminder',
      head: words.reminder,
      width: 136,
      cell: (line) => <Reminder line={line} today={today} />,
    },
  ];
}
