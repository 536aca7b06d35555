import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Case } from '../../../shared/domain/case/case';
import { caseWording } from '../../../shared/wording/case';
import { PAPER_IDS, paperTitle } from '../../../shared/wording/paper-titles';
import { fill } from '../../../shared/wording/wording';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/language';
import { paths } from '../../lib/paths';

/** The papers of this case and whether what was printed still says what the case says. */
export function PapersCard({ kase }: { readonly kase: Case }) {
  const words = useWords(caseWording);
  const [, navigate] = useLocation();
  useCommand('print', () => {
    navigate(paths.paper(kase.caseId, 'record-form'));
  });
  const state = (paper: string) => {
    const printed = kase.prints.filter((print) => print.paper === paper).at(-1);
    if (!printed) return words.notPrinted;
    const isSame = printed.stateHash === kase.stateHash;
    return fill(isSame ? words.printedSame : words.printedOld, {
      version: isSame ? printed.version : kase.version,
      printed: printed.version,
    });
  };
  return (
    <Paper withBorder p="md">
      <Text size="sm" fw={600} mb="xs">
        {words.papers}
      </Text>
      <Stack gap="xs">
        {PAPER_IDS.map((paper, index) => (
          <Group key={paper} justify="space-between" wrap="nowrap" data-paper={paper}>
            <Text size="sm">{paperTitle(paper)}</Text>
            <Group gap="sm" wrap="nowrap">
              <Text size="sm" c="dimmed">
                {state(paper)}
              </Text>
              <Button
                size="xs"
                variant={index === 0 ? 'filled' : 'default'}
                rightSection={index === 0 ? <KeyHint keys="Ctrl P" /> : undefined}
                onClick={() => {
                  navigate(paths.paper(kase.caseId, paper));
                }}
              >
                {words.preview}
              </Button>
            </Group>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
