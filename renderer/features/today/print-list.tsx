import { Anchor, Box, Button, Group, Paper, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { todayWording } from '../../../shared/wording/ledger';
import { printQueueWording } from '../../../shared/wording/printing';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import { offerUndo } from '../../components/offer-undo';
import { useCaseNumbers } from '../../data/case-numbers';
import { removePrintJob, restorePrintJob, usePrintQueue, type PrintJob } from '../../data/print-queue';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import { paths } from '../../lib/paths';
import { settingsLine } from '../../lib/print-words';
import { retryChoice } from '../../papers/retry-print';
import { isSafeToRepeat, jobTitle, useRetry } from './use-retry';

/** Where the paper can be looked at before it is printed; a blank form has no case to go to. */
function previewOf(job: PrintJob): string | null {
  if (job.kind === 'ledger') return paths.outstanding;
  return job.kind === 'blank' ? null : `${paths.paper(job.caseId, job.paper)}`;
}

type LineProps = {
  readonly job: PrintJob;
  readonly number: string | undefined;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
};

function JobLine({ job, number, isBusy, onRetry }: LineProps) {
  const words = useWords(printQueueWording);
  const language = useLanguage();
  const { printer, copies, settings } = retryChoice(job);
  const paper = jobTitle(job, language);
  const about = [
    ...(number === undefined ? [] : [number]),
    fill(words.since, { time: shortMoment(job.queuedAt, now().iso) }),
    ...(printer === null ? [] : [fill(words.to, { printer })]),
    ...(copies === 1 ? [] : [fill(words.copies, { count: copies })]),
    settingsLine(settings, null, language),
  ].filter((part) => part !== '');
  const preview = previewOf(job);
  const why = tellProblem(printRefusals, job.refusal, language);
  return (
    <Box py={6} data-job={job.paper}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" truncate>
          {paper}
        </Text>
        <Button size="compact-sm" variant="light" loading={isBusy} onClick={onRetry} flex="none">
          {words.retry}
        </Button>
      </Group>
      <Text size="xs" c="dimmed" className="tabular">
        {about.map((part, index) => (
          // A part is read in one piece: lines break between them.
          <Fragment key={part}>
            <span style={{ whiteSpace: 'nowrap' }}>
              {part}
              {index < about.length - 1 && ' ·'}
            </span>{' '}
          </Fragment>
        ))}
      </Text>
      <Text size="xs" c="var(--desk-bad)" lineClamp={3} title={why}>
        {why}
      </Text>
      <Group gap="md">
        {preview !== null && (
          <Anchor component={Link} href={preview} size="xs">
            {words.open}
          </Anchor>
        )}
        <Anchor
          component="button"
          type="button"
          size="xs"
          c="dimmed"
          onClick={() => {
            void removePrintJob(job.id).then(() => {
              offerUndo(fill(words.removed, { paper }), words.undo, () => void restorePrintJob(job));
            });
          }}
        >
          {words.remove}
        </Anchor>
      </Group>
    </Box>
  );
}

/** Papers that did not reach a printer: why, since when, and one click to print them after all. */
export function PrintList() {
  const words = useWords(todayWording);
  const queueWords = useWords(printQueueWording);
  const queue = usePrintQueue() ?? [];
  const numbers = useCaseNumbers(queue.flatMap((job) => ('caseId' in job ? [job.caseId] : [])));
  const { retry, retryAll, isAll, isUnderWay } = useRetry();
  if (queue.length === 0) return null;
  const safe = queue.filter(isSafeToRepeat);
  return (
    <Paper withBorder p="sm" data-testid="print-queue">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {words.prints}
        </Text>
        {safe.length > 1 && (
          <Button
            size="compact-sm"
            variant="default"
            flex="none"
            loading={isAll}
            onClick={() => void retryAll(safe)}
          >
            {fill(queueWords.retryAll, { count: safe.length })}
          </Button>
        )}
      </Group>
      <Box mah={320} style={{ overflowY: 'auto' }} role="region" tabIndex={0} aria-label={words.prints}>
        {queue.map((job) => (
          <JobLine
            key={job.id}
            job={job}
            number={'caseId' in job ? numbers?.get(job.caseId) : undefined}
            isBusy={isUnderWay(job.id)}
            onRetry={() => void retry(job)}
          />
        ))}
      </Box>
    </Paper>
  );
}
