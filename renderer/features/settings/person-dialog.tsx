import {
  Alert,
  Box,
  Button,
  Divider,
  Group,
  Modal,
  MultiSelect,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { ROLES } from '../../../shared/domain/rights/roles';
import type { Person } from '../../../shared/ipc/contract';
import { roleWords } from '../../../shared/wording/roles';
import { peopleWording } from '../../../shared/wording/settings';
import { rightsOf, useDesk } from '../../data/desk-config';
import { useLanguage, useWords } from '../../lib/language';
import type { SectionProps } from './desk-form';
import { LeavingPart } from './leaving-part';
import { PinPart } from './pin-part';
import { useHeldCases } from './use-held-cases';
import { roleLossWords } from './role-loss-words';

type Props = Pick<SectionProps, 'form' | 'change'> & {
  readonly person: Person;
  readonly mayChange: boolean;
  readonly onClose: () => void;
};

/** Usual names of a dealer's departments, offered beside those in use; anything else may be typed. */
const USUAL_DEPARTMENTS = ['销售部', '售后服务部', '客户服务中心', '配件部', '财务部', '管理部'] as const;

/** One person's entries. What is typed goes into the settings' form; a PIN is kept at once. */
export function PersonDialog({ person, form, change, mayChange, onClose }: Props) {
  const words = useWords(peopleWording);
  const language = useLanguage();
  const kept = useDesk(({ config }) => config?.people.find(({ id }) => id === person.id));
  const held = useHeldCases(kept === undefined ? null : person.id);
  const edit = (part: Partial<Person>) => {
    const people = form.people.map((other) => (other.id === person.id ? { ...other, ...part } : other));
    change({ people });
  };
  const departments = new Set([...USUAL_DEPARTMENTS, ...form.people.flatMap((one) => one.departments ?? [])]);
  const loss = kept === undefined ? null : roleLossWords({ kept, person, form, held, language });

  return (
    <Modal opened onClose={onClose} title={person.name === '' ? words.newPerson : person.name} size={520}>
      {/* What is submitted in here is not the settings. */}
      <Box
        data-testid="person-dialog"
        onSubmit={(event) => {
          event.stopPropagation();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.stopPropagation();
        }}
      >
        <Stack gap="sm">
          {mayChange && (
            <>
              <TextInput
                label={words.name}
                name="personName"
                maxLength={40}
                data-autofocus={person.name === '' ? true : undefined}
                value={person.name}
                onChange={(event) => {
                  edit({ name: event.currentTarget.value });
                }}
              />
              <MultiSelect
                label={words.roles}
                searchable
                hidePickedOptions
                data={ROLES.map((role) => ({ value: role, label: roleWords(role, language) }))}
                value={[...rightsOf(person).roles]}
                onChange={(roles) => {
                  edit({ roles, role: roles[0] ?? person.role });
                }}
              />
              {loss !== null && (
                <Alert color="amber" p="sm" data-testid="role-loss">
                  {loss}
                </Alert>
              )}
              <TagsInput
                label={words.departments}
                description={words.departmentsHint}
                maxTags={20}
                data={[...departments]}
                value={[...(person.departments ?? [])]}
                onChange={(names) => {
                  edit({ departments: names.map((name) => name.trim().slice(0, 100)).filter(Boolean) });
                }}
              />
              <Divider />
            </>
          )}
          <PinPart person={person} isKept={kept !== undefined} />
          <Divider />
          {mayChange ? (
            <LeavingPart
              person={person}
              isKept={kept !== undefined}
              held={held}
              onDisable={(isDisabled) => {
                edit({ isDisabled });
              }}
              onRemove={() => {
                change({ people: form.people.filter(({ id }) => id !== person.id) });
                onClose();
              }}
              onClose={onClose}
            />
          ) : (
            <Group justify="flex-end">
              <Button onClick={onClose}>{words.done}</Button>
            </Group>
          )}
        </Stack>
      </Box>
    </Modal>
  );
}
