import { Text } from '@mantine/core';
import { AGENDA_GROUPS, type AgendaItem } from '../../../shared/policies/standing/agenda';
import { agendaWording } from '../../../shared/wording/agenda';
import { fill } from '../../../shared/wording/wording';
import { useCaseColumns } from '../../components/case-columns';
import { ClockWord } from '../../components/clock-word';
import { DataTable, type Column, type Section } from '../../components/data-table';
import { policyOfStanding } from '../../data/agenda';
import type { StandingCase } from '../../data/case-list';
import type { CaseSummary } from '../../data/case-summary';
import { useLanguage, useWords } from '../../lib/language';

type Row = { readonly summary: CaseSummary; readonly item: AgendaItem<StandingCase> | null };

type Props = {
  readonly items: readonly AgendaItem<StandingCase>[];
  /** The newest cases, whoever owes what about them: a receptionist looks for what was just taken. */
  readonly newest: readonly CaseSummary[];
  readonly today: string;
  readonly onOpen: (caseId: string) => void;
};

function ClockCell({ item }: { readonly item: AgendaItem<StandingCase> }) {
  const words = useWords(agendaWording);
  const { reading, recallBy } = item;
  if (recallBy !== null) {
    const isLate = item.group === 'overdue';
    return (
      <Text span inherit c={isLate ? 'var(--desk-bad)' : 'var(--desk-warn)'}>
        {fill(isLate ? words.recallLate : words.recallBy, { day: recallBy.slice(5) })}
      </Text>
    );
  }
  if (reading !== null) return <ClockWord reading={reading} />;
  return (
    <Text span inherit c="dimmed">
      {words.noClock}
    </Text>
  );
}

function useColumns(today: string): readonly Column<Row>[] {
  const words = useWords(agendaWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const all = useCaseColumns(today);
  const ofCase = (key: keyof typeof all): Column<Row> => ({
    ...all[key],
    cell: ({ summary }) => all[key].cell(summary),
  });
  const owed = ({ row, action }: AgendaItem<StandingCase>) =>
    policyOfStanding(row.standing)?.actions.find(({ id }) => id === action)?.label[index] ?? action;
  return [
    {
      key: 'clock',
      head: words.clock,
      width: 232,
      cell: ({ item, summary }) => (item === null ? all.openedAt.cell(summary) : <ClockCell item={item} />),
    },
    {
      key: 'owed',
      head: words.owed,
      width: 'wide',
      cell: ({ item, summary }) =>
        item === null ? (
          all.excerpt.cell(summary)
        ) : (
          <Text span inherit fw={600}>
            {owed(item)}
          </Text>
        ),
    },
    ofCase('number'),
    ofCase('grade'),
    ofCase('plate'),
    ofCase('customer'),
  ];
}

/** What I owe, in three groups by urgency, then the newest cases: one scroll, no tabs. */
export function AgendaTable({ items, newest, today, onOpen }: Props) {
  const words = useWords(agendaWording);
  const columns = useColumns(today);
  const mine = new Set(items.map(({ row }) => row.caseId));
  const sections: readonly Section<Row>[] = [
    ...AGENDA_GROUPS.map((group) => ({
      key: group,
      label: words[group],
      isUrgent: group === 'overdue',
      rows: items.filter((item) => item.group === group).map((item) => ({ summary: item.row, item })),
    })),
    {
      key: 'newest',
      label: words.newest,
      rows: newest.filter(({ caseId }) => !mine.has(caseId)).map((summary) => ({ summary, item: null })),
    },
  ];
  return (
    <DataTable
      label={words.owed}
      columns={columns}
      sections={sections}
      keyOf={({ summary }) => summary.caseId}
      nameOf={({ summary }) => summary.number}
      onOpen={({ summary }) => {
        onOpen(summary.caseId);
      }}
    />
  );
}
