import { NumberInput, Select, Text } from '@mantine/core';
import type { Printer, PrinterOffer, PrintSettings } from '../../shared/ipc/contract';
import { previewWording } from '../../shared/wording/ledger';
import { useLanguage, useWords } from '../lib/language';
import { PrintSettingsButton } from './print-settings';

type Choice = {
  /** null for the default one */
  readonly printer: string | null;
  readonly copies: number;
  readonly settings: PrintSettings;
};

type Props = {
  /** null while the system is asked */
  readonly printers: readonly Printer[] | null;
  readonly offer: PrinterOffer | null;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  /** Only which printer, for a head that is full. */
  readonly isShort?: boolean;
  readonly size?: 'xs' | 'sm';
};

/** Which printer, how many, and what the chosen queue offers beside. */
export function PrinterChoice({ printers, offer, choice, onChoice, isShort = false, size = 'sm' }: Props) {
  const words = useWords(previewWording);
  const copiesSuffix = useLanguage() === 'zh-CN' ? ' 份' : ' ×';
  return (
    <>
      {printers?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noPrinter}
        </Text>
      ) : (
        <Select
          size={size}
          aria-label={words.printer}
          w={isShort ? 150 : 160}
          data={printers?.map((printer) => printer.name) ?? []}
          value={choice.printer}
          onChange={(printer) => {
            if (printer !== null) onChoice({ ...choice, printer });
          }}
          allowDeselect={false}
        />
      )}
      {!isShort && (
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
            onChoice({ ...choice, copies: Math.min(99, Math.max(1, Math.trunc(Number(value)) || 1)) });
          }}
        />
      )}
      {!isShort && choice.printer !== null && printers?.length !== 0 && (
        <PrintSettingsButton
          settings={choice.settings}
          offer={offer}
          onChange={(settings) => {
            onChoice({ ...choice, settings });
          }}
        />
      )}
    </>
  );
}
