import { Button, Group, NumberInput, Select, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { previewWording } from '../../../shared/wording/ledger';
import { paperViewWording } from '../../../shared/wording/printing';
import { KeyHint } from '../../components/key-hint';
import { useLanguage, useWords } from '../../lib/language';
import { PrintSettingsButton } from './print-settings';
import type { usePrinter } from './use-printer';

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
  const copiesSuffix = useLanguage() === 'zh-CN' ? ' 份' : ' ×';
  const { printers, offer, choice, setChoice } = printing;
  return (
    <Group gap="xs" wrap="nowrap">
      {printers?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noPrinter}
        </Text>
      ) : (
        <Select
          aria-label={words.printer}
          w={160}
          data={printers?.map((printer) => printer.name) ?? []}
          value={choice.printer}
          onChange={(printer) => {
            if (printer !== null) setChoice({ ...choice, printer });
          }}
          allowDeselect={false}
        />
      )}
      <NumberInput
        aria-label={words.copies}
        w={80}
        min={1}
        max={99}
        clampBehavior="strict"
        allowDecimal={false}
        value={choice.copies}
        suffix={copiesSuffix}
        onChange={(value) => {
          setChoice({ ...choice, copies: Math.min(99, Math.max(1, Math.trunc(Number(value)) || 1)) });
        }}
      />
      {choice.printer !== null && printers?.length !== 0 && (
        <PrintSettingsButton
          settings={choice.settings}
          offer={offer}
          onChange={(settings) => {
            setChoice({ ...choice, settings });
          }}
        />
      )}
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
