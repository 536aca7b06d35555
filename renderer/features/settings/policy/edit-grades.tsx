import { Select, Stack, Table, Text, TextInput } from '@mantine/core';
import type { Policy } from '../../../../shared/policies/policy';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { useLanguage, useWords } from '../../../lib/language';
import type { PolicyDraft } from './use-policy-draft';

type Props = Pick<PolicyDraft, 'draft' | 'change'> & { readonly before: Policy };

/** The source of a rule as people read it: an id of the catalogue, or that the figure is the store's own. */
const sourceText = (sources: readonly string[], own: string) =>
  sources.map((source) => (source === 'own' ? own : source)).join(' · ');

/** What grades are called, and which grade each trigger proposes. */
export function EditGrades({ before, draft, change }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const formerly = (id: string) => before.grades.find((one) => one.id === id)?.label[index] ?? id;
  const choices = draft.grades.map(({ id, label }) => ({ value: id, label: label[index] }));
  const rename = (at: number, side: 0 | 1, text: string) => {
    const grades = draft.grades.map((grade, i) => {
      if (i !== at) return grade;
      const label: readonly [string, string] = side === 0 ? [text, grade.label[1]] : [grade.label[0], text];
      return { ...grade, label };
    });
    change({ grades });
  };
  return (
    <Stack gap="md">
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {draft.grades.map(({ id, label }, at) => (
            <Table.Tr key={id}>
              <Table.Td w={120}>
                <Text size="sm" c="dimmed">
                  {formerly(id)}
                </Text>
              </Table.Td>
              {([0, 1] as const).map((side) => (
                <Table.Td key={side}>
                  <TextInput
                    size="xs"
                    aria-label={`${words.gradeLabel} ${formerly(id)}`}
                    maxLength={300}
                    value={label[side]}
                    onChange={(event) => {
                      rename(at, side, event.currentTarget.value);
                    }}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Table verticalSpacing={2} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.trigger}</Table.Th>
            <Table.Th w={220}>{words.triggerGrade}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {draft.grading.triggers.map((trigger, at) => (
            <Table.Tr key={trigger.id}>
              <Table.Td>
                {trigger.label[index]}{' '}
                <Text span size="xs" c="dimmed">
                  {sourceText(trigger.sources, words.ownRule)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Select
                  size="xs"
                  aria-label={`${words.triggerGrade} ${trigger.label[index]}`}
                  data={choices}
                  value={trigger.grade}
                  allowDeselect={false}
                  onChange={(grade) => {
                    if (grade === null) return;
                    const triggers = draft.grading.triggers.map((one, i) =>
                      i === at ? { ...one, grade } : one,
                    );
                    change({ grading: { ...draft.grading, triggers } });
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Td>{words.otherwise}</Table.Td>
            <Table.Td>
              <Select
                size="xs"
                aria-label={words.otherwise}
                data={choices}
                value={draft.grading.otherwise}
                allowDeselect={false}
                onChange={(otherwise) => {
                  if (otherwise !== null) change({ grading: { ...draft.grading, otherwise } });
                }}
              />
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
