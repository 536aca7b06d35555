import { Button, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Case, ScreenSignature } from '../../../shared/domain/case/case';
import { mayWithdrawSignature } from '../../../shared/domain/case/screen-signatures';
import { caseWording } from '../../../shared/wording/case';
import { evidenceWording } from '../../../shared/wording/evidence';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { signingWording } from '../../../shared/wording/signing';
import { fill } from '../../../shared/wording/wording';
import { ScanPicture } from '../../components/evidence/scan-picture';
import { visibleText } from '../../components/visible-text';
import { actorOf, useDesk } from '../../data/desk-config';
import { evidenceUrl } from '../../data/evidence';
import { saveEvidenceAs } from '../../data/save-evidence-as';
import { withdrawSignature } from '../../data/sign-on-screen';
import { now } from '../../lib/clock';
import { useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';

type Props = { readonly kase: Case; readonly paper: string };

/** Readable on either ground. */
const GOOD = 'light-dark(var(--mantine-color-teal-9), var(--mantine-color-teal-4))';
const OLD = 'light-dark(var(--mantine-color-amber-8), var(--mantine-color-amber-4))';

/** Who signed a paper on screen, as the case is now or was; nothing for a paper that nobody did. */
export function ScreenSignedLine({ kase, paper }: Props) {
  const words = useWords(signingWording);
  const [shown, setShown] = useState<number | null>(null);
  const all = kase.screenSignatures.filter((signature) => signature.paper === paper);
  const isNow = ({ stateHash, version }: ScreenSignature) =>
    stateHash === kase.stateHash && version === kase.version;
  const current = all.filter(isNow);
  const newest = all.toSorted((left, right) => right.version - left.version);
  const listed = current.length > 0 ? current : newest;
  const [first] = listed;
  if (first === undefined) return null;
  const who = listed
    .map(({ role, name }) => visibleText(role === name ? name : fill(words.who, { role, name })))
    .join('、');
  const one = shown === null ? undefined : listed[shown % listed.length];
  return (
    <Group justify="flex-end" gap="xs" wrap="nowrap" mt={-6} data-signed-on-screen={paper}>
      <Text size="sm" ta="right" c={current.length > 0 ? GOOD : OLD} lineClamp={2}>
        {current.length > 0
          ? fill(words.signedNow, { who })
          : fill(words.signedThen, { signed: first.version, version: kase.version })}
      </Text>
      <Button
        size="compact-sm"
        variant="subtle"
        flex="none"
        onClick={() => {
          setShown(0);
        }}
      >
        {words.seeInk}
      </Button>
      {one !== undefined && (
        <OneSignature
          key={one.eventId}
          kase={kase}
          one={one}
          onNext={
            listed.length === 1
              ? null
              : () => {
                  setShown((at) => (at ?? 0) + 1);
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
  readonly kase: Case;
  readonly one: ScreenSignature;
  /** null when there is only this one */
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
};

function OneSignature({ kase, one, onNext, onClose }: OneProps) {
  const words = useWords(signingWording);
  const evidence = useWords(evidenceWording);
  const personId = useDesk((state) => actorOf(state.config)?.personId ?? '');
  const handleSaveAs = async () => {
    const answer = await saveEvidenceAs(one.picture.hash, one.picture.name);
    if (!answer.ok) notifications.show({ color: 'red', message: words.inkMissing });
    else if (answer.fileName !== null)
      notifications.show({ message: fill(evidence.savedAs, { name: answer.fileName }) });
  };
  return (
    <ScanPicture
      scan={one.picture}
      loadUrl={evidenceUrl}
      title={fill(words.inkTitle, {
        paper: paperTitle(one.paper),
        version: one.version,
        role: visibleText(one.role),
      })}
      note={fill(words.inkNote, {
        signer: visibleText(one.name),
        time: shortMoment(one.at, now().iso),
        actor: visibleText(one.actor.name),
      })}
      onSaveAs={() => void handleSaveAs()}
      {...(onNext === null ? {} : { onNext })}
      onClose={onClose}
    >
      {mayWithdrawSignature(kase, one, personId) && (
        <TakeBack caseId={kase.caseId} eventId={one.eventId} personId={personId} onDone={onClose} />
      )}
    </ScanPicture>
  );
}

type TakeBackProps = {
  readonly caseId: string;
  readonly eventId: string;
  readonly personId: string;
  readonly onDone: () => void;
};

/** A signature drawn by mistake goes with a reason, as long as no sheet carries it. */
function TakeBack({ caseId, eventId, personId, onDone }: TakeBackProps) {
  const words = useWords(signingWording);
  const { cancel } = useWords(caseWording);
  const [reason, setReason] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const handleTakeBack = async () => {
    const because = (reason ?? '').trim();
    setMissing(because === '');
    if (because === '') return;
    const isGone = await withdrawSignature(caseId, { eventId, reason: because }, personId);
    notifications.show(isGone ? { message: words.takenBack } : { color: 'red', message: words.notTakenBack });
    onDone();
  };
  if (reason === null)
    return (
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            setReason('');
          }}
        >
          {words.takeBack}
        </Button>
      </Group>
    );
  return (
    <Group align="flex-end" wrap="nowrap">
      <TextInput
        flex={1}
        label={words.reason}
        maxLength={500}
        value={reason}
        error={isMissing ? words.reasonMissing : null}
        data-autofocus
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <Button
        variant="default"
        onClick={() => {
          setReason(null);
        }}
      >
        {cancel}
      </Button>
      <Button color="red" onClick={() => void handleTakeBack()}>
        {words.takeBack}
      </Button>
    </Group>
  );
}
