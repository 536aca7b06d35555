import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { previewWording } from '../../../shared/wording/ledger';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals, saveAsRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import type { PrintChoice } from '../../data/printing';
import { type DeskDocument, printDocument, saveDocument } from '../../data/send-document';
import { useLanguage, useWords } from '../../lib/language';

const tell = (isDone: boolean, message: string) => {
  notifications.show({ message, ...(isDone ? {} : { color: 'red' }) });
};

/** Prints and saves a document, one at a time, and says how it went. */
export function useDocumentOut(document: DeskDocument | null, settled: () => Promise<PrintChoice>) {
  const words = useWords(previewWording);
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const run = (send: (document: DeskDocument) => Promise<void>) => async () => {
    if (document === null || isBusy) return;
    setBusy(true);
    try {
      await send(document);
    } catch {
      tell(false, words.failed);
    }
    setBusy(false);
  };
  const print = run(async (one) => {
    const answer = await printDocument(one, await settled());
    if (answer.kind === 'sent') tell(true, fill(words.sent, { printer: answer.printer }));
    else if (answer.kind === 'queued')
      tell(false, `${tellProblem(printRefusals, answer.refusal, language)} ${words.queued}`);
  });
  const save = run(async (one) => {
    const answer = await saveDocument(one);
    if (!answer.ok) tell(false, tellProblem(saveAsRefusals, answer.refusal, language));
    else if (answer.fileName !== null) tell(true, fill(words.savedAs, { name: answer.fileName }));
  });
  return { isBusy, print, save };
}
