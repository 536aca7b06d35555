import { Alert, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { differencesOf } from '../../../../shared/policies/editing/differences';
import { impactOf } from '../../../../shared/policies/editing/impact';
import type { Policy } from '../../../../shared/policies/policy';
import { explainFault, pathText } from '../../../../shared/policies/validation/explain-fault';
import type { PolicyFault } from '../../../../shared/policies/validation/fault';
import { policyAreaWording, policySettingsWording } from '../../../../shared/wording/policy-settings';
import { fill } from '../../../../shared/wording/wording';
import { PolicyFlow } from '../../../components/policy-flow/policy-flow';
import type { StandingCase } from '../../../data/case-list';
import { useLiveCases } from '../../../data/live-cases';
import { useLanguage, useWords } from '../../../lib/language';

type Props = {
  readonly before: Policy;
  readonly draft: Policy;
  readonly faults: readonly PolicyFault[];
};

const NO_CASES: readonly StandingCase[] = [];

function Faults({ faults }: Pick<Props, 'faults'>) {
  const words = useWords(policySettingsWording);
  const language = useLanguage();
  return (
    <Alert color="red" p="xs" role="alert" title={fill(words.faults, { count: faults.length })}>
      {faults.slice(0, 8).map((fault) => (
        <Text key={`${pathText(fault.path)} ${fault.code}`} size="xs">
          {explainFault(fault, language)} <code>{pathText(fault.path)}</code>
        </Text>
      ))}
    </Alert>
  );
}

/** What the edit amounts to while it is made: faults, the flow, each difference, the open cases. */
export function PolicyPreview({ before, draft, faults }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const cases = useLiveCases((state) => state.cases) ?? NO_CASES;
  const differences = differencesOf(before, draft);
  const impact = impactOf(before, draft, cases);
  const lines = [
    [impact.movable.length, words.movable],
    [impact.stranded.length, words.stranded],
    [impact.otherLimits, words.otherLimits],
    [impact.otherGrades, words.otherGrades],
  ] as const;
  return (
    <Stack gap="sm">
      {faults.length > 0 && <Faults faults={faults} />}
      <PolicyFlow policy={draft} columns={3} />
      <Title order={3} fz={14}>
        {differences.length === 0 ? words.noChanges : fill(words.changes, { count: differences.length })}
      </Title>
      {differences.slice(0, 30).map(({ area, kind, label }) => (
        <Group key={`${area} ${kind} ${label[0]}`} gap={6} wrap="nowrap">
          <Badge size="xs" variant="default" radius="sm" style={{ flex: 'none' }}>
            {policyAreaWording[area][index]}
          </Badge>
          <Text size="sm" truncate>
            {label[index]}
          </Text>
          <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
            {words[kind]}
          </Text>
        </Group>
      ))}
      <Title order={3} fz={14}>
        {impact.open === 0 ? words.noOpenCases : fill(words.openCases, { count: impact.open })}
      </Title>
      {impact.open > 0 &&
        lines.flatMap(([count, words_]) =>
          count === 0
            ? []
            : [
                <Text key={words_} size="sm">
                  {fill(words_, { count })}
                </Text>,
              ],
        )}
    </Stack>
  );
}
