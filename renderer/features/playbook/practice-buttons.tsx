import { Button, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconRefresh, IconSchool } from '@tabler/icons-react';
import type { PracticeRefusal } from '../../../shared/ipc/playbook';
import { practiceRefusals, practiceWording } from '../../../shared/wording/playbook';
import { resetPractice, startPractice, usePractice } from '../../data/practice';
import { useLanguage, useWords } from '../../lib/language';

/** From the real desk into the practice; in it, afresh. */
export function PracticeButtons() {
  const words = useWords(practiceWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const isPractice = usePractice((state) => state.isPractice) === true;
  const tell = (refusal: PracticeRefusal | null, done: string | null) => {
    if (refusal !== null) notifications.show({ color: 'red', message: practiceRefusals[refusal][index] });
    else if (done !== null) notifications.show({ message: done });
  };
  if (!isPractice) {
    return (
      <Tooltip label={words.startWhat} multiline w={280} withArrow>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconSchool size={16} aria-hidden />}
          onClick={() => void startPractice().then((refusal) => tell(refusal, words.started))}
        >
          {words.start}
        </Button>
      </Tooltip>
    );
  }
  // Leaving it is in the banner, on every screen.
  return (
    <Tooltip label={words.resetWhat} multiline w={280} withArrow>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={() => void resetPractice().then((refusal) => tell(refusal, null))}
      >
        {words.reset}
      </Button>
    </Tooltip>
  );
}
