import { Alert, Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { TEXT_LIMIT } from '../../../shared/domain/facts/facts';
import { caseWording } from '../../../shared/wording/case';
import { saveProblems, tellProblem } from '../../../shared/wording/problems';
import { GrowingText } from '../../components/growing-text';
import { appendToCase } from '../../data/case-writer';
import { belongsToIme } from '../../lib/ime';
import { useLanguage, useWords } from '../../lib/language';

/** A line for what happened since; Ctrl+Enter keeps it. */
export function NoteCard({ caseId }: { readonly caseId: string }) {
  const words = useWords(caseWording);
  const language = useLanguage();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const handleSave = async () => {
    if (text.trim() === '') return;
    const result = await appendToCase(caseId, [{ type: 'progress-noted', data: { text } }]);
    if (result.ok) setText('');
    setProblem(result.ok ? null : tellProblem(saveProblems, result.problem, language));
  };
  return (
    <Paper withBorder p="md">
      <Text size="sm" fw={600} mb="xs">
        {words.note}
      </Text>
      <GrowingText
        aria-label={words.note}
        placeholder={words.noteHint}
        minRows={2}
        maxLength={TEXT_LIMIT}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey && !belongsToIme(event)) void handleSave();
        }}
      />
      {problem !== null && (
        <Alert color="red" p="xs" mt="xs" role="alert">
          {problem}
        </Alert>
      )}
      <Group justify="flex-end" mt="xs">
        <Button size="xs" variant="default" disabled={text.trim() === ''} onClick={() => void handleSave()}>
          {words.noteSave}
        </Button>
      </Group>
    </Paper>
  );
}
