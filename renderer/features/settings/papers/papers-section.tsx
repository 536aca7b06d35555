import { Alert, Button, Group, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { canonical } from '../../../../shared/domain/canonical';
import { withPaper } from '../../../../shared/look/arrange';
import { DEFAULT_LOOK, lookOfPaper, type PaperLook } from '../../../../shared/look/paper-look';
import { paperLookWording } from '../../../../shared/wording/paper-look';
import { paperTitle, type PaperId } from '../../../../shared/wording/paper-titles';
import { fill } from '../../../../shared/wording/wording';
import { actorOf, useDesk } from '../../../data/desk-config';
import { useLanguage, useWords } from '../../../lib/language';
import type { SectionProps } from '../desk-form';
import { BlockList } from './block-list';
import { HeadFootForm } from './head-foot-form';
import { PaperChoice, type Choice } from './paper-choice';
import { PaperPreview } from './paper-preview';
import classes from './papers-section.module.css';
import { changeLook, useLookDraft, usePapersEdit } from './papers-edit';

type Props = Pick<SectionProps, 'form'> & { readonly mayChange: boolean };

/** The look with one choice as papers come. */
function resetOf(look: PaperLook, choice: Choice): PaperLook {
  if (choice === 'head-and-foot') return { ...look, head: DEFAULT_LOOK.head, foot: DEFAULT_LOOK.foot };
  return { ...look, papers: look.papers.filter(({ paper }) => paper !== choice) };
}

function OnePaper({
  look,
  paper,
  mayChange,
}: {
  readonly look: PaperLook;
  readonly paper: PaperId;
  readonly mayChange: boolean;
}) {
  const words = useWords(paperLookWording);
  return (
    <Stack gap="md">
      <Switch
        label={words.red}
        description={words.redHint}
        checked={lookOfPaper(look, paper)?.isRed ?? false}
        disabled={!mayChange}
        onChange={({ currentTarget }) => {
          const isRed = currentTarget.checked;
          changeLook((all) => withPaper(all, paper, { isRed }));
        }}
      />
      <BlockList key={paper} look={look} paper={paper} mayChange={mayChange} />
    </Stack>
  );
}

/** How the store has its papers: what to change on the left, and at once on the right what prints. */
export function PapersSection({ form, mayChange }: Props) {
  const words = useWords(paperLookWording);
  const language = useLanguage();
  const look = useLookDraft();
  const problem = usePapersEdit((state) => state.problem);
  const printedBy = useDesk(({ config }) => actorOf(config)?.name ?? '');
  const [choice, setChoice] = useState<Choice>('head-and-foot');
  const [paper, setPaper] = useState<PaperId>('record-form');
  const store = { name: form.storeName, servicePhone: form.servicePhone };
  const title = choice === 'head-and-foot' ? words.headAndFoot : paperTitle(choice, language);
  const choose = (next: Choice) => {
    setChoice(next);
    if (next !== 'head-and-foot') setPaper(next);
  };
  return (
    <Stack gap="xs" flex={1} mih={0}>
      <Text size="sm" c="dimmed">
        {words.what}
      </Text>
      {problem !== null && (
        <Alert color="red" p="xs" role="alert">
          {problem}
        </Alert>
      )}
      <div className={classes['section']} data-testid="papers-section">
        <PaperChoice look={look} chosen={choice} onChoose={choose} />
        <Paper withBorder className={classes['column'] ?? ''} p="sm">
          <Stack gap="sm">
            <Group justify="space-between" wrap="nowrap">
              <Title order={2} fz={15}>
                {title}
              </Title>
              <Button
                size="compact-sm"
                variant="default"
                flex="none"
                aria-label={fill(words.resetOf, { paper: title })}
                disabled={!mayChange || canonical(resetOf(look, choice)) === canonical(look)}
                leftSection={<IconRestore size={16} aria-hidden />}
                onClick={() => {
                  changeLook((all) => resetOf(all, choice));
                }}
              >
                {words.reset}
              </Button>
            </Group>
            {choice === 'head-and-foot' ? (
              <HeadFootForm look={look} mayChange={mayChange} store={store} />
            ) : (
              <OnePaper look={look} paper={choice} mayChange={mayChange} />
            )}
          </Stack>
        </Paper>
        <PaperPreview look={look} paper={paper} store={store} printedBy={printedBy} />
      </div>
    </Stack>
  );
}
