import { Box, Button, Group, Paper, Text } from '@mantine/core';
import { useLocation } from 'wouter';
import { todayWording } from '../../../shared/wording/ledger';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals } from '../../../shared/wording/refusals';
import { removePrintJob, usePrintQueue } from '../../data/print-queue';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';

/** Papers that did not reach a printer, with the reason. */
export function PrintList() {
  const words = useWords(todayWording);
  const language = useLanguage();
  const queue = usePrintQueue() ?? [];
  const [, navigate] = useLocation();
  if (queue.length === 0) return null;
  return (
    <Paper withBorder p="sm" data-testid="print-queue">
      <Text size="sm" fw={600} mb="xs">
        {words.prints}
      </Text>
      {queue.map((job) => (
        <Group key={job.id} justify="space-between" wrap="nowrap" py={2}>
          <Box miw={0}>
            <Text size="sm">{paperTitle(job.paper)}</Text>
            <Text size="xs" c="var(--desk-bad)" truncate>
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
