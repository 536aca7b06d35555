import { Box, Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { signedPapersWording, waitingReasons } from '../../../shared/wording/signed-papers';
import { EvidenceTile } from '../../components/evidence/evidence-tile';
import { ScanPicture } from '../../components/evidence/scan-picture';
import { offerUndo } from '../../components/offer-undo';
import { evidenceUrl } from '../../data/evidence';
import { saveEvidenceAs } from '../../data/save-evidence-as';
import { letWait, removeWaiting, useTray, type WaitingSheet } from '../../data/signed-tray';
import { useWords } from '../../lib/language';
import { ClaimForm } from './claim-form';
import classes from './signed-papers.module.css';

type SheetProps = {
  readonly sheet: WaitingSheet;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

function Sheet({ sheet, isOpen, onToggle }: SheetProps) {
  const words = useWords(signedPapersWording);
  const reasons = useWords(waitingReasons);
  const [isShown, setIsShown] = useState(false);
  const handleRemove = async () => {
    await removeWaiting(sheet.id);
    const { scan, reason, hint } = sheet;
    offerUndo(words.removed, words.undo, () => void letWait({ scan, reason, hint }));
  };
  return (
    <li className={classes['sheet']} data-waiting={sheet.reason}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <EvidenceTile
          one={sheet.scan}
          loadUrl={evidenceUrl}
          onOpen={() => {
            setIsShown(true);
          }}
        />
        <Box flex={1} miw={0}>
          <Text size="sm" mb="xs">
            {reasons[sheet.reason]}
          </Text>
          <Group gap="xs">
            <Button size="xs" variant={isOpen ? 'default' : 'filled'} onClick={onToggle}>
              {isOpen ? words.close : words.claim}
            </Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => void handleRemove()}>
              {words.remove}
            </Button>
          </Group>
        </Box>
      </Group>
      {isOpen && <ClaimForm sheet={sheet} />}
      {isShown && (
        <ScanPicture
          scan={sheet.scan}
          loadUrl={evidenceUrl}
          onSaveAs={() => void saveEvidenceAs(sheet.scan.hash, sheet.scan.name)}
          onClose={() => {
            setIsShown(false);
          }}
        />
      )}
    </li>
  );
}

/** The sheets that nobody could be asked about: a person types the number, and they are gone from here. */
export function WaitingTray() {
  const words = useWords(signedPapersWording);
  const sheets = useTray((state) => state.sheets);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Paper withBorder p="md" className={classes['column'] ?? ''} data-testid="waiting-tray">
      <Text size="sm" fw={600}>
        {words.tray} {sheets.length > 0 ? sheets.length : ''}
      </Text>
      {sheets.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.trayEmpty}
        </Text>
      )}
      <ul className={classes['list']}>
        {sheets.map((sheet) => (
          <Sheet
            key={sheet.id}
            sheet={sheet}
            isOpen={opened === sheet.id}
            onToggle={() => {
              setOpened(opened === sheet.id ? null : sheet.id);
            }}
          />
        ))}
      </ul>
    </Paper>
  );
}
