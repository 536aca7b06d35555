import { Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { OUTSTANDING_LEDGER } from '../../../shared/papers/ledger/ledger-data';
import type { Policy } from '../../../shared/policies/policy';
import { previewWording } from '../../../shared/wording/ledger';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals, saveAsRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import { outstandingWording } from '../../../shared/wording/work-lists';
import { DocumentButtons } from '../../components/document-buttons';
import { PrinterChoice } from '../../components/printer-choice';
import { useDesk } from '../../data/desk-config';
import type { OutstandingLine } from '../../data/outstanding';
import { savePdfAs } from '../../data/printing';
import { printDocument } from '../../data/send-document';
import { usePrinter } from '../../data/use-printer';
import { useLanguage, useWords } from '../../lib/language';
import { ledgerOrder } from '../../papers/ledger-order';
import { makeOutstandingLedger } from '../../papers/print-shop';

type Props = {
  readonly book: NonNullable<Policy['outstanding']>['books'][number];
  readonly month: string;
  readonly lines: readonly OutstandingLine[];
};

const tell = (isDone: boolean, message: string) => {
  notifications.show({ message, ...(isDone ? {} : { color: 'red' }) });
};

/** The ledger of a book and month as the office files it: to the printer, or as a PDF. */
export function LedgerPrint({ book, month, lines }: Props) {
  const words = useWords(outstandingWording);
  const preview = useWords(previewWording);
  const language = useLanguage();
  const config = useDesk((state) => state.config);
  const [isBusy, setBusy] = useState(false);
  const printing = usePrinter(OUTSTANDING_LEDGER);
  if (!config) return null;
  // The paper is Chinese in either language of the screens.
  const place = { book: book.id, label: book.label[0], month };
  const title = `${place.label} ${month}`;

  const bytesOf = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const { bytes, missing } = await makeOutstandingLedger(ledgerOrder(place, lines, config));
    if (missing.length > 0) tell(false, `${preview.missing} ${missing.join('　')}`);
    return bytes;
  };
  const handle = (send: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => async () => {
    setBusy(true);
    try {
      await send(await bytesOf());
    } catch {
      tell(false, preview.failed);
    }
    setBusy(false);
  };
  const handlePrint = handle(async (bytes) => {
    const answer = await printDocument(
      { paper: OUTSTANDING_LEDGER, title, place, bytes },
      await printing.settled(),
    );
    if (answer.kind === 'sent') tell(true, fill(preview.sent, { printer: answer.printer }));
    else if (answer.kind === 'queued')
      tell(false, `${tellProblem(printRefusals, answer.refusal, language)} ${preview.queued}`);
  });
  const handleSave = handle(async (bytes) => {
    const answer = await savePdfAs(bytes, `${title}.pdf`);
    if (!answer.ok) tell(false, tellProblem(saveAsRefusals, answer.refusal, language));
    else if (answer.fileName !== null) tell(true, fill(preview.savedAs, { name: answer.fileName }));
  });

  return (
    <Group gap="xs" wrap="nowrap">
      <PrinterChoice {...printing} onChoice={printing.setChoice} isShort size="xs" />
      <DocumentButtons
        saveLabel={preview.saveAs}
        printLabel={words.print}
        isBusy={isBusy}
        testId="ledger"
        onSave={() => void handleSave()}
        onPrint={() => void handlePrint()}
      />
    </Group>
  );
}
