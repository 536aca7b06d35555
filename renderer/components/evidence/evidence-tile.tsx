import { ActionIcon, Group, Image, Paper, Text, Tooltip } from '@mantine/core';
import { IconFile, IconX } from '@tabler/icons-react';
import { memo, useEffect, useState } from 'react';
import type { Evidence } from '../../../shared/domain/events/event';
import { evidenceWording } from '../../../shared/wording/evidence';
import { fill } from '../../../shared/wording/wording';
import { useWords } from '../../lib/language';
import { visibleText } from '../visible-text';

const size = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

type Props = {
  readonly one: Evidence;
  readonly loadUrl: (hash: string, mime: string) => Promise<string | null>;
  readonly onOpen?: (evidence: Evidence) => void;
  readonly onRemove?: (evidence: Evidence) => void;
};

/**
 * One kept file with its small picture. Drawn anew only when it changes: a complaint may hold
 * hundreds, and each file on its way redraws the list.
 */
export const EvidenceTile = memo(function EvidenceTile({ one, loadUrl, onOpen, onRemove }: Props) {
  const words = useWords(evidenceWording);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isCurrent = true;
    if (one.thumbnail !== null) {
      void loadUrl(one.thumbnail, 'image/jpeg').then(
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
  }, [one.thumbnail, loadUrl]);

  return (
    <Paper withBorder p={4} w={148} pos="relative" data-evidence={one.hash}>
      <Tooltip label={onOpen ? words.open : visibleText(one.name)}>
        <button
          type="button"
          style={{ all: 'unset', cursor: onOpen ? 'pointer' : 'default', display: 'block', width: '100%' }}
          onClick={() => onOpen?.(one)}
          aria-label={visibleText(one.name)}
        >
          <Group h={84} justify="center" bg="var(--mantine-color-default-hover)">
            {url === null ? (
              <IconFile size={28} stroke={1.2} aria-hidden />
            ) : (
              <Image src={url} h={84} fit="contain" alt="" />
            )}
          </Group>
          <Text size="xs" truncate mt={2}>
            {visibleText(one.name)}
          </Text>
          <Text size="xs" c="dimmed" className="tabular">
            {size(one.size)}
          </Text>
        </button>
      </Tooltip>
      {onRemove && (
        <ActionIcon
          size="sm"
          variant="default"
          pos="absolute"
          top={6}
          right={6}
          aria-label={fill(words.remove, { name: visibleText(one.name) })}
          onClick={() => {
            onRemove(one);
          }}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
    </Paper>
  );
});
