import { useRef, useState } from 'react';
import { previewWording } from '../../../shared/wording/ledger';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals, saveAsRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import { printPaper, savePaper, type Sheet } from '../../data/print-paper';
import type { PrintChoice } from '../../data/printing';
import { useLanguage, useWords } from '../../lib/language';

export type Notice = { readonly colour: 'green' | 'red' | 'orange'; readonly sentence: string };

/** Prints and saves what is shown, one at a time, and says what came of it. */
export function useOutgoing(sheet: Sheet | null) {
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
    } catch {
      // A fault of ours on the way there or back: nobody can say whether the paper came out.
      setNotice({ colour: 'red', sentence: words.trouble });
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  const done = (isLogged: boolean, sentence: string): Notice =>
    isLogged ? { colour: 'green', sentence } : { colour: 'orange', sentence: words.logFailed };

  const print = (settled: () => Promise<PrintChoice>) =>
    alone(async (one) => {
      const outcome = await printPaper(one, await settled(), null);
      switch (outcome.kind) {
        case 'sent':
          return done(outcome.isLogged, fill(words.sent, { printer: outcome.printer }));
        case 'queued': {
          const why = tellProblem(printRefusals, outcome.refusal, language);
          return { colour: 'red', sentence: `${why} ${words.queued}` };
        }
        case 'gone':
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
