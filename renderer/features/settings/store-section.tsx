import { Group, Stack, Text, TextInput } from '@mantine/core';
import { mintNumber } from '../../../shared/domain/numbering/case-number';
import { settingsWording } from '../../../shared/wording/settings';
import { fill } from '../../../shared/wording/wording';
import { now } from '../../lib/clock';
import { useWords } from '../../lib/language';
import type { SectionProps } from './desk-form';

type Props = Pick<SectionProps, 'form' | 'change' | 'faults'>;

/** The store and this desk of it: what every number and paper is marked with. */
export function StoreSection({ form, change, faults }: Props) {
  const words = useWords(settingsWording);
  const error = (key: keyof typeof faults) => (faults[key] === undefined ? undefined : words[faults[key]]);
  const isWhole = error('storeCode') === undefined && error('deskLetter') === undefined;
  const example =
    form.storeCode !== '' && isWhole
      ? mintNumber({
          storeCode: form.storeCode,
          deskLetter: form.deskLetter,
          counter: 1,
          on: now().iso.slice(0, 10),
        })
      : null;
  return (
    <Stack gap="sm">
      <TextInput
        label={words.storeName}
        description={words.storeNameHint}
        name="storeName"
        maxLength={60}
        value={form.storeName}
        error={error('storeName')}
        onChange={(event) => {
          change({ storeName: event.currentTarget.value });
        }}
        autoFocus
      />
      <Group gap="sm" align="flex-start" grow>
        <TextInput
          label={words.storeCode}
          description={words.storeCodeHint}
          name="storeCode"
          maxLength={6}
          value={form.storeCode}
          error={error('storeCode')}
          onChange={(event) => {
            change({ storeCode: event.currentTarget.value.normalize('NFKC').toUpperCase() });
          }}
        />
        <TextInput
          label={words.deskLetter}
          description={words.deskLetterHint}
          name="deskLetter"
          maxLength={1}
          value={form.deskLetter}
          error={error('deskLetter')}
          onChange={(event) => {
            change({ deskLetter: event.currentTarget.value.normalize('NFKC').toUpperCase() });
          }}
        />
      </Group>
      {example !== null && (
        <Text size="sm" c="dimmed" className="tabular">
          {fill(words.numberLooks, { number: example })}
        </Text>
      )}
      <TextInput
        label={words.servicePhone}
        name="servicePhone"
        maxLength={40}
        value={form.servicePhone}
        onChange={(event) => {
          change({ servicePhone: event.currentTarget.value });
        }}
      />
    </Stack>
  );
}
