import { Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { memo } from 'react';
import { readTyped } from '../../../shared/domain/facts/typed';
import { gradeNameIn } from '../../../shared/policies/engine/names-in-policy';
import { proposeGrade } from '../../../shared/policies/grading/propose-grade';
import { registerWording } from '../../../shared/wording/register';
import { GradeChip } from '../../components/grade-chip';
import { now } from '../../lib/clock';
import { usePolicyInForce } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';
import { offsetOf } from '../../lib/moments';
import { reasonList } from '../../lib/policy-words';
import { useRegister } from './register-store';

/** The grade the rules propose, why, and the person's own choice with the reason it needs. */
export const GradePanel = memo(function GradePanel() {
  const words = useWords(registerWording);
  const language = useLanguage();
  const typed = useRegister((form) => form.typed);
  const overruling = useRegister((form) => form.overruling);
  const tried = useRegister((form) => form.tried);
  const overrule = useRegister((form) => form.overrule);
  const policy = usePolicyInForce();
  const proposal = proposeGrade(policy, readTyped(typed, offsetOf(now().iso)).facts);
  const chosen = overruling?.grade ?? proposal.grade;

  return (
    <Stack gap="xs">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <GradeChip grade={proposal.grade} />
        <Text size="sm" c="dimmed">
          {words.gradeBecause}
          {reasonList(policy, proposal.reasons, language)}
        </Text>
      </Group>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={words.gradeOverrule}
        value={chosen}
        data={policy.grades.map(({ id }) => ({ value: id, label: gradeNameIn(policy, id, language) }))}
        onChange={(grade) => {
          overrule(grade === proposal.grade ? null : { grade, because: overruling?.because ?? '' });
        }}
      />
      {overruling !== null && overruling.grade !== proposal.grade && (
        <TextInput
          size="xs"
          label={words.gradeReason}
          data-fact="gradeReason"
          value={overruling.because}
          error={tried && overruling.because.trim() === '' ? words.gradeReasonMissing : undefined}
          onChange={(event) => {
            overrule({ grade: overruling.grade, because: event.currentTarget.value });
          }}
        />
      )}
    </Stack>
  );
});
