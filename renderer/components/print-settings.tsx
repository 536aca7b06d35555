import { Button, Popover, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import type { PrinterOffer, PrintSettings, Sides } from '../../shared/ipc/contract';
import { printingWording, trayWords } from '../../shared/wording/printing';
import { useLanguage, useWords } from '../lib/language';
import { settingsLine } from '../lib/print-words';

type Props = {
  readonly settings: PrintSettings;
  /** null while the queue is asked */
  readonly offer: PrinterOffer | null;
  readonly onChange: (settings: PrintSettings) => void;
};

function Choices({ settings, offer, onChange }: Props & { readonly offer: PrinterOffer }) {
  const words = useWords(printingWording);
  const language = useLanguage();
  const { sides, trays, mono, standard } = offer;
  const label = (text: string) => (
    <Text size="xs" c="dimmed" mb={4}>
      {text}
    </Text>
  );
  return (
    <>
      {sides.length > 0 && (
        <div>
          {label(words.sides)}
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={words.sides}
            value={settings.sides ?? standard.sides ?? ''}
            data={sides.map((one) => ({ value: one, label: words[one] }))}
            onChange={(one) => {
              onChange({ ...settings, sides: one as Sides });
            }}
          />
        </div>
      )}
      {mono && (
        <div>
          {label(words.colour)}
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={words.colour}
            value={(settings.mono ?? standard.mono ?? false) ? 'mono' : 'colour'}
            data={[
              { value: 'colour', label: words.inColour },
              { value: 'mono', label: words.mono },
            ]}
            onChange={(one) => {
              onChange({ ...settings, mono: one === 'mono' });
            }}
          />
        </div>
      )}
      {trays.length > 0 && (
        <Select
          size="xs"
          label={words.tray}
          aria-label={words.tray}
          placeholder={words.standard}
          comboboxProps={{ withinPortal: false }}
          clearable={settings.tray !== undefined}
          value={settings.tray ?? standard.tray}
          data={trays.map((tray) => ({ value: tray, label: trayWords(tray, language) }))}
          onChange={(tray) => {
            const { tray: _before, ...others } = settings;
            onChange(tray === null ? others : { ...others, tray });
          }}
        />
      )}
    </>
  );
}

/** Sides, colour and tray, as far as the chosen printer has them; its button says them in one line. */
export function PrintSettingsButton({ settings, offer, onChange }: Props) {
  const words = useWords(printingWording);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const line = settingsLine(settings, offer, language);
  const isNothing = offer !== null && offer.sides.length + offer.trays.length === 0 && !offer.mono;
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={320}
      shadow="md"
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="default"
          maw={270}
          leftSection={<IconAdjustmentsHorizontal size={16} />}
          title={words.settings}
          aria-label={line === '' ? words.settings : `${words.settings}: ${line}`}
          data-testid="print-settings"
          fw={400}
          px="sm"
          onClick={() => {
            setOpen((open) => !open);
          }}
        >
          {line === '' ? words.settings : line}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm" data-testid="print-choices">
        <Stack gap="sm">
          <Text size="sm" fw={600}>
            {words.settings}
          </Text>
          {offer === null && (
            <Text size="sm" c="dimmed">
              {words.asking}
            </Text>
          )}
          {isNothing && (
            <Text size="sm" c="dimmed">
              {words.none}
            </Text>
          )}
          {offer !== null && !isNothing && (
            <>
              <Choices settings={settings} offer={offer} onChange={onChange} />
              <Text size="xs" c="dimmed">
                {words.remembered}
              </Text>
            </>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
