import { Group, Stack, Table, Text, TextInput } from '@mantine/core';
import type { Policy } from '../../../../shared/policies/policy';
import { roleWording } from '../../../../shared/wording/roles';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { useLanguage, useWords } from '../../../lib/language';
import type { PolicyDraft } from './use-policy-draft';

type Props = Pick<PolicyDraft, 'draft' | 'change'> & { readonly before: Policy };

/** What the store calls the policy, its stages and its roles (C-16). */
export function EditWords({ before, draft, change }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const formerly = (id: string) => before.stages.find((one) => one.id === id)?.label[index] ?? id;
  const callRole = (role: keyof typeof roleWording, text: string) => {
    const key = `role.${role}`;
    const { [key]: _former, ...others } = draft.wording;
    const pair: readonly [string, string] = [text, draft.wording[key]?.[1] ?? roleWording[role][1]];
    change({ wording: text.trim() === '' ? others : { ...others, [key]: pair } });
  };
  return (
    <Stack gap="md">
      <Group grow>
        {([0, 1] as const).map((side) => (
          <TextInput
            key={side}
            size="xs"
            label={side === 0 ? words.name : words.nameEnglish}
            maxLength={300}
            value={draft.name[side]}
            onChange={(event) => {
              const text = event.currentTarget.value;
              change({ name: side === 0 ? [text, draft.name[1]] : [draft.name[0], text] });
            }}
          />
        ))}
      </Group>
      <Text fw={600} size="sm">
        {words.stageWords}
      </Text>
      <Table verticalSpacing={2}>
        <Table.Tbody>
          {draft.stages.map((stage, at) => (
            <Table.Tr key={stage.id}>
              <Table.Td w={180} c="dimmed" fz="sm">
                {formerly(stage.id)}
              </Table.Td>
              <Table.Td>
                <TextInput
                  size="xs"
                  aria-label={`${words.ownWord} ${formerly(stage.id)}`}
                  maxLength={300}
                  value={stage.label[index]}
                  onChange={(event) => {
                    const text = event.currentTarget.value;
                    const label: readonly [string, string] =
                      index === 0 ? [text, stage.label[1]] : [stage.label[0], text];
                    change({ stages: draft.stages.map((one, i) => (i === at ? { ...one, label } : one)) });
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text fw={600} size="sm">
        {words.roleWords}
      </Text>
      <Table verticalSpacing={2}>
        <Table.Tbody>
          {draft.roles.map((role) => (
            <Table.Tr key={role}>
              <Table.Td w={180} c="dimmed" fz="sm">
                {roleWording[role][index]}
              </Table.Td>
              <Table.Td>
                <TextInput
                  size="xs"
                  aria-label={`${words.ownWord} ${roleWording[role][index]}`}
                  placeholder={roleWording[role][index]}
                  maxLength={300}
                  value={draft.wording[`role.${role}`]?.[0] ?? ''}
                  onChange={(event) => {
                    callRole(role, event.currentTarget.value);
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
