import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Props = {
  readonly saveLabel: string;
  readonly printLabel: string;
  readonly isBusy: boolean;
  /** Nothing is there yet that could leave. */
  readonly isDisabled?: boolean;
  /** The key that prints, where the screen has one. */
  readonly printHint?: ReactNode;
  /** `ledger` gives `save-ledger` and `print-ledger`. */
  readonly testId: string;
  /** A screen that is all about this paper has larger ones, printing first among them. */
  readonly isMain?: boolean;
  readonly onSave: () => void;
  readonly onPrint: () => void;
};

/** The two ways a paper leaves a screen: as a PDF, and through the printer. */
export function DocumentButtons(props: Props) {
  const { isBusy, isDisabled = false, isMain = false, testId } = props;
  const size = isMain ? 'sm' : 'xs';
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size={size}
        variant="default"
        leftSection={<IconDownload size={16} />}
        disabled={isBusy || isDisabled}
        onClick={props.onSave}
        data-testid={`save-${testId}`}
      >
        {props.saveLabel}
      </Button>
      <Button
        size={size}
        variant={isMain ? 'filled' : 'default'}
        leftSection={<IconPrinter size={16} />}
        rightSection={props.printHint}
        loading={isBusy}
        disabled={isDisabled}
        onClick={props.onPrint}
        data-testid={`print-${testId}`}
      >
        {props.printLabel}
      </Button>
    </Group>
  );
}
