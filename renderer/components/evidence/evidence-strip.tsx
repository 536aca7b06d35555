import { ActionIcon, Alert, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useRef } from 'react';
import type { Evidence } from '../../../shared/domain/events/event';
import { evidenceWording } from '../../../shared/wording/evidence';
import { evidenceProblems, tellProblem, type EvidenceProblemCode } from '../../../shared/wording/problems';
import { fill } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';
import { visibleText } from '../visible-text';
import { EvidenceTile } from './evidence-tile';

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

/** Files on their way that are shown each by itself; the others are counted. */
const SHOWN_WAITING = 8;

type Refused = { readonly code: EvidenceProblemCode; readonly files: readonly IncomingFile[] };

/** Refused files by reason, so that a thousand of them are one sentence and one click. */
function refusedByReason(incoming: readonly IncomingFile[]): readonly Refused[] {
  const byCode = new Map<EvidenceProblemCode, readonly IncomingFile[]>();
  for (const one of incoming) {
    if (one.refusal !== null) byCode.set(one.refusal, [...(byCode.get(one.refusal) ?? []), one]);
  }
  return Array.from(byCode, ([code, files]) => ({ code, files }));
}

function RefusedAlert({ code, files, onCancel }: Refused & Pick<Props, 'onCancel'>) {
  const words = useWords(evidenceWording);
  const language = useLanguage();
  const name = visibleText(files[0]?.name ?? '');
  const which = files.length === 1 ? `「${name}」` : fill(words.several, { name, count: files.length });
  return (
    <Alert
      color="red"
      p="xs"
      withCloseButton
      closeButtonLabel={words.dismiss}
      onClose={() => {
        for (const { id } of files) onCancel(id);
      }}
    >
      {which} {tellProblem(evidenceProblems, code, language)}
    </Alert>
  );
}

function WaitingTile({ one, onCancel }: { readonly one: IncomingFile } & Pick<Props, 'onCancel'>) {
  const words = useWords(evidenceWording);
  return (
    <Paper withBorder p={8} w={148} data-incoming>
      <Text size="xs" truncate>
        {visibleText(one.name)}
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
  );
}

/** What is kept, what is on its way, and what was not taken and why. */
export function EvidenceStrip({ evidence, incoming, loadUrl, onCancel, onOpen, onRemove }: Props) {
  const words = useWords(evidenceWording);
  const latest = useRef({ onOpen, onRemove });
  useEffect(() => {
    latest.current = { onOpen, onRemove };
  });
  // The same functions at every drawing, so that tiles need not be drawn again.
  const open = useCallback((one: Evidence) => latest.current.onOpen?.(one), []);
  const remove = useCallback((one: Evidence) => latest.current.onRemove?.(one), []);
  const waiting = incoming.filter((one) => one.refusal === null);
  return (
    <Stack gap="xs">
      {refusedByReason(incoming).map((refused) => (
        <RefusedAlert key={refused.code} {...refused} onCancel={onCancel} />
      ))}
      <Group gap="xs">
        {evidence.map((one) => (
          <EvidenceTile
            key={one.hash}
            one={one}
            loadUrl={loadUrl}
            {...(onOpen ? { onOpen: open } : {})}
            {...(onRemove ? { onRemove: remove } : {})}
          />
        ))}
        {waiting.slice(0, SHOWN_WAITING).map((one) => (
          <WaitingTile key={one.id} one={one} onCancel={onCancel} />
        ))}
        {waiting.length > SHOWN_WAITING && (
          <Text size="xs" c="dimmed" data-testid="evidence-waiting">
            {fill(words.waiting, { count: waiting.length - SHOWN_WAITING })}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
