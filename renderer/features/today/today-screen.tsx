import { Box, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { todayWording } from '../../../shared/wording/ledger';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals } from '../../../shared/wording/refusals';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { fill } from '../../../shared/wording/wording';
import { CaseTable } from '../../components/case-table';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { visibleText } from '../../components/visible-text';
import { useRecentCases } from '../../data/cases';
import { listDrafts, type Draft } from '../../data/drafts';
import { removePrintJob, usePrintQueue } from '../../data/print-queue';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import { paths } from '../../lib/paths';

type Props = {
  /** Brings a draft back into the register form; the shell knows both screens. */
  readonly onResume: (draft: Draft) => void;
};

function useDrafts(): readonly Draft[] {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    void listDrafts().then(setDrafts, () => undefined);
  }, []);
  return drafts;
}

function DraftList({ onResume }: Props) {
  const words = useWords(todayWording);
  const drafts = useDrafts();
  if (drafts.length === 0) return null;
  return (
    <Paper withBorder p="md" data-testid="drafts">
      <Text size="sm" fw={600} mb="xs">
        {words.drafts}
      </Text>
      {drafts.map((draft) => (
        <Group key={draft.id} justify="space-between" wrap="nowrap" py={2}>
          <Text size="sm" truncate>
            {[draft.typed['plate'], draft.typed['customerName'], draft.typed['description']]
              .flatMap((text) => (text ? visibleText(text.slice(0, 200)) : []))
              .join(' · ') || words.draftBlank}
          </Text>
          <Group gap="sm" wrap="nowrap">
            <Text size="xs" c="dimmed" className="tabular">
              {fill(words.draftAt, { time: shortMoment(draft.savedAt, now().iso) })}
            </Text>
            <Button
              size="xs"
              variant="light"
              onClick={() => {
                onResume(draft);
              }}
            >
              {words.goOn}
            </Button>
          </Group>
        </Group>
      ))}
    </Paper>
  );
}

function PrintList() {
  const words = useWords(todayWording);
  const language = useLanguage();
  const queue = usePrintQueue() ?? [];
  const [, navigate] = useLocation();
  if (queue.length === 0) return null;
  return (
    <Paper withBorder p="md" data-testid="print-queue">
      <Text size="sm" fw={600} mb="xs">
        {words.prints}
      </Text>
      {queue.map((job) => (
        <Group key={job.id} justify="space-between" wrap="nowrap" py={2}>
          <Box miw={0}>
            <Text size="sm">{paperTitle(job.paper)}</Text>
            <Text size="xs" c="red.9" truncate>
              {tellProblem(printRefusals, job.refusal, language)}
            </Text>
          </Box>
          <Group gap="sm" wrap="nowrap">
            <Button
              size="xs"
              variant="light"
              onClick={() => {
                navigate(`${paths.paper(job.caseId, job.paper)}?job=${job.id}`);
              }}
            >
              {words.printAgain}
            </Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => void removePrintJob(job.id)}>
              {words.removePrint}
            </Button>
          </Group>
        </Group>
      ))}
    </Paper>
  );
}

/** What waits, then the newest cases. */
export function TodayScreen({ onResume }: Props) {
  const words = useWords(todayWording);
  const [, navigate] = useLocation();
  const recent = useRecentCases(50);
  const today = now().iso;
  const count = recent?.filter((one) => one.openedAt?.slice(0, 10) === today.slice(0, 10)).length ?? 0;
  return (
    <Stack gap="sm" h="100%">
      <Group justify="space-between">
        <Group gap="md">
          <Title order={1} fz={20}>
            {words.title}
          </Title>
          <Text size="sm" c="dimmed">
            {fill(words.todayCount, { count })}
          </Text>
        </Group>
      </Group>
      <DraftList onResume={onResume} />
      <PrintList />
      {recent?.length === 0 && (
        <EmptyState sentence={words.empty}>
          <Button
            autoFocus
            onClick={() => {
              navigate(paths.register);
            }}
            rightSection={<KeyHint keys="F2" />}
          >
            {words.register}
          </Button>
        </EmptyState>
      )}
      {recent !== undefined && recent.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {words.newest}
          </Text>
          <Box style={{ flex: 1, minHeight: 0 }}>
            <CaseTable
              rows={recent}
              today={today}
              onOpen={(caseId) => {
                navigate(paths.case(caseId));
              }}
            />
          </Box>
        </>
      )}
    </Stack>
  );
}
