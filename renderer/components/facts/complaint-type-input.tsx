import {
  Select,
  type ComboboxParsedItem,
  type ComboboxParsedItemGroup,
  type OptionsFilter,
} from '@mantine/core';
import { pinyin } from 'pinyin-pro';
import { useMemo } from 'react';
import { COMPLAINT_TREE } from '../../../shared/policies/dealer-4s/complaint-types';
import { factWording } from '../../../shared/wording/fact-input';
import { useLanguage, useWords } from '../../lib/language';
import { useDropdownOnFocus } from '../dropdown-on-focus';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
};

const initials = (label: string) =>
  pinyin(label, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();

const isGroup = (item: ComboboxParsedItem): item is ComboboxParsedItemGroup => 'group' in item;

/** Matches words and pinyin initials, of the leaf or of its branch: `wx`, `维修`, `jd`. */
const byWordsOrInitials: OptionsFilter = ({ options, search }) => {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return options;
  const hits = (text: string) => text.toLowerCase().includes(wanted) || initials(text).includes(wanted);
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!isGroup(option)) return hits(option.label) ? [option] : [];
    const branch = typeof option.group === 'string' ? option.group : '';
    const items = option.items.filter((item) => hits(branch) || hits(item.label));
    return items.length === 0 ? [] : [{ ...option, items }];
  });
};

/** The two-level complaint tree as one searchable list. */
export function ComplaintTypeInput({ label, value, onChange }: Props) {
  const language = useLanguage();
  const words = useWords(factWording);
  const dropdown = useDropdownOnFocus();
  const data = useMemo(() => {
    const word = (pair: readonly [string, string]) => pair[language === 'zh-CN' ? 0 : 1];
    return COMPLAINT_TREE.map((branch) => ({
      group: word(branch.words),
      items: branch.leaves.map((leaf) => ({
        value: leaf.code,
        label: branch.leaves.length === 1 ? word(leaf.words) : `${word(branch.words)} › ${word(leaf.words)}`,
      })),
    }));
  }, [language]);
  return (
    <Select
      label={label}
      data-fact="complaintType"
      data={data}
      value={value === '' ? null : value}
      onChange={(code) => {
        onChange(code ?? '');
      }}
      filter={byWordsOrInitials}
      searchable
      clearable
      selectFirstOptionOnChange
      placeholder={words.typeSearch}
      nothingFoundMessage={words.typeNothing}
      maxDropdownHeight={320}
      {...dropdown}
    />
  );
}
