import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { previewWording } from '../../../shared/wording/ledger';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { printQueueWording } from '../../../shared/wording/printing';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals } from '../../../shared/wording/refusals';
import { fill, speak, type Language } from '../../../shared/wording/wording';
import type { PrintJob } from '../../data/print-queue';
import { useLanguage, useWords } from '../../lib/language';
import { retryPrint, type RetryOutcome } from '../../papers/retry-print';

/** What a waiting paper is called. */
export function jobTitle(job: PrintJob, language: Language): string {
  if (job.kind === 'ledger') return job.title;
  const paper = paperTitle(job.paper);
  return job.kind === 'blank' ? fill(speak(printQueueWording, language).blank, { paper }) : paper;
}

/** One whose fate is unknown is left to a person who has looked at the printer. */
export const isSafeToRepeat = ({ refusal }: PrintJob): boolean => refusal !== 'not-confirmed';

/** Prints waiting papers from where they wait, one after the other, and says what came of it. */
export function useRetry() {
  const words = useWords(printQueueWording);
  const preview = useWords(previewWording);
  const language = useLanguage();
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = useState(false);

  const run = async (job: PrintJob): Promise<RetryOutcome> => {
    setUnderWay((before) => new Set([...before, job.id]));
    const outcome = await retryPrint(job);
    setUnderWay((before) => new Set([...before].filter((id) => id !== job.id)));
    return outcome;
  };
  const tell = (job: PrintJob, outcome: RetryOutcome) => {
    const paper = jobTitle(job, language);
    const bad = (message: string) => notifications.show({ color: 'red', message });
    if (outcome.kind === 'sent') {
      notifications.show({ message: fill(words.sent, { paper, printer: outcome.printer }) });
      if (!outcome.isLogged) bad(preview.logFailed);
    } else if (outcome.kind === 'queued') bad(tellProblem(printRefusals, outcome.refusal, language));
    else if (outcome.kind === 'not-made') bad(fill(words.notMade, { paper }));
  };

  const retry = async (job: PrintJob) => {
    if (!underWay.has(job.id) && !isAll) tell(job, await run(job));
  };
  const retryAll = async (jobs: readonly PrintJob[]) => {
    if (isAll) return;
    setAll(true);
    let sent = 0;
    for (const job of jobs) {
      const outcome = await run(job);
      if (outcome.kind === 'sent') sent += 1;
      if (outcome.kind === 'not-made' || (outcome.kind === 'sent' && !outcome.isLogged)) tell(job, outcome);
    }
    setAll(false);
    const left = jobs.length - sent;
    notifications.show(
      left === 0
        ? { message: fill(words.allSent, { count: sent }) }
        : { color: 'red', message: fill(words.someSent, { sent, left }) },
    );
  };
  return { retry, retryAll, isAll, isUnderWay: (id: string) => underWay.has(id) };
}
