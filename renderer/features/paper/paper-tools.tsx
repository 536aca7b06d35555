import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { previewWording } from '../../../shared/wording/ledger';
import { paperViewWording } from '../../../shared/wording/printing';
import { KeyHint } from '../../components/key-hint';
import { PrinterChoice } from '../../components/printer-choice';
import { useWords } from '../../lib/language';
import type { usePrinter } from '../../data/use-printer';

type Props = {
  readonly printing: ReturnType<typeof usePrinter>;
  /** Nothing is sent before the sheet that would come out is the one on screen. */
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly isBlank: boolean;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

/** Where the paper goes and how: printer, copies, settings, print, save. */
export function PaperTools({ printing, isReady, isBusy, isBlank, onPrint, onSave }: Props) {
  const words = useWords(previewWording);
  const view = useWords(paperViewWording);
  return (
    <Group gap="xs" wrap="nowrap">
      <PrinterChoice {...printing} onChoice={printing.setChoice} />
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        disabled={!isReady}
        onClick={onSave}
        data-testid="save-pdf"
      >
        {words.saveAs}
      </Button>
      <Button
        leftSection={<IconPrinter size={16} />}
        rightSection={<KeyHint keys="Ctrl P" />}
        disabled={!isReady}
        loading={isBusy}
        onClick={onPrint}
        data-testid="print"
      >
        {isBlank ? view.printBlank : words.print}
      </Button>
    </Group>
  );
}
