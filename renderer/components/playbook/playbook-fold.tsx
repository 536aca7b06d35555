import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { Phrase } from '../../../shared/ipc/playbook';
import type { PolicyAction } from '../../../shared/policies/policy';
import { momentsOf, stepsFor, type Place } from '../../../shared/playbook/moments-of';
import type { PlaybookStep } from '../../../shared/playbook/step';
import { VISIT_QUESTIONS } from '../../../shared/playbook/visit-questions';
import { playbookWording } from '../../../shared/wording/playbook';
import { fill, type Pair } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';
import classes from './playbook.module.css';
import { StepWords } from './step-words';

type Props = {
  readonly place: Place;
  /** what the policy says beside the form already */
  readonly hints?: PolicyAction['hints'];
  /** the store's own, of all moments */
  readonly phrases: readonly Phrase[];
};

type SentencesProps = { readonly title: string; readonly lines: readonly string[] };

function Sentences({ title, lines }: SentencesProps) {
  if (lines.length === 0) return null;
  return (
    <Box>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <ul className={`${classes['lines'] ?? ''} ${classes['say'] ?? ''}`}>
        {lines.map((line, nth) => (
          <li key={`${String(nth)} ${line}`} className="as-written">
            {line}
          </li>
        ))}
      </ul>
    </Box>
  );
}

/** What stays in sight: how the first moment of a place begins, and the last one. */
function inSight(steps: readonly PlaybookStep[]): readonly PlaybookStep[] {
  const [first] = steps;
  const last = steps.find(({ moment }) => moment === steps.at(-1)?.moment);
  return [first, last === first ? undefined : last].filter((step) => step !== undefined);
}

/** The playbook where it is needed: a sentence or two in sight, the rest unfolded on demand. Nothing where nobody is spoken with. */
export function PlaybookFold({ place, hints = [], phrases }: Props) {
  const words = useWords(playbookWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const [isOpen, setOpen] = useState(false);
  const steps = stepsFor(place, hints);
  const moments: readonly string[] = momentsOf(place);
  const own = phrases.filter(({ moment }) => moments.includes(moment)).map(({ text }) => text);
  const questions: readonly Pair[] = moments.includes('key-moment')
    ? VISIT_QUESTIONS.map(({ question }) => question)
    : [];
  const count = steps.length + own.length + questions.length;
  if (count === 0) return null;
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <Box data-testid="playbook-fold">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" fw={600}>
          {words.title}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-expanded={isOpen}
          rightSection={<Chevron size={14} aria-hidden />}
          onClick={() => {
            setOpen((open) => !open);
          }}
        >
          {isOpen ? words.fold : fill(words.unfold, { count })}
        </Button>
      </Group>
      {!isOpen && (
        <Box>
          {inSight(steps).map((step) => (
            <Text key={step.id} size="sm" c="dimmed" truncate>
              {fill(words.inSight, { title: step.title[index], words: step.say[0]?.[index] ?? '' })}
            </Text>
          ))}
        </Box>
      )}
      {isOpen && (
        <Stack
          gap="sm"
          mt={4}
          className={classes['folded'] ?? ''}
          role="group"
          aria-label={words.title}
          tabIndex={0}
        >
          <Sentences title={words.own} lines={own} />
          {steps.map((step) => (
            <Box key={step.id} data-step={step.id}>
              <Text size="sm" fw={600}>
                {step.title[index]}
              </Text>
              <StepWords step={step} isNarrow />
            </Box>
          ))}
          <Sentences title={words.questions} lines={questions.map((question) => question[index])} />
        </Stack>
      )}
    </Box>
  );
}
