import { Anchor, Paper, Stack } from '@mantine/core';
import { Link } from 'wouter';
import { recallOfCase } from '../../../shared/policies/standing/standing';
import { agendaWording } from '../../../shared/wording/agenda';
import { fill } from '../../../shared/wording/wording';
import { policyOfStanding } from '../../data/agenda';
import { useLiveCases } from '../../data/live-cases';
import { storeDay } from '../../data/store-calendar';
import { useWords } from '../../lib/language';
import { paths } from '../../lib/paths';

/** How many return visits are due, and how many outstanding matters wait for this month's reminder (D5-5 B4). */
export function DueCounts({ ms }: { readonly ms: number }) {
  const words = useWords(agendaWording);
  const cases = useLiveCases((state) => state.cases) ?? [];
  const visits = cases.filter(({ standing }) => standing.visit.state === 'due').length;
  const today = storeDay(ms);
  const recalls = cases.flatMap(({ standing }) => {
    const policy = policyOfStanding(standing);
    const recall = policy === null ? null : recallOfCase(standing, policy, today);
    return recall === null || recall.state === 'done' ? [] : [recall];
  });
  const late = recalls.filter(({ state }) => state === 'overdue');
  const [first] = late.length > 0 ? late : recalls;
  if (visits === 0 && first === undefined) return null;
  return (
    <Paper withBorder p="sm" data-testid="due-counts">
      <Stack gap={4}>
        {visits > 0 && (
          <Anchor component={Link} href={paths.visits} size="sm">
            {words.visits} {visits}
          </Anchor>
        )}
        {first !== undefined && (
          <Anchor
            component={Link}
            href={paths.outstanding}
            size="sm"
            {...(late.length > 0 ? { c: 'var(--desk-bad)' } : {})}
          >
            {fill(late.length > 0 ? words.recallsLate : words.recallsOpen, {
              count: late.length > 0 ? late.length : recalls.length,
              day: first.due.slice(5),
            })}
          </Anchor>
        )}
      </Stack>
    </Paper>
  );
}
