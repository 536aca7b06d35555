import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { KeyHint } from './key-hint';

type Props = { readonly label: string; readonly onBack: () => void; readonly isDisabled?: boolean };

/** Leads back to where the screen was opened from; Esc does the same, which the screen itself listens for. */
export function BackButton({ label, onBack, isDisabled = false }: Props) {
  return (
    <Button
      variant="default"
      leftSection={<IconArrowLeft size={16} />}
      rightSection={<KeyHint keys="Esc" />}
      disabled={isDisabled}
      onClick={onBack}
    >
      {label}
    </Button>
  );
}
