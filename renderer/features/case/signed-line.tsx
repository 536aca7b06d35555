import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Case, SignatureRecord } from '../../../shared/domain/case/case';
import { signedState } from '../../../shared/papers/scan/signed-state';
import { caseWording } from '../../../shared/wording/case';
import { evidenceWording } from '../../../shared/wording/evidence';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { fill } from '../../../shared/wording/wording';
import { ScanPicture } from '../../components/evidence/scan-picture';
import { visibleText } from '../../components/visible-text';
import { evidenceUrl } from '../../data/evidence';
import { saveEvidenceAs } from '../../data/save-evidence-as';
import { now } from '../../lib/clock';
import { useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';

type Props = { readonly kase: Case; readonly paper: string };

/** Whether a paper came back signed and what that is worth today, with its scans; nothing for one that did not. */
export function SignedLine({ kase, paper }: Props) {
  const words = useWords(caseWording);
  const [shown, setShown] = useState<number | null>(null);
  const state = signedState(kase, paper);
  if (state.kind === 'unsigned') return null;
  const scans = kase.signatures
    .filter((signature) => signature.paper === paper)
    .toSorted((left, right) => right.version - left.version || left.page - right.page);
  const one = shown === null ? undefined : scans[shown];
  return (
    <Group justify="flex-end" gap="xs" wrap="nowrap" mt={-6} data-signed={paper}>
      <Text size="sm" c={state.kind === 'current' ? 'teal.9' : 'amber.8'}>
        {fill(state.kind === 'current' ? words.signedSame : words.signedOld, {
          signed: state.version,
          version: kase.version,
          pages: state.pages.join('、'),
        })}
      </Text>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          setShown(0);
        }}
      >
        {words.seeScan}
      </Button>
      {one !== undefined && (
        <OneScan
          key={shown}
          one={one}
          onNext={
            scans.length === 1
              ? null
              : () => {
                  setShown(((shown ?? 0) + 1) % scans.length);
                }
          }
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </Group>
  );
}

type OneProps = {
  readonly one: SignatureRecord;
  /** null when there is only this one */
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
};

function OneScan({ one, onNext, onClose }: OneProps) {
  const words = useWords(caseWording);
  const evidence = useWords(evidenceWording);
  const handleSaveAs = async () => {
    const answer = await saveEvidenceAs(one.scan.hash, one.scan.name);
    if (!answer.ok) notifications.show({ color: 'red', message: words.scanMissing });
    else if (answer.fileName !== null)
      notifications.show({ message: fill(evidence.savedAs, { name: answer.fileName }) });
  };
  return (
    <ScanPicture
      scan={one.scan}
      loadUrl={evidenceUrl}
      title={fill(words.scanPage, { paper: paperTitle(one.paper), version: one.version, page: one.page })}
      note={fill(words.scanBy, {
        name: visibleText(one.actor.name),
        time: shortMoment(one.at, now().iso),
      })}
      onSaveAs={() => void handleSaveAs()}
      {...(onNext === null ? {} : { onNext })}
      onClose={onClose}
    />
  );
}
