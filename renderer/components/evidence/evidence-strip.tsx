import { ActionIcon, Alert, Group, Image, Paper, Progress, Stack, Text, Tooltip } from '@mantine/core';
import { IconFile, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Evidence } from '../../../shared/domain/events/event';
import { evidenceWording } from '../../../shared/wording/evidence';
import { evidenceProblems, tellProblem, type EvidenceProblemCode } from '../../../shared/wording/problems';
import { fill } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';
import { visibleText } from '../visible-text';

export type IncomingFile = {
  readonly id: string;
  readonly name: string;
  readonly fraction: number;
  readonly refusal: EvidenceProblemCode | null;
};

type Props = {
  readonly evidence: readonly Evidence[];
  readonly incoming: readonly IncomingFile[];
  readonly loadUrl: (hash: string, mime: string) => Promise<string | null>;
  readonly onCancel: (id: string) => void;
  readonly onOpen?: (evidence: Evidence) => void;
  readonly onRemove?: (evidence: Evidence) => void;
};

const size = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

type TileProps = Pick<Props, 'loadUrl' | 'onOpen' | 'onRemove'> & { readonly one: Evidence };

function EvidenceTile({ one, loadUrl, onOpen, onRemove }: TileProps) {
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
}

/** What is kept, what is on its way, and what was not taken and why. */
export function EvidenceStrip({ evidence, incoming, loadUrl, onCancel, onOpen, onRemove }: Props) {
  const words = useWords(evidenceWording);
  const language = useLanguage();
  return (
    <Stack gap="xs">
      {incoming
        .filter((one) => one.refusal !== null)
        .map((one) => (
          <Alert
            key={one.id}
            color="red"
            p="xs"
            withCloseButton
            closeButtonLabel={words.dismiss}
            onClose={() => {
              onCancel(one.id);
            }}
          >
            「{one.name}」 {tellProblem(evidenceProblems, one.refusal ?? 'write-failed', language)}
          </Alert>
        ))}
      <Group gap="xs">
        {evidence.map((one) => (
          <EvidenceTile
            key={one.hash}
            one={one}
            loadUrl={loadUrl}
            {...(onOpen ? { onOpen } : {})}
            {...(onRemove ? { onRemove } : {})}
          />
        ))}
        {incoming
          .filter((one) => one.refusal === null)
          .map((one) => (
            <Paper key={one.id} withBorder p={8} w={148}>
              <Text size="xs" truncate>
                {one.name}
              </Text>
              <Progress value={one.fraction * 100} my={8} aria-label={words.keeping} />
              <ActionIcon
                size="sm"
                variant="default"
                aria-label={words.cancel}
                onClick={() => {
                  onCancel(one.id);
                }}
              >
                <IconX size={14} />
              </ActionIcon>
            </Paper>
          ))}
      </Group>
    </Stack>
  );
}
