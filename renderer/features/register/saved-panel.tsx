import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { registerWording } from '../../../shared/wording/register';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/language';
import { belongsToIme } from '../../lib/ime';
import { paths } from '../../lib/paths';

type Props = { readonly caseId: string; readonly number: string; readonly onNext: () => void };

/** After saving: the number large, then the papers, then the next one. */
export function SavedPanel({ caseId, number, onNext }: Props) {
  const words = useWords(registerWording);
  const [, navigate] = useLocation();
  const printRecord = () => {
    navigate(paths.paper(caseId, 'record-form'));
  };
  useCommand('print', printRecord);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (belongsToIme(event) || event.ctrlKey || event.altKey || event.metaKey) return;
      const key = event.key.toLowerCase();
      if (key === 'p') navigate(paths.paper(caseId, 'record-form'));
      else if (key === 'o') navigate(paths.paper(caseId, 'handling-sheet'));
      else if (key === 'c') navigate(paths.case(caseId));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', handleKey);
    return () => {
      window.removeEventListener('keydown', handleKey);
    };
  }, [caseId, navigate]);

  return (
    <Paper withBorder p="xl" maw={680}>
      <Stack gap="lg">
        <Group gap="sm">
          <IconCircleCheck size={28} color="var(--mantine-color-green-7)" aria-hidden />
          <Text size="md">{words.saved}</Text>
        </Group>
        <Title order={2} fz={28} className="tabular" data-testid="case-number">
          {number}
        </Title>
        <Text size="sm" c="dimmed">
          {words.savedWhat}
        </Text>
        <Group gap="sm">
          <Button autoFocus onClick={printRecord} rightSection={<KeyHint keys="P" />}>
            {words.printRecord}
          </Button>
          <Button
            variant="default"
            rightSection={<KeyHint keys="O" />}
            onClick={() => {
              navigate(paths.paper(caseId, 'handling-sheet'));
            }}
          >
            {words.printHandling}
          </Button>
        </Group>
        <Group gap="sm">
          <Button variant="default" onClick={onNext} rightSection={<KeyHint keys="F2" />}>
            {words.next}
          </Button>
          <Button
            variant="subtle"
            rightSection={<KeyHint keys="C" />}
            onClick={() => {
              navigate(paths.case(caseId));
            }}
          >
            {words.openCase}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
