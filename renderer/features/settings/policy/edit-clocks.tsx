import { Table, Text } from '@mantine/core';
import type { Limit, LimitRule } from '../../../../shared/clocks/limit';
import type { Policy } from '../../../../shared/policies/policy';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { useLanguage, useWords } from '../../../lib/language';
import { LimitInput } from './limit-input';
import type { PolicyDraft } from './use-policy-draft';

type Props = Pick<PolicyDraft, 'draft' | 'change'>;
type Line = {
  readonly key: string;
  readonly label: string;
  readonly limit: Limit | null;
  readonly set: (limit: Limit | null) => LimitRule;
};

/** The limits of one clock: the ordinary one, those of grades that differ, those of flags. */
function linesOf(
  { limit: rule, id }: Policy['clocks'][number],
  policy: Policy,
  index: 0 | 1,
  ordinary: string,
): readonly Line[] {
  return [
    { key: id, label: ordinary, limit: rule.default, set: (limit) => ({ ...rule, default: limit }) },
    ...policy.grades.flatMap(({ id: grade, label }): readonly Line[] =>
      Object.hasOwn(rule.byGrade, grade)
        ? [
            {
              key: `${id} ${grade}`,
              label: label[index],
              limit: rule.byGrade[grade] ?? null,
              set: (limit) => ({ ...rule, byGrade: { ...rule.byGrade, [grade]: limit } }),
            },
          ]
        : [],
    ),
    ...rule.byFlag.map(({ flag, limit: own }, at): Line => ({
      key: `${id} flag ${flag}`,
      label: policy.flags.find((one) => one.id === flag)?.label[index] ?? flag,
      limit: own,
      set: (limit) => ({ ...rule, byFlag: rule.byFlag.map((one, i) => (i === at ? { flag, limit } : one)) }),
    })),
  ];
}

/** How long each clock gives, ordinarily and by grade or flag. */
export function EditClocks({ draft, change }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  return (
    <Table verticalSpacing={4} fz="sm">
      <Table.Tbody>
        {draft.clocks.map((clock, at) =>
          linesOf(clock, draft, index, words.ordinary).map(({ key, label, limit, set }, i) => (
            <Table.Tr key={key}>
              <Table.Td>
                {i === 0 && (
                  <>
                    {clock.label[index]}{' '}
                    <Text span size="xs" c="dimmed">
                      {clock.source[index]}
                    </Text>
                  </>
                )}
              </Table.Td>
              <Table.Td c="dimmed" w={140}>
                {label}
              </Table.Td>
              <Table.Td w={190}>
                <LimitInput
                  label={`${clock.label[index]} ${label}`}
                  limit={limit}
                  onChange={(next) => {
                    const clocks = draft.clocks.map((one, j) =>
                      j === at ? { ...one, limit: set(next) } : one,
                    );
                    change({ clocks });
                  }}
                />
              </Table.Td>
            </Table.Tr>
          )),
        )}
      </Table.Tbody>
    </Table>
  );
}
