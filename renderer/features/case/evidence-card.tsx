import { Button, FileButton, Group, Image, Modal, Paper, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPaperclip } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import type { Evidence } from '../../../shared/domain/events/event';
import { caseWording } from '../../../shared/wording/case';
import { evidenceWording } from '../../../shared/wording/evidence';
import { fill } from '../../../shared/wording/wording';
import { EvidenceStrip } from '../../components/evidence/evidence-strip';
import { visibleText } from '../../components/visible-text';
import { appendToCase } from '../../data/case-writer';
import { evidenceUrl } from '../../data/evidence';
import { saveEvidenceAs } from '../../data/save-evidence-as';
import type { EvidenceIntake } from '../../data/evidence-intake';
import { useWords } from '../../lib/language';

function Viewer({
  kase,
  one,
  onClose,
}: {
  readonly kase: Case;
  readonly one: Evidence;
  readonly onClose: () => void;
}) {
  const words = useWords(evidenceWording);
  const [url, setUrl] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  useEffect(() => {
    let made: string | null = null;
    // Without a small picture it was too large to decode, or broken: the viewer would hang on it, too (H-05).
    if (one.mime.startsWith('image/') && one.thumbnail !== null) {
      void evidenceUrl(one.hash, one.mime).then((loaded) => {
        made = loaded;
        setUrl(loaded);
      });
    }
    return () => {
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [one]);
  const handleSaveAs = async () => {
    const answer = await saveEvidenceAs(one.hash, one.name);
    if (!answer.ok) notifications.show({ color: 'red', message: words.missing });
    else if (answer.fileName !== null)
      notifications.show({ message: fill(words.savedAs, { name: answer.fileName }) });
  };
  const handleWithdraw = async () => {
    const result = await appendToCase(kase.caseId, [
      { type: 'evidence-withdrawn', data: { hash: one.hash, reason: reason.trim() } },
    ]);
    if (result.ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={visibleText(one.name)} size="xl">
      <Stack gap="sm">
        {url !== null && <Image src={url} mah={440} fit="contain" alt={visibleText(one.name)} />}
        <Text size="xs" c="dimmed" className="tabular" style={{ overflowWrap: 'anywhere' }}>
          SHA-256 {one.hash}
        </Text>
        <Group align="flex-end" justify="space-between">
          <Button variant="default" onClick={() => void handleSaveAs()}>
            {words.saveAs}
          </Button>
          <Group align="flex-end" gap="sm">
            <TextInput
              label={words.withdrawReason}
              description={words.withdrawWhat}
              value={reason}
              onChange={(event) => {
                setReason(event.currentTarget.value);
              }}
            />
            <Button
              color="red"
              variant="light"
              disabled={reason.trim() === ''}
              onClick={() => void handleWithdraw()}
            >
              {words.withdraw}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}

type Props = { readonly kase: Case; readonly intake: EvidenceIntake };

/** The evidence bag of a case; files are taken through the screen, which is the drop target. */
export function EvidenceCard({ kase, intake }: Props) {
  const words = useWords(caseWording);
  const [opened, setOpened] = useState<Evidence | null>(null);
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb="xs">
        <Text size="sm" fw={600}>
          {words.evidence} {kase.evidence.length > 0 ? kase.evidence.length : ''}
        </Text>
        <FileButton
          multiple
          onChange={(files) => {
            intake.add(files);
          }}
        >
          {(props) => (
            <Button {...props} size="xs" variant="default" leftSection={<IconPaperclip size={16} />}>
              {words.addFiles}
            </Button>
          )}
        </FileButton>
      </Group>
      {kase.evidence.length === 0 && intake.incoming.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.noEvidence}
        </Text>
      )}
      <EvidenceStrip
        evidence={kase.evidence}
        incoming={intake.incoming}
        loadUrl={evidenceUrl}
        onCancel={intake.cancel}
        onOpen={setOpened}
      />
      {opened && (
        <Viewer
          kase={kase}
          one={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </Paper>
  );
}
