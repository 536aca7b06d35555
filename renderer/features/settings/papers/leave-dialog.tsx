import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { paperLookWording } from '../../../../shared/wording/paper-look';
import { useWords } from '../../../lib/language';
import { guardLeaving } from '../../../lib/leave-guard';
import { discardLook, usePapersEdit, useSaveLook } from './papers-edit';

/** Asks before the settings are left with a look that is not kept yet. */
export function LeaveDialog() {
  const words = useWords(paperLookWording);
  const isEdited = usePapersEdit(({ draft }) => draft !== null);
  const save = useSaveLook();
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!isEdited) return undefined;
    return guardLeaving((go) => {
      setLeaving(() => go);
    });
  }, [isEdited]);
  const stay = () => {
    setLeaving(null);
  };
  const leave = () => {
    setLeaving(null);
    leaving?.();
  };
  return (
    <Modal opened={leaving !== null} onClose={stay} title={words.leaveTitle} size="sm">
      <Stack gap="md">
        <Text size="sm">{words.leaveWhat}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={stay}>
            {words.leaveStay}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              discardLook();
              leave();
            }}
          >
            {words.leaveDiscard}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              void save().then((isKept) => {
                if (isKept) leave();
                else stay();
              });
            }}
          >
            {words.leaveSave}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
