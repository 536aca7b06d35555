import { Button, Group, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
  IconPlayerStop,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { assertNever } from '../../../shared/domain/assert-never';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { evidenceProblems, saveProblems, tellProblem } from '../../../shared/wording/problems';
import { sheetProblems, signedPapersWording, waitingReasons } from '../../../shared/wording/signed-papers';
import { fill, type Language, type Spoken } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import type { SheetOutcome } from './file-sheet';
import type { SheetLine } from './scan-intake';
import classes from './signed-papers.module.css';

type Words = Spoken<typeof signedPapersWording>;

/** The sentence of what became of a sheet. */
function sentenceOf(outcome: SheetOutcome, words: Words, language: Language): string {
  const index = language === 'zh-CN' ? 0 : 1;
  switch (outcome.kind) {
    case 'filed':
    case 'filed-before':
      return fill(outcome.kind === 'filed' ? words.filed : words.filedBefore, {
        number: outcome.number,
        paper: paperTitle(outcome.paper, language),
        version: outcome.version,
        page: outcome.page,
      });
    case 'waiting':
      return fill(words.waiting, { reason: waitingReasons[outcome.reason][index] });
    case 'waiting-already':
      return words.waitingAlready;
    case 'not-kept':
      return tellProblem(evidenceProblems, outcome.refusal, language);
    case 'not-saved':
      return tellProblem(saveProblems, outcome.problem, language);
    case 'refused':
      return outcome.problem === 'empty' || outcome.problem === 'too-large'
        ? tellProblem(evidenceProblems, outcome.problem, language)
        : sheetProblems[outcome.problem][index];
    case 'stopped':
      return words.stopped;
    default:
      return assertNever(outcome);
  }
}

function Mark({ kind }: { readonly kind: SheetOutcome['kind'] }) {
  if (kind === 'filed') return <IconCircleCheck size={18} color="var(--mantine-color-teal-8)" aria-hidden />;
  if (kind === 'filed-before' || kind === 'waiting-already')
    return <IconCircleDashed size={18} color="var(--mantine-color-dimmed)" aria-hidden />;
  if (kind === 'waiting') return <IconHourglass size={18} color="var(--mantine-color-amber-8)" aria-hidden />;
  if (kind === 'stopped') return <IconPlayerStop size={18} color="var(--mantine-color-dimmed)" aria-hidden />;
  return <IconAlertTriangle size={18} color="var(--mantine-color-red-8)" aria-hidden />;
}

/** One sheet and what became of it, with the way to its case. */
export function OutcomeLine({ line }: { readonly line: SheetLine }) {
  const words = useWords(signedPapersWording);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { name, page, pages, outcome } = line;
  const isFiled = outcome.kind === 'filed' || outcome.kind === 'filed-before';
  const shown = visibleText(name);
  return (
    <li className={classes['line']} data-outcome={outcome.kind}>
      <Mark kind={outcome.kind} />
      <div className={classes['said']}>
        <Text size="sm">{sentenceOf(outcome, words, language)}</Text>
        <Text size="xs" c="dimmed" truncate>
          {pages > 1 ? fill(words.page, { name: shown, page }) : shown}
        </Text>
      </div>
      {isFiled && (
        <Group wrap="nowrap">
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              navigate(paths.case(outcome.caseId));
            }}
          >
            {words.openCase}
          </Button>
        </Group>
      )}
    </li>
  );
}
