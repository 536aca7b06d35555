import { Button, Chip, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Signer } from '../../../shared/papers/form';
import { signersWording } from '../../../shared/wording/signed-papers';
import { belongsToIme } from '../../lib/ime';
import { useWords } from '../../lib/language';
import { visibleText } from '../visible-text';
import classes from './signers.module.css';

type Props = {
  readonly lines: readonly (Signer & { readonly isSigned: boolean })[];
  /** Answers false when it could not be saved. */
  readonly onMark: (signer: Signer, isSigned: boolean) => Promise<boolean>;
};

/** A signer in words: the line and the name, whichever there is. */
export const signerText = ({ role, name }: Signer): string =>
  visibleText([role, name].filter((part) => part !== '').join(' '));

/** The signature lines of a paper, one press each; and a name that no line asks for. */
export function SignerChips({ lines, onMark }: Props) {
  const words = useWords(signersWording);
  const [other, setOther] = useState('');
  const [isFailed, setFailed] = useState(false);
  const mark = async (signer: Signer, isSigned: boolean) => {
    const isSaved = await onMark(signer, isSigned);
    setFailed(!isSaved);
    return isSaved;
  };
  const handleAdd = async () => {
    const name = other.trim().slice(0, 100);
    if (name !== '' && (await mark({ role: '', name }, true))) setOther('');
  };
  return (
    <div className={classes['signers']} role="group" aria-label={words.title} data-testid="signers">
      <Group gap={6}>
        {lines.map((line) => (
          <Chip
            key={`${line.role} ${line.name}`}
            size="xs"
            checked={line.isSigned}
            onChange={(isSigned) => void mark(line, isSigned)}
          >
            {signerText(line)}
          </Chip>
        ))}
      </Group>
      <Group gap={6} wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          value={other}
          maxLength={100}
          placeholder={words.other}
          aria-label={words.other}
          onChange={(event) => {
            setOther(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !belongsToIme(event)) {
              event.preventDefault();
              void handleAdd();
            }
          }}
        />
        <Button size="xs" variant="default" disabled={other.trim() === ''} onClick={() => void handleAdd()}>
          {words.add}
        </Button>
      </Group>
      {isFailed && (
        <Text size="xs" c="red.9" role="alert">
          {words.notSaved}
        </Text>
      )}
    </div>
  );
}
