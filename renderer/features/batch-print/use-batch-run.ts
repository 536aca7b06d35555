import { useCallback, useEffect, useRef, useState } from 'react';
import { batchPrintWording } from '../../../shared/wording/batch-print';
import { previewWording } from '../../../shared/wording/ledger';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals, saveAsRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import { useDesk } from '../../data/desk-config';
import type { PrintChoice } from '../../data/printing';
import { useLanguage, useWords } from '../../lib/language';
import type { CaseSummary } from '../../data/case-summary';
import type { MonthPaper } from '../../papers/month-papers';
import { printOfCase, printOfMonth, saveBatch, type Batch } from './print-batch';
import { printEach, type BatchOutcome } from './print-each';

export type BatchNotice = { readonly isGood: boolean; readonly sentence: string };
/** `number` null while one document is made of all: that cannot be stopped half-way. */
export type BatchProgress = { readonly done: number; readonly all: number; readonly number: string | null };

/** What came of it, in one line. */
function useTold() {
  const words = useWords(batchPrintWording);
  const language = useLanguage();
  return useCallback(
    ({ sent, printer, refused, notMade, notLogged, isStopped }: BatchOutcome): BatchNotice => {
      const problem = refused === null ? '' : tellProblem(printRefusals, refused.refusal, language);
      const first =
        refused !== null
          ? fill(words.refused, { problem, count: sent, number: refused.number, left: refused.left })
          : isStopped
            ? fill(words.stopped, { count: sent })
            : fill(words.done, { count: sent, printer: printer ?? '' });
      const more = [
        ...(notMade.length === 0
          ? []
          : [fill(words.notMade, { count: notMade.length, numbers: notMade.join('、') })]),
        ...(notLogged === 0 ? [] : [fill(words.notLogged, { count: notLogged })]),
      ];
      const isGood = refused === null && !isStopped && more.length === 0;
      const all = sent === 0 && refused === null && !isStopped ? more : [first, ...more];
      return { isGood, sentence: all.join(' ') };
    },
    [words, language],
  );
}

/** Prints or saves a batch, with where it stands and what came of it. Leaving the screen stops it after the paper in hand. */
export function useBatchRun() {
  const words = useWords(batchPrintWording);
  const preview = useWords(previewWording);
  const language = useLanguage();
  const told = useTold();
  const config = useDesk((state) => state.config);
  const [progress, setProgress] = useState<BatchProgress | null>(null);
  const [notice, setNotice] = useState<BatchNotice | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Prints each of the items in turn; `print` does one of them. */
  const printAll = async <T>(
    items: readonly T[],
    nameOf: (item: T) => string,
    print: (item: T, signal: AbortSignal) => ReturnType<typeof printOfCase>,
  ) => {
    if (progress !== null) return;
    const own = new AbortController();
    running.current = own;
    const { signal } = own;
    const all = items.length;
    setNotice(null);
    const onOne = (done: number, number: string) => {
      setProgress({ done, all, number });
    };
    const outcome = await printEach(items, { nameOf, print: (item) => print(item, signal), onOne, signal });
    setProgress(null);
    setNotice(told(outcome));
  };
  const print = async (batch: Omit<Batch, 'config'>, choice: PrintChoice) => {
    if (config === null) return;
    const nameOf = ({ number }: CaseSummary) => number ?? '';
    await printAll(batch.cases, nameOf, (one) => printOfCase(one, { ...batch, config }, choice));
  };
  const printMonth = (papers: readonly MonthPaper[], choice: PrintChoice) =>
    printAll(
      papers,
      ({ title }) => title,
      (paper, signal) => printOfMonth(paper, choice, signal),
    );
  const save = async (batch: Omit<Batch, 'config'>) => {
    if (config === null || progress !== null) return;
    setNotice(null);
    setProgress({ done: 0, all: batch.cases.length, number: null });
    try {
      const answer = await saveBatch({ ...batch, config });
      if (!answer.ok)
        setNotice({ isGood: false, sentence: tellProblem(saveAsRefusals, answer.refusal, language) });
      else if (answer.fileName !== null)
        setNotice({ isGood: true, sentence: fill(preview.savedAs, { name: answer.fileName }) });
    } catch {
      setNotice({ isGood: false, sentence: words.failed });
    }
    setProgress(null);
  };
  return { progress, notice, print, printMonth, save, stop: () => running.current?.abort() };
}
