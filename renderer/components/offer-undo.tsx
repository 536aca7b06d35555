import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** Says what was done and offers to take it back for ten seconds: instead of asking before. */
export function offerUndo(sentence: string, undoWord: string, undo: () => void): void {
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
}
