import { Group, Table, Text } from '@mantine/core';
import type { Policy } from '../../../../shared/policies/policy';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { GradeChip } from '../../../components/grade-chip';
import { useLanguage, useWords } from '../../../lib/language';
import { limitWords } from './limit-words';
import { Promises } from './promises';
import { Renamed } from './renamed';

type Props = { readonly policy: Policy };

/** What a policy grades by and how long it gives, as a person reads it. */
export function PolicyFacts({ policy }: Props) {
  const words = useWords(policySettingsWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  return (
    <>
      <Group gap="xs" mb="sm">
        <Text size="sm" c="dimmed" w={48}>
          {words.grades}
        </Text>
        {policy.grades.map(({ id }) => (
          <GradeChip key={id} grade={id} />
        ))}
      </Group>
      {policy.clocks.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noClocks}
        </Text>
      ) : (
        <Table verticalSpacing={4} fz="sm" withRowBorders>
          <Table.Tbody>
            {policy.clocks.map(({ id, label, limit, source }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Renamed policy={policy} text={label[index]} />
                </Table.Td>
                <Table.Td className="tabular">
                  {[
                    ...(limit.default === null ? [] : [limitWords(limit.default, language)]),
                    ...policy.grades.flatMap(({ id: grade, label: name }) =>
                      Object.hasOwn(limit.byGrade, grade)
                        ? [`${name[index]} ${limitWords(limit.byGrade[grade] ?? null, language)}`]
                        : [],
                    ),
                    ...limit.byFlag.map(({ flag, limit: own }) => {
                      const known = policy.flags.find((one) => one.id === flag);
                      return `${known?.label[index] ?? flag} ${limitWords(own, language)}`;
                    }),
                  ].join(' · ')}
                </Table.Td>
                <Table.Td c="dimmed">{source[index]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Promises policy={policy} />
    </>
  );
}
