import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
  IconPlayerStop,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { saveProblems, tellProblem } from '../../../shared/wording/problems';
import { signedPapersWording } from '../../../shared/wording/signed-papers';
import { fill } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { takeBackPage } from '../../data/signed-papers';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import type { Filed, SheetOutcome } from './file-sheet';
import { FiledSigners } from './filed-signers';
import { outcomeSentence } from './outcome-words';
import { noteTakenBack, type SheetLine } from './scan-intake';
import classes from './signed-papers.module.css';

function Mark({ kind }: { readonly kind: SheetOutcome['kind'] }) {
  if (kind === 'filed') return <IconCircleCheck size={18} color="var(--desk-good)" aria-hidden />;
  if (kind === 'filed-before' || kind === 'waiting-already')
    return <IconCircleDashed size={18} color="var(--mantine-color-dimmed)" aria-hidden />;
  if (kind === 'waiting') return <IconHourglass size={18} color="var(--desk-warn)" aria-hidden />;
  if (kind === 'taken-back')
    return <IconArrowBackUp size={18} color="var(--mantine-color-dimmed)" aria-hidden />;
  if (kind === 'stopped') return <IconPlayerStop size={18} color="var(--mantine-color-dimmed)" aria-hidden />;
  return <IconAlertTriangle size={18} color="var(--desk-bad)" aria-hidden />;
}

type Props = {
  readonly line: SheetLine;
  /** Whether who signed can be marked right here: of the newest ones only, the others are in their case. */
  readonly withSigners: boolean;
};

/** One sheet and what became of it, with the way to its case, to its signers, and back. */
export function OutcomeLine({ line, withSigners }: Props) {
  const words = useWords(signedPapersWording);
  const language = useLanguage();
  const { name, page, pages, outcome } = line;
  const shown = visibleText(name);
  return (
    <li className={classes['line']} data-outcome={outcome.kind}>
      <Mark kind={outcome.kind} />
      <div className={classes['said']}>
        <Text size="sm">{outcomeSentence(outcome, language)}</Text>
        <Text size="xs" c="dimmed" truncate>
          {pages > 1 ? fill(words.page, { name: shown, page }) : shown}
        </Text>
        {outcome.kind === 'filed' && withSigners && <FiledSigners filed={outcome} />}
      </div>
      {outcome.kind === 'filed' && <TakeBack lineId={line.id} filed={outcome} />}
      {(outcome.kind === 'filed' || outcome.kind === 'filed-before') && <OpenCase caseId={outcome.caseId} />}
    </li>
  );
}

function OpenCase({ caseId }: { readonly caseId: string }) {
  const words = useWords(signedPapersWording);
  const [, navigate] = useLocation();
  return (
    <Group wrap="nowrap">
      <Button
        size="xs"
        variant="subtle"
        onClick={() => {
          navigate(paths.case(caseId));
        }}
      >
        {words.openCase}
      </Button>
    </Group>
  );
}

function TakeBack({ lineId, filed }: { readonly lineId: string; readonly filed: Filed }) {
  const words = useWords(signedPapersWording);
  const language = useLanguage();
  const handleTakeBack = async () => {
    const taken = await takeBackPage(filed.caseId, filed, words.undoReason);
    if (taken.ok) noteTakenBack(lineId, filed);
    else notifications.show({ color: 'red', message: tellProblem(saveProblems, taken.problem, language) });
  };
  return (
    <Button size="xs" variant="subtle" color="gray" onClick={() => void handleTakeBack()}>
      {words.undoFiling}
    </Button>
  );
}
