import { useRef, useState } from 'react';
import { previewWording } from '../../../shared/wording/ledger';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals, saveAsRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import { printPaper, savePaper, type Sheet } from '../../data/print-paper';
import type { PrintChoice } from '../../data/printing';
import { useLanguage, useWords } from '../../lib/language';

export type Notice = { readonly colour: 'green' | 'red' | 'orange'; readonly sentence: string };

/**
 * Prints and saves what is shown, one at a time, and says what came of it. `onJob` hears which waiting job
 * the next print from here is a retry of, so that a second try does not leave the first one waiting.
 */
export function useOutgoing(sheet: Sheet | null, onJob: (jobId: string | null) => void) {
  const words = useWords(previewWording);
  const language = useLanguage();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isBusy, setBusy] = useState(false);
  // The screen learns of it a moment later than the second half of a double click.
  const isUnderWay = useRef(false);

  const alone = async (work: (sheet: Sheet) => Promise<Notice | null>) => {
    if (sheet === null || isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    try {
      const said = await work(sheet);
      if (said !== null) setNotice(said);
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  const done = (isLogged: boolean, sentence: string): Notice =>
    isLogged ? { colour: 'green', sentence } : { colour: 'orange', sentence: words.logFailed };

  const print = (choice: PrintChoice, jobId: string | null) =>
    alone(async (one) => {
      const outcome = await printPaper(one, choice, jobId);
      switch (outcome.kind) {
        case 'sent':
          onJob(null);
          return done(outcome.isLogged, fill(words.sent, { printer: outcome.printer }));
        case 'queued': {
          onJob(outcome.jobId);
          const why = tellProblem(printRefusals, outcome.refusal, language);
          return { colour: 'red', sentence: `${why} ${words.queued}` };
        }
        case 'gone':
          onJob(null);
          return { colour: 'orange', sentence: words.gone };
        case 'repeated':
          return null;
      }
    });
  const save = () =>
    alone(async (one) => {
      const outcome = await savePaper(one);
      if (outcome.kind === 'cancelled') return null;
      return outcome.kind === 'saved'
        ? done(outcome.isLogged, fill(words.savedAs, { name: outcome.fileName }))
        : { colour: 'red', sentence: tellProblem(saveAsRefusals, outcome.refusal, language) };
    });
  const clear = () => {
    setNotice(null);
  };
  return { notice, isBusy, print, save, clear };
}
