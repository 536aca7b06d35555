import {
  Button,
  Group,
  Popover,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import type { History } from '../../../shared/policies/conditions/context';
import { gradeNameIn } from '../../../shared/policies/engine/names-in-policy';
import { judgementWording } from '../../../shared/wording/judgement';
import { fill } from '../../../shared/wording/wording';
import type { Policy } from '../../../shared/policies/policy';
import { GradeChip } from '../../components/grade-chip';
import { visibleText } from '../../components/visible-text';
import { regrade } from '../../data/act-on-case';
import { gradeCalledFor } from '../../data/proposals';
import { tellOutcome } from '../../data/take-step';
import { useLanguage, useWords } from '../../lib/language';
import { reasonList } from '../../lib/policy-words';

type Props = {
  readonly kase: Case;
  readonly policy: Policy;
  readonly history: History;
};

function Form({ kase, policy, history, onDone }: Props & { readonly onDone: () => void }) {
  const words = useWords(judgementWording);
  const language = useLanguage();
  const proposal = gradeCalledFor(kase, policy, history);
  const [grade, setGrade] = useState(kase.grade?.grade ?? proposal.grade);
  const [because, setBecause] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isOverruled = grade !== proposal.grade;
  const handleSave = async () => {
    const { grade: proposed, reasons } = proposal;
    const outcome = await regrade(kase.caseId, { grade, proposed, reasons, because });
    const refused = tellOutcome(outcome, kase, policy, language);
    if (refused === null) onDone();
    setProblem(refused);
  };
  return (
    <Stack gap="sm">
      <Text size="sm">
        {words.proposed} {gradeNameIn(policy, proposal.grade, language)}
        <Text span inherit c="dimmed">
          {' '}
          {fill(words.because, {
            reasons: reasonList(policy, proposal.reasons, language),
          })}
        </Text>
      </Text>
      {typeof kase.grade?.overruledBecause === 'string' && (
        <Text size="xs" c="dimmed">
          {fill(words.overruledBecause, { why: visibleText(kase.grade.overruledBecause) })}
        </Text>
      )}
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={words.grade}
        value={grade}
        onChange={setGrade}
        data={policy.grades.map(({ id }) => ({ value: id, label: gradeNameIn(policy, id, language) }))}
      />
      {isOverruled && (
        <TextInput
          size="xs"
          label={words.reasonFor}
          name="gradeReason"
          maxLength={500}
          value={because}
          onChange={(event) => {
            setBecause(event.currentTarget.value);
          }}
        />
      )}
      {problem !== null && (
        <Text size="xs" c="var(--desk-bad)" role="alert">
          {problem}
        </Text>
      )}
      <Group gap="sm" justify="flex-end">
        <Button size="xs" variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button size="xs" onClick={() => void handleSave()} data-testid="save-grade">
          {words.keep}
        </Button>
      </Group>
    </Stack>
  );
}

/** The grade of the case; a click says what the rules propose and why, and lets it be changed (S1-5). */
export function GradePicker(props: Props) {
  const words = useWords(judgementWording);
  const [isOpen, setOpen] = useState(false);
  const { kase } = props;
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={380}
      position="bottom-start"
      trapFocus
      returnFocus
      withArrow
    >
      <Popover.Target>
        <UnstyledButton
          aria-label={words.regrade}
          title={words.regrade}
          data-testid="grade"
          onClick={() => {
            setOpen((open) => !open);
          }}
        >
          {kase.grade === null ? words.regrade : <GradeChip grade={kase.grade.grade} />}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {isOpen && (
          <Form
            {...props}
            onDone={() => {
              setOpen(false);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
