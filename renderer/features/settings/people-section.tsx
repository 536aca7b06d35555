import { Alert, Badge, Button, Group, Paper, Select, Stack, Table, Text } from '@mantine/core';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Person } from '../../../shared/ipc/contract';
import { isManaged } from '../../../shared/ipc/desk-access';
import { roleWords } from '../../../shared/wording/roles';
import { peopleWording, settingsWording } from '../../../shared/wording/settings';
import { fill } from '../../../shared/wording/wording';
import { rightsOf, useDesk } from '../../data/desk-config';
import { newId } from '../../lib/ids';
import { useLanguage, useWords } from '../../lib/language';
import type { SectionProps } from './desk-form';
import { PersonDialog } from './person-dialog';

type Props = Pick<SectionProps, 'form' | 'change' | 'faults'> & { readonly mayChange: boolean };

const LOCK_AFTER = [2, 5, 10, 15, 30, 60] as const;

type RowProps = { readonly person: Person; readonly mayChange: boolean; readonly onEdit: () => void };

function PersonRow({ person, mayChange, onEdit }: RowProps) {
  const words = useWords(peopleWording);
  const language = useLanguage();
  const config = useDesk((state) => state.config);
  const hasPin = useDesk((state) => state.access.hasPin.includes(person.id));
  const isOnDuty = config?.onDuty === person.id;
  const isKept = config?.people.some(({ id }) => id === person.id) ?? false;
  const joint = language === 'zh-CN' ? '、' : ', ';
  const roles = rightsOf(person).roles.map((role) => roleWords(role, language));
  const quiet = person.isDisabled === true ? 'dimmed' : 'inherit';
  return (
    <Table.Tr data-person={person.name}>
      <Table.Td fw={600} c={quiet}>
        {person.name === '' ? words.noName : person.name}
      </Table.Td>
      <Table.Td c={quiet}>{roles.join(joint)}</Table.Td>
      <Table.Td c={quiet}>{(person.departments ?? []).join(joint)}</Table.Td>
      <Table.Td>
        {hasPin && (
          <Group gap={4} wrap="nowrap">
            <IconLock size={16} aria-hidden />
            {words.pinSet}
          </Group>
        )}
      </Table.Td>
      <Table.Td>
        {isOnDuty && <Badge variant="light">{words.onDuty}</Badge>}
        {person.isDisabled === true && (
          <Badge variant="outline" color="gray" c="dimmed">
            {words.disabled}
          </Badge>
        )}
        {!isKept && (
          <Badge variant="outline" color="amber">
            {words.unsaved}
          </Badge>
        )}
      </Table.Td>
      <Table.Td ta="right">
        {(mayChange || isOnDuty) && (
          <Button
            size="compact-sm"
            variant="default"
            fw={400}
            aria-label={fill(words.editOf, { name: person.name })}
            onClick={onEdit}
          >
            {mayChange ? words.edit : words.ownPin}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Who works here: a calm list; one person's entries are in a dialog. */
export function PeopleSection({ form, change, faults, mayChange }: Props) {
  const words = useWords(peopleWording);
  const sentences = useWords(settingsWording);
  const access = useDesk((state) => state.access);
  const isOpen = useDesk(({ config }) => config !== null && !isManaged(config.people, access));
  const [editing, setEditing] = useState<string | null>(null);
  const edited = form.people.find(({ id }) => id === editing);
  const inOrder = [
    ...form.people.filter(({ isDisabled }) => isDisabled !== true),
    ...form.people.filter(({ isDisabled }) => isDisabled === true),
  ];
  const addPerson = () => {
    const id = newId();
    change({ people: [...form.people, { id, name: '', role: '', roles: [] }] });
    setEditing(id);
  };

  return (
    <Stack gap="sm" maw={920}>
      {access.werePinsLost && (
        <Alert color="red" p="sm">
          {words.pinsLost}
        </Alert>
      )}
      <Paper withBorder>
        <Table verticalSpacing={6} horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={150}>{words.name}</Table.Th>
              <Table.Th>{words.roles}</Table.Th>
              <Table.Th w={180}>{words.departments}</Table.Th>
              <Table.Th w={80}>PIN</Table.Th>
              <Table.Th w={110}>{words.state}</Table.Th>
              <Table.Th w={100} aria-label={words.edit} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inOrder.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                mayChange={mayChange}
                onEdit={() => {
                  setEditing(person.id);
                }}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
      {faults.people !== undefined && (
        <Text size="sm" c="var(--desk-bad)">
          {sentences[faults.people]}
        </Text>
      )}
      {mayChange && (
        <Group justify="space-between" align="flex-end">
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={addPerson}>
            {words.add}
          </Button>
          <Select
            label={words.autoLock}
            w={220}
            allowDeselect={false}
            value={String(form.autoLockMinutes ?? 0)}
            data={[
              { value: '0', label: words.never },
              ...LOCK_AFTER.map((m) => ({ value: String(m), label: fill(words.afterMinutes, { m }) })),
            ]}
            onChange={(value) => {
              const minutes = Number(value ?? 0);
              change({ autoLockMinutes: minutes === 0 ? undefined : minutes });
            }}
          />
        </Group>
      )}
      {isOpen && (
        <Text size="sm" c="dimmed">
          {words.open}
        </Text>
      )}
      {edited !== undefined && (
        <PersonDialog
          key={edited.id}
          person={edited}
          form={form}
          change={change}
          mayChange={mayChange}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </Stack>
  );
}
