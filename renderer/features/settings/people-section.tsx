import { ActionIcon, Box, Button, Group, MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { ROLES } from '../../../shared/domain/rights/roles';
import { roleWords } from '../../../shared/wording/roles';
import { settingsWording } from '../../../shared/wording/settings';
import { fill } from '../../../shared/wording/wording';
import { rightsOf } from '../../data/desk-config';
import { newId } from '../../lib/ids';
import { useWords } from '../../lib/language';
import type { SectionProps } from './desk-form';

/** Who works at this desk, with every role they hold, and who is at it now. */
export function PeopleSection({ form, change, faults }: SectionProps) {
  const words = useWords(settingsWording);
  const rename = (id: string, name: string) => {
    change({ people: form.people.map((person) => (person.id === id ? { ...person, name } : person)) });
  };
  return (
    <Radio.Group
      label={words.people}
      labelProps={{ c: 'inherit', fw: 600, fz: 'md' }}
      value={form.onDuty}
      onChange={(onDuty) => {
        change({ onDuty });
      }}
      error={faults.people === undefined ? undefined : words[faults.people]}
    >
      <Stack gap="xs" mt={4}>
        {form.people.map((person) => (
          <Group key={person.id} gap="sm" wrap="nowrap">
            <Radio value={person.id} label={words.onDutyNow} />
            <TextInput
              aria-label={words.personName}
              name="personName"
              flex={1}
              maxLength={40}
              value={person.name}
              onChange={(event) => {
                rename(person.id, event.currentTarget.value);
              }}
            />
            <MultiSelect
              aria-label={fill(words.rolesOf, { name: person.name })}
              data-roles={person.name}
              flex={1.4}
              searchable
              data={ROLES.map((role) => ({ value: role, label: roleWords(role, form.language) }))}
              value={[...rightsOf(person).roles]}
              onChange={(roles) => {
                change({
                  people: form.people.map((other) =>
                    other.id === person.id ? { ...other, roles, role: roles[0] ?? other.role } : other,
                  ),
                });
              }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={form.people.length === 1 || person.id === form.onDuty}
              aria-label={fill(words.removePerson, { name: person.name })}
              onClick={() => {
                change({ people: form.people.filter((other) => other.id !== person.id) });
              }}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Box>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              change({ people: [...form.people, { id: newId(), name: '', role: 'front-desk' }] });
            }}
          >
            {words.addPerson}
          </Button>
        </Box>
      </Stack>
    </Radio.Group>
  );
}
