import { Box, Paper, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type KeyboardEvent } from 'react';
import { PHRASE_LENGTH, type Phrase, type PhraseRefusal } from '../../../shared/ipc/playbook';
import { isMoment, type Moment } from '../../../shared/playbook/moments';
import { momentWording, phraseRefusals, playbookWording } from '../../../shared/wording/playbook';
import { tellProblem } from '../../../shared/wording/problems';
import { fill } from '../../../shared/wording/wording';
import { offerUndo } from '../../components/offer-undo';
import { keepPhrase, removePhrase } from '../../data/phrases';
import { newId } from '../../lib/ids';
import { belongsToIme } from '../../lib/ime';
import { useLanguage, useWords } from '../../lib/language';
import { PhraseRow } from './phrase-row';

type Props = {
  readonly phrases: readonly Phrase[];
  /** The moment a new one belongs to; null where phrases are only looked through. */
  readonly moment: Moment | null;
};

/** What colleagues found to work: added by Enter, changed in its place, removed with a way back. */
export function OwnPhrases({ phrases, moment }: Props) {
  const words = useWords(playbookWording);
  const language = useLanguage();
  const [typed, setTyped] = useState('');

  const tell = (refusal: PhraseRefusal | null): boolean => {
    if (refusal === null) return true;
    notifications.show({ color: 'red', message: tellProblem(phraseRefusals, refusal, language) });
    return false;
  };
  const keep = async (phrase: Phrase): Promise<boolean> => {
    const { moment: of } = phrase;
    return isMoment(of) && tell(await keepPhrase({ ...phrase, moment: of }));
  };
  const handleAdd = async (event: KeyboardEvent) => {
    const text = typed.trim();
    if (event.key !== 'Enter' || belongsToIme(event) || text === '' || moment === null) return;
    if (await keep({ id: newId(), moment, text })) setTyped('');
  };
  const handleRemove = async (phrase: Phrase) => {
    if (!tell(await removePhrase(phrase.id))) return;
    offerUndo(words.ownRemoved, words.undo, () => void keep(phrase));
  };

  if (moment === null && phrases.length === 0) return null;
  return (
    <Paper withBorder px="lg" py="sm" component="section" aria-label={words.own}>
      <Text fw={600} mb={4}>
        {words.own}
      </Text>
      {phrases.map((phrase) => (
        <PhraseRow
          key={phrase.id}
          phrase={phrase}
          onChange={(text) => keep({ ...phrase, text })}
          onRemove={() => void handleRemove(phrase)}
        />
      ))}
      {moment !== null && (
        <Box>
          {phrases.length === 0 && (
            <Text size="sm" c="dimmed" mb="xs">
              {words.ownNone}
            </Text>
          )}
          <TextInput
            size="xs"
            aria-label={words.ownNew}
            placeholder={fill(words.ownAdd, { moment: momentWording[moment][language === 'zh-CN' ? 0 : 1] })}
            maxLength={PHRASE_LENGTH}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
            onKeyDown={(event) => void handleAdd(event)}
          />
        </Box>
      )}
    </Paper>
  );
}
