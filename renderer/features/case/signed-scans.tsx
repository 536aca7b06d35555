import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { SignatureRecord } from '../../../shared/domain/case/case';
import { caseWording } from '../../../shared/wording/case';
import { evidenceWording } from '../../../shared/wording/evidence';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { saveProblems, tellProblem } from '../../../shared/wording/problems';
import { fill } from '../../../shared/wording/wording';
import { ScanPicture } from '../../components/evidence/scan-picture';
import { visibleText } from '../../components/visible-text';
import { evidenceUrl } from '../../data/evidence';
import { saveEvidenceAs } from '../../data/save-evidence-as';
import { takeBackPage } from '../../data/signed-papers';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';

type Props = {
  readonly caseId: string;
  readonly scans: readonly SignatureRecord[];
  readonly onClose: () => void;
};

/** The scanned pages of a signed paper, one at a time, each with the way to take it back. */
export function SignedScans({ caseId, scans, onClose }: Props) {
  const words = useWords(caseWording);
  const evidence = useWords(evidenceWording);
  const language = useLanguage();
  const [shown, setShown] = useState(0);
  // Taken back at another desk meanwhile, there may be fewer of them.
  const one = scans[shown % Math.max(1, scans.length)];
  if (one === undefined) return null;
  const handleSaveAs = async () => {
    const answer = await saveEvidenceAs(one.scan.hash, one.scan.name);
    if (!answer.ok) notifications.show({ color: 'red', message: words.scanMissing });
    else if (answer.fileName !== null)
      notifications.show({ message: fill(evidence.savedAs, { name: answer.fileName }) });
  };
  const handleTakeBack = async (reason: string) => {
    const taken = await takeBackPage(caseId, one, reason);
    if (!taken.ok)
      notifications.show({ color: 'red', message: tellProblem(saveProblems, taken.problem, language) });
    else {
      notifications.show({ message: words.takenBack });
      onClose();
    }
  };
  return (
    <ScanPicture
      key={one.scan.hash}
      scan={one.scan}
      loadUrl={evidenceUrl}
      title={fill(words.scanPage, { paper: paperTitle(one.paper), version: one.version, page: one.page })}
      note={fill(words.scanBy, {
        name: visibleText(one.actor.name),
        time: shortMoment(one.at, now().iso),
      })}
      onSaveAs={() => void handleSaveAs()}
      {...(scans.length === 1
        ? {}
        : {
            onNext: () => {
              setShown((shown + 1) % scans.length);
            },
          })}
      onClose={onClose}
    >
      <TakeBack onTakeBack={(reason) => void handleTakeBack(reason)} />
    </ScanPicture>
  );
}

/** Asks for the reason first: a page that leaves a case says why in its timeline. */
function TakeBack({ onTakeBack }: { readonly onTakeBack: (reason: string) => void }) {
  const words = useWords(caseWording);
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  if (!isAsked)
    return (
      <Button
        variant="subtle"
        color="gray"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          setAsked(true);
        }}
      >
        {words.takeBack}
      </Button>
    );
  return (
    <Group
      component="form"
      gap="xs"
      wrap="nowrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onTakeBack(reason.trim());
      }}
    >
      <TextInput
        autoFocus
        value={reason}
        maxLength={500}
        placeholder={words.takeBackReason}
        aria-label={words.takeBackReason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <Button type="submit" color="red" variant="light" disabled={reason.trim() === ''}>
        {words.takeBackNow}
      </Button>
    </Group>
  );
}
