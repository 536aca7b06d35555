import { Alert, Anchor, Box, Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { memo, useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { readTyped } from '../../../shared/domain/facts/typed';
import { registerWording } from '../../../shared/wording/register';
import { fill } from '../../../shared/wording/wording';
import { GradeChip } from '../../components/grade-chip';
import { Plate } from '../../components/plate';
import { visibleText } from '../../components/visible-text';
import { appendToCase } from '../../data/case-writer';
import { suggestCustomers } from '../../data/known-customers';
import { findMatches, NO_MATCHES, type CaseMatches } from '../../data/matches';
import type { CaseSummary } from '../../data/case-summary';
import { now } from '../../lib/clock';
import { useWords } from '../../lib/language';
import { offsetOf, shortMoment } from '../../lib/moments';
import { paths } from '../../lib/paths';
import { fillFrom } from './customer-input';
import { useRegister } from './register-store';

function useMatches(): CaseMatches {
  const typed = useRegister((form) => form.typed);
  const identity = useMemo(() => {
    const { plate, vin, phone, phone2, customerName, complaintType } = typed;
    return JSON.stringify({ plate, vin, phone, phone2, customerName, complaintType });
  }, [typed]);
  const [asked] = useDebouncedValue(identity, 150);
  const [matches, setMatches] = useState(NO_MATCHES);
  useEffect(() => {
    let isCurrent = true;
    const { facts } = readTyped(JSON.parse(asked) as Record<string, string>, offsetOf(now().iso));
    void findMatches(facts).then(
      (found) => {
        if (isCurrent) setMatches(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return matches;
}

function EarlierCase({ summary }: { readonly summary: CaseSummary }) {
  return (
    <Box
      style={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto auto',
        gap: 8,
        alignItems: 'center',
      }}
    >
      <Anchor component={Link} href={paths.case(summary.caseId)} size="sm" truncate>
        {visibleText(summary.excerpt)}
      </Anchor>
      {summary.grade === null ? <span /> : <GradeChip grade={summary.grade} />}
      <Text size="xs" c="dimmed" className="tabular" style={{ whiteSpace: 'nowrap' }}>
        {summary.openedAt === null ? '' : shortMoment(summary.openedAt, now().iso)}
      </Text>
    </Box>
  );
}

/** Adds what is typed to the open case of this car instead of opening a second one. */
function AddToOpen({ open }: { readonly open: CaseSummary }) {
  const words = useWords(registerWording);
  const description = useRegister((form) => form.typed.description ?? '');
  const [added, setAdded] = useState(false);
  const handleAdd = async () => {
    const result = await appendToCase(open.caseId, [{ type: 'progress-noted', data: { text: description } }]);
    setAdded(result.ok);
  };
  return (
    <Alert color="orange" p="sm" title={words.openExists} styles={{ body: { minWidth: 0 } }}>
      <Stack gap="xs">
        <EarlierCase summary={open} />
        {added ? (
          <Text size="sm">{fill(words.addedToOpen, { number: open.number ?? '' })}</Text>
        ) : (
          <Button
            size="xs"
            variant="light"
            disabled={description.trim() === ''}
            onClick={() => void handleAdd()}
          >
            {words.addToOpen}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Who and which car this is, as far as the desk knows: earlier cases, an open one, the same problem again. */
export const MatchPanel = memo(function MatchPanel() {
  const words = useWords(registerWording);
  const matches = useMatches();
  const hasIdentity = useRegister((form) =>
    [form.typed.plate, form.typed.vin, form.typed.phone, form.typed.customerName].some(
      (text) => (text ?? '').trim() !== '',
    ),
  );
  const summaries = [
    ...new Map(
      [...matches.sameCar, ...matches.sameCustomer].map((match) => [match.summary.caseId, match.summary]),
    ).values(),
  ];
  const newest = summaries[0];

  const handleFill = async () => {
    const query = newest?.plate ?? newest?.phone ?? newest?.customerName ?? '';
    const known = await suggestCustomers(query, 1);
    if (known[0]) fillFrom(known[0]);
  };

  if (!newest) {
    return (
      <Text size="sm" c="dimmed">
        {hasIdentity ? words.matchesFirst : words.matchesNone}
      </Text>
    );
  }
  const nth = matches.sameProblemCount + 1;
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" truncate>
          <Plate plate={newest.plate ?? undefined} /> {visibleText(newest.model ?? '')}{' '}
          {visibleText(newest.customerName ?? '')}
        </Text>
        <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {fill(words.matchCount, { count: summaries.length })}
        </Text>
      </Group>
      <Button size="xs" variant="default" onClick={() => void handleFill()}>
        {words.fillKnown}
      </Button>
      {matches.openCaseOfCar !== null && <AddToOpen open={matches.openCaseOfCar} />}
      {nth > 1 && (
        <Text size="sm" c={nth >= 3 ? 'var(--desk-bad)' : 'var(--desk-warn)'} fw={600}>
          {fill(nth >= 3 ? words.sameProblemThird : words.sameProblem, { count: nth })}
        </Text>
      )}
      <Stack gap={4}>
        {summaries.slice(0, 5).map((summary) => (
          <EarlierCase key={summary.caseId} summary={summary} />
        ))}
      </Stack>
    </Stack>
  );
});
