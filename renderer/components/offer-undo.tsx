import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

let offered: string | null = null;

/** Says what was done and offers to take it back for ten seconds: instead of asking before. Only the newest can be taken back. */
export function offerUndo(sentence: string, undoWord: string, undo: () => void): void {
  if (offered !== null) notifications.hide(offered);
  const id = notifications.show({
    autoClose: 10_000,
    message: (
      <Group justify="space-between">
        <Text size="sm">{sentence}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            undo();
            notifications.hide(id);
          }}
        >
          {undoWord}
        </Button>
      </Group>
    ),
  });
  offered = id;
}
