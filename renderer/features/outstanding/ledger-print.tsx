import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { OUTSTANDING_LEDGER } from '../../../shared/papers/ledger/ledger-data';
import { outstandingRow } from '../../../shared/papers/ledger/outstanding-row';
import type { Policy } from '../../../shared/policies/policy';
import { previewWording } from '../../../shared/wording/ledger';
import { tellProblem } from '../../../shared/wording/problems';
import { printRefusals, saveAsRefusals } from '../../../shared/wording/refusals';
import { fill } from '../../../shared/wording/wording';
import { outstandingWording } from '../../../shared/wording/work-lists';
import { actorOf, useDesk } from '../../data/desk-config';
import type { OutstandingLine } from '../../data/outstanding';
import { printPdf, rememberedPrinter, rememberPrinter, savePdfAs } from '../../data/printing';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
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
  if (!config) return null;
  // The paper is Chinese in either language of the screens.
  const [label] = book.label;
  const title = `${label} ${month}`;

  const bytesOf = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const rows = lines.map(({ row, parking, recall, ageDays }) =>
      outstandingRow(row, parking, { recall, ageDays }),
    );
    const { bytes, missing } = await makeOutstandingLedger({
      ledger: { book: { id: book.id, label }, month, rows },
      store: { name: config.storeName, servicePhone: config.servicePhone },
      printedAt: now().iso,
      printedBy: actorOf(config)?.name ?? '',
    });
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
    const printer = rememberedPrinter(OUTSTANDING_LEDGER);
    const answer = await printPdf({ bytes, title, printer, copies: 1 });
    if (answer.ok) rememberPrinter(OUTSTANDING_LEDGER, answer.printer);
    tell(
      answer.ok,
      answer.ok
        ? fill(preview.sent, { printer: answer.printer })
        : tellProblem(printRefusals, answer.refusal, language),
    );
  });
  const handleSave = handle(async (bytes) => {
    const answer = await savePdfAs(bytes, `${title}.pdf`);
    if (!answer.ok) tell(false, tellProblem(saveAsRefusals, answer.refusal, language));
    else if (answer.fileName !== null) tell(true, fill(preview.savedAs, { name: answer.fileName }));
  });

  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={16} />}
        disabled={isBusy}
        onClick={() => void handleSave()}
        data-testid="save-ledger"
      >
        {preview.saveAs}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={16} />}
        loading={isBusy}
        onClick={() => void handlePrint()}
        data-testid="print-ledger"
      >
        {words.print}
      </Button>
    </Group>
  );
}
