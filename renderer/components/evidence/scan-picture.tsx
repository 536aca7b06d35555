import { ActionIcon, Button, Center, Group, Image, Modal, Stack, Text } from '@mantine/core';
import { IconRotateClockwise } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Evidence } from '../../../shared/domain/events/event';
import { evidenceWording } from '../../../shared/wording/evidence';
import { useWords } from '../../lib/language';
import { visibleText } from '../visible-text';

type Props = {
  readonly scan: Evidence;
  readonly loadUrl: (hash: string, mime: string) => Promise<string | null>;
  /** Saves the original somewhere else and says so. */
  readonly onSaveAs: () => void;
  readonly onClose: () => void;
  /** Shows the next page, where there are several. */
  readonly onNext?: () => void;
  /** which page it is; its file's name where that is all there is */
  readonly title?: string;
  readonly note?: string;
  /** what else can be done with it, under the picture */
  readonly children?: ReactNode;
};

/** Side of the square that a page is shown in, so that it can be turned: sheets come out of a feeder as they please. */
const PLACE = 'min(66vh, 900px)';

/** A scanned page to look at. A PDF, or what is too large to decode, can be saved and opened elsewhere. */
export function ScanPicture({ scan, loadUrl, onSaveAs, onClose, onNext, title, note, children }: Props) {
  const words = useWords(evidenceWording);
  const [url, setUrl] = useState<string | null>(null);
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    let made: string | null = null;
    let isCurrent = true;
    // Without a small picture it was too large to decode, or broken: the viewer would hang on it, too (H-05).
    if (scan.mime.startsWith('image/') && scan.thumbnail !== null) {
      void loadUrl(scan.hash, scan.mime).then(
        (loaded) => {
          made = loaded;
          if (isCurrent) setUrl(loaded);
          else if (loaded !== null) URL.revokeObjectURL(loaded);
        },
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [scan, loadUrl]);
  return (
    <Modal opened onClose={onClose} title={title ?? visibleText(scan.name)} size="xl">
      <Stack gap="sm">
        {url !== null && (
          <Center {...(turns === 0 ? {} : { h: PLACE })} style={{ overflow: 'hidden' }}>
            <Image
              src={url}
              w="auto"
              maw={PLACE}
              mah={PLACE}
              fit="contain"
              alt={visibleText(scan.name)}
              style={{ transform: `rotate(${String(turns * 90)}deg)` }}
            />
          </Center>
        )}
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed">
            {note ?? visibleText(scan.name)}
          </Text>
          <Group gap="sm" wrap="nowrap">
            {url !== null && (
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={words.turn}
                title={words.turn}
                onClick={() => {
                  setTurns(turns + 1);
                }}
              >
                <IconRotateClockwise size={18} aria-hidden />
              </ActionIcon>
            )}
            {onNext && (
              <Button variant="default" onClick={onNext}>
                {words.nextPage}
              </Button>
            )}
            <Button variant="default" onClick={onSaveAs}>
              {words.saveAs}
            </Button>
          </Group>
        </Group>
        {children}
      </Stack>
    </Modal>
  );
}
