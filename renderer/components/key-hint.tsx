import { Kbd } from '@mantine/core';

type Props = { readonly keys: string };

/** The shortcut of a button, small beside its word. */
export function KeyHint({ keys }: Props) {
  return (
    <Kbd size="xs" ml={8} style={{ fontWeight: 400 }}>
      {keys}
    </Kbd>
  );
}
