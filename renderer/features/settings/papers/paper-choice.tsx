import { Badge, Divider, NavLink, Stack } from '@mantine/core';
import { lookOfPaper, type PaperLook } from '../../../../shared/look/paper-look';
import { paperLookWording } from '../../../../shared/wording/paper-look';
import { PAPER_IDS, paperTitle, type PaperId } from '../../../../shared/wording/paper-titles';
import { useLanguage, useWords } from '../../../lib/language';
import classes from './papers-section.module.css';

/** A paper, or what stands around all of them. */
export type Choice = PaperId | 'head-and-foot';

type Props = {
  readonly look: PaperLook;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** Head and foot of all papers, then every paper; those the store has changed are marked. */
export function PaperChoice({ look, chosen, onChoose }: Props) {
  const words = useWords(paperLookWording);
  const language = useLanguage();
  const item = (choice: Choice, label: string, description?: string) => (
    <NavLink
      key={choice}
      component="button"
      type="button"
      py={5}
      px="xs"
      data-choice={choice}
      active={choice === chosen}
      {...(choice === chosen ? { 'aria-current': 'true' as const } : {})}
      label={label}
      description={description}
      rightSection={
        lookOfPaper(look, choice) === null ? undefined : (
          <Badge size="xs" variant="default" radius="sm" tt="none">
            {words.changed}
          </Badge>
        )
      }
      onClick={() => {
        onChoose(choice);
      }}
    />
  );
  return (
    <Stack gap={0} component="nav" aria-label={words.choose} className={classes['choice'] ?? ''}>
      {item('head-and-foot', words.headAndFoot, words.allPapers)}
      <Divider my={4} />
      {PAPER_IDS.map((paper) => item(paper, paperTitle(paper, language)))}
    </Stack>
  );
}
