import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import { useLocation } from 'wouter';
import { findStage } from '../../../shared/policies/engine/stage-of';
import { visitOutcomeWording } from '../../../shared/wording/work';
import { visitsWording } from '../../../shared/wording/work-lists';
import { fill } from '../../../shared/wording/wording';
import { useCaseColumns } from '../../components/case-columns';
import { ClockWord } from '../../components/clock-word';
import { DataTable, type Column } from '../../components/data-table';
import { EmptyState } from '../../components/empty-state';
import { ScreenHead } from '../../components/screen-head';
import { visibleText } from '../../components/visible-text';
import { policyOfStanding, readingsOf, useLatest } from '../../data/agenda';
import { hasStanding, useCaseList, type StandingCase } from '../../data/case-list';
import { VISIT, visitedIn } from '../../data/case-lists';
import { storeDay } from '../../data/store-calendar';
import { useCommand } from '../../lib/commands';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import { paths } from '../../lib/paths';
import { useNow } from '../../lib/use-now';

const TICK = 30_000;

/** What the clock column says: the clock of a visit that is due, else where the case still is. */
function When({ row, ms }: { readonly row: StandingCase; readonly ms: number }) {
  const words = useWords(visitsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const { standing } = row;
  if (standing.visit.state === 'suspended') {
    const policy = policyOfStanding(standing);
    const stage = policy === null ? null : findStage(policy, standing.stage);
    return (
      <Text span inherit c="dimmed">
        {fill(words.waits, { stage: stage?.label[index] ?? standing.stage })}
      </Text>
    );
  }
  const reading = readingsOf(row, ms).find(({ definition }) =>
    definition.stopsOn.some(({ event }) => event === 'visited'),
  );
  return reading === undefined ? null : <ClockWord reading={reading} />;
}

function Outcome({ row, today }: { readonly row: StandingCase; readonly today: string }) {
  const words = useWords(visitsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const { isSecond, missed, outcome, state, visitedAt, visitor } = row.standing.visit;
  const isDone = state === 'done' || (visitedAt !== null && state !== 'due' && state !== 'suspended');
  const calls =
    missed.length === 0
      ? words.never
      : fill(words.missed, { count: missed.length, time: shortMoment(missed.at(-1) ?? '', today) });
  return (
    <Group gap={8} wrap="nowrap">
      {isSecond && (
        <Badge
          size="sm"
          radius="sm"
          variant="outline"
          color="var(--desk-warn)"
          tt="none"
          style={{ flex: 'none' }}
        >
          {words.second}
        </Badge>
      )}
      <Text span inherit truncate {...(isDone ? {} : { c: 'dimmed' })}>
        {isDone
          ? [
              outcome === null ? '' : visitOutcomeWording[outcome][index],
              fill(words.by, {
                visitor: visibleText(visitor ?? ''),
                time: visitedAt === null ? '' : shortMoment(visitedAt, today),
              }),
            ].join(' · ')
          : calls}
      </Text>
    </Group>
  );
}

/** Whom to call: due by the clock, those that wait for the handling, those made this month (D5-6). */
export function VisitsScreen() {
  const words = useWords(visitsWording);
  const [, navigate] = useLocation();
  const ms = useLatest(useNow(TICK));
  const today = storeDay(ms);
  const waiting = useCaseList(VISIT)?.filter(hasStanding);
  const made = useCaseList(visitedIn(today.slice(0, 7)))?.filter(hasStanding);
  const all = useCaseColumns(today);
  useCommand('back', () => {
    navigate(paths.today);
  });
  if (waiting === undefined || made === undefined) return null;
  const dueAt = (row: StandingCase) => readingsOf(row, ms)[0]?.dueAt ?? Infinity;
  const due = waiting
    .filter(({ standing }) => standing.visit.state === 'due')
    .sort((a, b) => Math.sign(dueAt(a) - dueAt(b)) || 0);
  const suspended = waiting.filter(({ standing }) => standing.visit.state === 'suspended');
  const listed = new Set(waiting.map(({ caseId }) => caseId));
  const done = made
    .filter(({ caseId }) => !listed.has(caseId))
    .sort((a, b) => ((a.standing.visit.visitedAt ?? '') < (b.standing.visit.visitedAt ?? '') ? 1 : -1));
  const columns: readonly Column<StandingCase>[] = [
    { key: 'clock', head: words.clock, width: 232, cell: (row) => <When row={row} ms={ms} /> },
    all.number,
    all.plate,
    all.customer,
    all.phone,
    { key: 'attempts', head: words.attempts, width: 220, cell: (row) => <Outcome row={row} today={today} /> },
    all.excerpt,
  ];
  const isEmpty = due.length + suspended.length + done.length === 0;
  return (
    <Stack gap="sm" h="100%">
      <ScreenHead
        title={words.title}
        count={isEmpty ? null : fill(words.count, { due: due.length, done: done.length })}
      />
      {isEmpty ? (
        <EmptyState sentence={words.empty} />
      ) : (
        <Box style={{ flex: 1, minHeight: 0 }}>
          <DataTable
            label={words.title}
            columns={columns}
            sections={[
              { key: 'due', label: words.due, rows: due },
              { key: 'suspended', label: words.suspended, rows: suspended },
              { key: 'done', label: words.done, rows: done },
            ]}
            keyOf={({ caseId }) => caseId}
            nameOf={({ number }) => number}
            onOpen={({ caseId }) => {
              navigate(paths.case(caseId));
            }}
          />
        </Box>
      )}
    </Stack>
  );
}
