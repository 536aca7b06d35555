import { Checkbox, TextInput } from '@mantine/core';
import { codeWords } from '../../../shared/wording/codes';
import { fieldWords } from '../../../shared/wording/fields';
import { FIELD_KINDS, type FieldKind } from '../../../shared/domain/facts/field-kinds';
import type { FactField } from '../../../shared/domain/facts/facts';
import type { FieldFault } from '../../../shared/domain/facts/typed';
import { factWording } from '../../../shared/wording/fact-input';
import { useLanguage, useWords } from '../../lib/language';
import { ChipRow } from '../chip-row';
import { GrowingText } from '../growing-text';
import { ComplaintTypeInput } from './complaint-type-input';

type Props = {
  readonly field: FactField;
  /** As typed; see `shared/domain/facts/typed.ts`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: FieldFault | undefined;
  /** A doubt that does not block: an odd plate, a VIN whose check digit is off. */
  readonly warning?: string | undefined;
  readonly required?: boolean;
  readonly minRows?: number;
  readonly autoFocus?: boolean;
  readonly w?: number | string;
};

/** The channels of an ordinary day (D18-1, X-4); the rest are a key away. */
const COMMON: Partial<Record<FactField, readonly string[]>> = {
  channel: ['on-site', 'phone', 'wechat', 'return-visit', 'manufacturer', 'hotline-12315'],
};
const PLACEHOLDERS: Partial<Record<FieldKind['kind'], string>> = {
  day: '2026-01-31',
  instant: '2026-01-31 14:30',
};

/** One fact with the widget of its kind, label and doubts included. */
export function FactInput({
  field,
  value,
  onChange,
  fault,
  warning,
  required = false,
  minRows = 2,
  autoFocus = false,
  w,
}: Props) {
  const language = useLanguage();
  const words = useWords(factWording);
  const label = fieldWords(field, language);
  const kind: FieldKind = FIELD_KINDS[field];
  const error = fault ? words[fault] : undefined;
  const shared = {
    label,
    value,
    error,
    // A pure red star would claim more than it means; the sentence below the form names what is missing.
    withAsterisk: required,
    description: undefined,
    'data-fact': field,
    'data-autofocus': autoFocus || undefined,
    autoFocus,
    spellCheck: false,
    autoComplete: 'off',
    ...(w === undefined ? {} : { w }),
  };

  switch (kind.kind) {
    case 'text':
      return (
        <GrowingText
          {...shared}
          minRows={minRows}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
    case 'one-of':
    case 'many-of':
      return (
        <ChipRow
          label={label}
          name={field}
          multiple={kind.kind === 'many-of'}
          {...(COMMON[field] === undefined ? {} : { common: COMMON[field] })}
          options={kind.codes.map((code) => ({ code, label: codeWords(code, language) }))}
          chosen={value === '' ? [] : value.split(',')}
          onChange={(codes) => {
            onChange(codes.join(','));
          }}
        />
      );
    case 'flag':
      return (
        <Checkbox
          label={label}
          data-fact={field}
          checked={value === 'yes'}
          onChange={(event) => {
            onChange(event.currentTarget.checked ? 'yes' : '');
          }}
        />
      );
    case 'complaint-type':
      return <ComplaintTypeInput label={label} value={value} onChange={onChange} />;
    case 'line':
    case 'day':
    case 'instant':
    case 'count':
    case 'money':
      return (
        <TextInput
          {...shared}
          placeholder={PLACEHOLDERS[kind.kind] ?? ''}
          rightSectionPointerEvents="none"
          inputMode={kind.kind === 'count' || kind.kind === 'money' ? 'decimal' : 'text'}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
          {...(warning === undefined || error !== undefined
            ? {}
            : {
                description: warning,
                descriptionProps: { c: 'var(--desk-warn)' },
                inputWrapperOrder: ['label', 'input', 'description', 'error'],
              })}
        />
      );
  }
}
