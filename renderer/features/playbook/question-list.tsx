import { Box, Paper, Text } from '@mantine/core';
import { VISIT_QUESTIONS } from '../../../shared/playbook/visit-questions';
import { playbookWording } from '../../../shared/wording/playbook';
import { useLanguage, useWords } from '../../lib/language';

/** What a return visit can ask, one question for each key moment (D19-1). */
export function QuestionList() {
  const words = useWords(playbookWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  return (
    <Paper withBorder px="lg" py="sm" component="section" aria-label={words.questions}>
      <Text fw={600} mb={4}>
        {words.questions}
      </Text>
      <Box
        component="dl"
        m={0}
        fz="sm"
        style={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '4px 16px' }}
      >
        {VISIT_QUESTIONS.map(({ keyMoment, label, question }) => (
          <Box key={keyMoment} style={{ display: 'contents' }}>
            <Text component="dt" size="sm" c="dimmed">
              {label[index]}
            </Text>
            <Text component="dd" size="sm" m={0}>
              {question[index]}
            </Text>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
