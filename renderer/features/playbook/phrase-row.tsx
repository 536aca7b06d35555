import { ActionIcon, Box, Button, Text, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { PHRASE_LENGTH, type Phrase } from '../../../shared/ipc/playbook';
import { playbookWording } from '../../../shared/wording/playbook';
import { fill } from '../../../shared/wording/wording';
import { belongsToIme } from '../../lib/ime';
import { useWords } from '../../lib/language';
import classes from './playbook-screen.module.css';

type Props = {
  readonly phrase: Phrase;
  /** Answers whether it was kept. */
  readonly onChange: (text: string) => Promise<boolean>;
  readonly onRemove: () => void;
};

/** One phrase of the store: read, changed in its place, or removed. */
export function PhraseRow({ phrase, onChange, onRemove }: Props) {
  const words = useWords(playbookWording);
  const [typed, setTyped] = useState<string | null>(null);

  const keep = async () => {
    const text = typed?.trim() ?? '';
    if (text === '' || text === phrase.text || (await onChange(text))) setTyped(null);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (belongsToIme(event)) return;
    if (event.key === 'Enter') void keep();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    setTyped(null);
  };

  if (typed !== null) {
    return (
      <Box className={classes['phrase'] ?? ''}>
        <TextInput
          aria-label={words.ownChanged}
          size="xs"
          autoFocus
          maxLength={PHRASE_LENGTH}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={handleKeyDown}
        />
        <Button size="xs" onClick={() => void keep()}>
          {words.keep}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setTyped(null);
          }}
        >
          {words.cancel}
        </Button>
      </Box>
    );
  }
  return (
    <Box className={classes['phrase'] ?? ''} data-phrase={phrase.id}>
      <Text size="sm" className="as-written" py={4}>
        {phrase.text}
      </Text>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={fill(words.ownEdit, { text: phrase.text })}
        onClick={() => {
          setTyped(phrase.text);
        }}
      >
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={fill(words.ownRemove, { text: phrase.text })}
        onClick={onRemove}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </Box>
  );
}
