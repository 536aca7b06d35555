import { Badge } from '@mantine/core';
import { useLanguage } from '../lib/language';
import { gradeWords } from '../../shared/wording/grades';

type Props = { readonly grade: string };

const COLOURS: Readonly<Record<string, string>> = {
  urgent: 'red.9',
  important: 'amber.8',
  routine: 'gray.7',
};

/** A grade as a filled chip with its word: colour never carries the meaning alone. */
export function GradeChip({ grade }: Props) {
  const language = useLanguage();
  return (
    <Badge
      color={COLOURS[grade] ?? 'gray.7'}
      radius="sm"
      size="md"
      variant="filled"
      tt="none"
      fw={600}
      style={{ flex: 'none', overflow: 'visible' }}
    >
      {gradeWords(grade, language)}
    </Badge>
  );
}
