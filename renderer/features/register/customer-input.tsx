import { Autocomplete, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { FactField } from '../../../shared/domain/facts/facts';
import { typedOf } from '../../../shared/domain/facts/typed';
import { factWording } from '../../../shared/wording/fact-input';
import { fieldWords } from '../../../shared/wording/fields';
import { warningFor } from '../../components/facts/warnings';
import { useDropdownOnFocus } from '../../components/dropdown-on-focus';
import { visibleText } from '../../components/visible-text';
import { suggestCustomers, type KnownCustomer } from '../../data/known-customers';
import { useLanguage, useWords } from '../../lib/language';
import { useRegister } from './register-store';

type Props = { readonly field: 'plate' | 'vin' | 'customerName' | 'phone'; readonly w: number };

const ENOUGH: Readonly<Record<Props['field'], number>> = { plate: 2, vin: 4, customerName: 1, phone: 3 };

/** Fills what is still blank; a word the receptionist has typed is never replaced. */
export function fillFrom(known: KnownCustomer): void {
  const { typed, typeAll } = useRegister.getState();
  const fresh = Object.entries(typedOf(known.facts)).filter(
    ([field]) => (typed[field as FactField] ?? '').trim() === '',
  );
  typeAll(Object.fromEntries(fresh));
}

/** Plate, VIN, name or phone: offers customers the desk knows, also by pinyin initials (`wjl`). */
export function CustomerInput({ field, w }: Props) {
  const language = useLanguage();
  const words = useWords(factWording);
  const { comboboxProps, onFocusCapture } = useDropdownOnFocus();
  const value = useRegister((form) => form.typed[field] ?? '');
  const type = useRegister((form) => form.type);
  const [query] = useDebouncedValue(value, 120);
  const [known, setKnown] = useState<readonly KnownCustomer[]>([]);
  const [isAsking, setAsking] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    const wanted =
      isAsking && query.trim().length >= ENOUGH[field] ? suggestCustomers(query, 6) : Promise.resolve([]);
    void wanted.then(
      (found) => {
        if (isCurrent) setKnown(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [query, field, isAsking]);

  const warning = warningFor(field, value, words);
  const byValue = new Map(known.map((one) => [one.caseId, one]));
  return (
    <Autocomplete
      label={fieldWords(field, language)}
      data-fact={field}
      w={w}
      value={value}
      onFocus={() => {
        setAsking(true);
      }}
      onBlur={() => {
        setAsking(false);
      }}
      onChange={(typed) => {
        // The list hands back a case id when a known customer is chosen; that is no plate.
        const chosen = byValue.get(typed);
        if (!chosen) {
          type(field, typed);
          return;
        }
        type(field, '');
        fillFrom(chosen);
      }}
      data={known.map((one) => one.caseId)}
      filter={({ options }) => options}
      renderOption={({ option }) => <KnownLine known={byValue.get(option.value)} />}
      onFocusCapture={onFocusCapture}
      comboboxProps={{
        ...comboboxProps,
        width: 360,
        position: 'bottom-start',
      }}
      spellCheck={false}
      autoComplete="off"
      {...(warning === undefined
        ? {}
        : {
            description: warning,
            descriptionProps: { c: 'var(--desk-warn)' },
            inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
              'label' | 'input' | 'description' | 'error'
            )[],
          })}
    />
  );
}

function KnownLine({ known }: { readonly known: KnownCustomer | undefined }) {
  if (!known) return null;
  const { customerName, plate, phone, model } = known.facts;
  return (
    <Group gap="sm" wrap="nowrap">
      <Text size="sm" fw={600}>
        {visibleText(customerName ?? '—')}
      </Text>
      <Text size="sm" className="tabular" c="dimmed" truncate>
        {[plate, phone, model]
          .flatMap((part) => (part === undefined || part === '' ? [] : visibleText(part)))
          .join(' · ')}
      </Text>
    </Group>
  );
}
