import { ActionIcon, Button, Group, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { workingTimeWording } from '../../../shared/wording/settings';
import { fill } from '../../../shared/wording/wording';
import { now } from '../../lib/clock';
import { newId } from '../../lib/ids';
import { useLanguage, useWords } from '../../lib/language';
import type { OwnDaysForm } from './calendar-form';
import { faultWords, type CalendarPart } from './calendar-part';
import classes from './working-time.module.css';

type RowProps = {
  readonly own: OwnDaysForm;
  readonly faultOf: (field: 'from' | 'to' | 'hours' | 'name') => string | undefined;
  readonly onEdit: (part: Partial<OwnDaysForm>) => void;
  readonly onRemove: () => void;
};

function OwnDaysRow({ own, faultOf, onEdit, onRemove }: RowProps) {
  const words = useWords(workingTimeWording);
  return (
    <div className={classes['own']} data-own={own.from}>
      <TextInput
        type="date"
        aria-label={words.from}
        value={own.from}
        error={faultOf('from')}
        onChange={(event) => {
          onEdit({ from: event.currentTarget.value });
        }}
      />
      <TextInput
        type="date"
        aria-label={words.to}
        value={own.to}
        error={faultOf('to')}
        onChange={(event) => {
          onEdit({ to: event.currentTarget.value });
        }}
      />
      <Select
        aria-label={words.kind}
        allowDeselect={false}
        value={own.kind}
        data={[
          { value: 'closed', label: words.closed },
          { value: 'open', label: words.opened },
        ]}
        onChange={(kind) => {
          onEdit({ kind: kind === 'open' ? 'open' : 'closed' });
        }}
      />
      <TextInput
        aria-label={words.hours}
        className="tabular"
        maxLength={120}
        disabled={own.kind === 'closed'}
        placeholder={own.kind === 'closed' ? words.rest : '08:30–17:30'}
        value={own.kind === 'closed' ? '' : own.hours}
        error={faultOf('hours')}
        onChange={(event) => {
          onEdit({ hours: event.currentTarget.value });
        }}
      />
      <TextInput
        aria-label={words.reason}
        placeholder={words.reason}
        maxLength={60}
        value={own.name}
        error={faultOf('name')}
        onChange={(event) => {
          onEdit({ name: event.currentTarget.value });
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={fill(words.removeOwn, { name: own.name === '' ? own.from : own.name })}
        onClick={onRemove}
      >
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}

/** Days on which the store differs from its week, whatever the State says. */
export function OwnDaysCard({ calendar, faults, change }: CalendarPart) {
  const words = useWords(workingTimeWording);
  const language = useLanguage();
  const { ownDays } = calendar;
  const addDays = () => {
    const today = now().iso.slice(0, 10);
    const fresh: OwnDaysForm = { id: newId(), from: today, to: today, kind: 'closed', hours: '', name: '' };
    change({ ownDays: [...ownDays, fresh] });
  };
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Group gap="md" align="baseline">
            <Text fw={600}>{words.own}</Text>
            <Text size="xs" c="dimmed">
              {words.ownHint}
            </Text>
          </Group>
          <Button
            size="compact-sm"
            variant="default"
            fw={400}
            leftSection={<IconPlus size={16} />}
            onClick={addDays}
          >
            {words.addOwn}
          </Button>
        </Group>
        {ownDays.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.ownNone}
          </Text>
        ) : (
          <div className={classes['own']}>
            {[words.from, words.to, words.kind, words.hours, words.reason].map((head) => (
              <Text key={head} size="xs" c="dimmed">
                {head}
              </Text>
            ))}
          </div>
        )}
        {ownDays.map((own, at) => (
          <OwnDaysRow
            key={own.id}
            own={own}
            faultOf={(field) => faultWords(faults.get(`ownDays.${String(at)}.${field}`), language)}
            onEdit={(part) => {
              change({
                ownDays: ownDays.map((other) => (other.id === own.id ? { ...other, ...part } : other)),
              });
            }}
            onRemove={() => {
              change({ ownDays: ownDays.filter(({ id }) => id !== own.id) });
            }}
          />
        ))}
      </Stack>
    </Paper>
  );
}
