import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import type { Person } from '../../../shared/domain/rights/person';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../../shared/domain/work/field-kinds';
import type { WorkField } from '../../../shared/domain/work/work-form';
import { workCodeWords, workFieldWords } from '../../../shared/wording/work';
import { useLanguage } from '../../lib/language';
import { ChipRow } from '../chip-row';
import { useDropdownOnFocus } from '../dropdown-on-focus';
import { GrowingText } from '../growing-text';

type Props = {
  readonly field: WorkField;
  /** As typed; see `typed-work.ts`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly people: readonly Person[];
  readonly required: boolean;
  /** The only codes that lead this way; what would be refused is not offered. @default all */
  readonly allowed?: readonly string[] | undefined;
  readonly error?: string | undefined;
};

const PLACEHOLDERS: Partial<Record<WorkFieldKind['kind'], string>> = {
  day: '2026-01-31',
  instant: '2026-01-31 14:30',
};

/** One field of the work record with the widget of its kind. */
export function WorkInput({ field, value, onChange, people, required, allowed, error }: Props) {
  const language = useLanguage();
  const dropdown = useDropdownOnFocus();
  const label = workFieldWords(field, language);
  const kind: WorkFieldKind = WORK_FIELD_KINDS[field];
  const shared = { label, error, withAsterisk: required, 'data-work': field };
  const persons = people.filter((one) => !one.isDisabled).map((one) => ({ value: one.id, label: one.name }));
  const several = value === '' ? [] : value.split('\n');

  switch (kind.kind) {
    case 'text':
      return (
        <GrowingText
          {...shared}
          minRows={2}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
    case 'one-of':
    case 'many-of':
      return (
        <ChipRow
          label={required ? `${label} *` : label}
          name={field}
          multiple={kind.kind === 'many-of'}
          options={kind.codes
            .filter((code) => allowed?.includes(code) ?? true)
            .map((code) => ({ code, label: workCodeWords(code, language) }))}
          chosen={several}
          onChange={(codes) => {
            onChange(codes.join('\n'));
          }}
        />
      );
    case 'person':
      return (
        <Select
          {...shared}
          {...dropdown}
          data={persons}
          value={value === '' ? null : value}
          searchable
          clearable
          onChange={(id) => {
            onChange(id ?? '');
          }}
        />
      );
    case 'people':
      return (
        <MultiSelect
          {...shared}
          {...dropdown}
          data={persons}
          value={several}
          searchable
          onChange={(ids) => {
            onChange(ids.join('\n'));
          }}
        />
      );
    case 'lines':
      return (
        <TagsInput
          {...shared}
          {...dropdown}
          value={several}
          onChange={(names) => {
            onChange(names.join('\n'));
          }}
        />
      );
    case 'line':
    case 'department':
    case 'day':
    case 'instant':
    case 'money':
      return (
        <TextInput
          {...shared}
          placeholder={PLACEHOLDERS[kind.kind] ?? ''}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
  }
}
