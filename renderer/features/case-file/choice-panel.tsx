import { Button, Checkbox, Divider, Paper, Stack, Text } from '@mantine/core';
import type { Case } from '../../../shared/domain/case/case';
import { caseFileScreenWording } from '../../../shared/wording/case-file';
import { PAPER_IDS, paperTitle } from '../../../shared/wording/paper-titles';
import { fill } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';
import { evidencePhotos, signedSheets } from '../../papers/file-pictures';
import type { FileChoice } from '../../papers/whole-file';

type Props = {
  readonly kase: Case;
  readonly choice: FileChoice;
  readonly onChoice: (choice: FileChoice) => void;
  readonly isBusy: boolean;
  readonly isMade: boolean;
  readonly onMake: () => void;
};

/** What goes into the file. Cover, contents and the list of evidence always do. */
export function ChoicePanel({ kase, choice, onChoice, isBusy, isMade, onMake }: Props) {
  const words = useWords(caseFileScreenWording);
  const language = useLanguage();
  const signed = signedSheets(kase).length;
  const photos = evidencePhotos(kase).length;
  return (
    <Paper withBorder p="md" w={280} style={{ flex: 'none', overflowY: 'auto' }}>
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {words.papers}
        </Text>
        <Checkbox.Group
          value={[...choice.papers]}
          onChange={(chosen) => {
            onChoice({ ...choice, papers: PAPER_IDS.filter((id) => chosen.includes(id)) });
          }}
        >
          <Stack gap={6}>
            {PAPER_IDS.map((id) => (
              <Checkbox key={id} size="sm" value={id} label={paperTitle(id, language)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Divider />
        <Text size="sm" fw={600}>
          {words.also}
        </Text>
        <Checkbox
          size="sm"
          disabled={signed === 0}
          checked={choice.withSigned && signed > 0}
          label={signed === 0 ? words.noneSigned : fill(words.signed, { count: signed })}
          onChange={(event) => {
            onChoice({ ...choice, withSigned: event.currentTarget.checked });
          }}
        />
        <Checkbox
          size="sm"
          disabled={photos === 0}
          checked={choice.withEvidence && photos > 0}
          label={photos === 0 ? words.noneEvidence : fill(words.evidence, { count: photos })}
          onChange={(event) => {
            onChoice({ ...choice, withEvidence: event.currentTarget.checked });
          }}
        />
        <Text size="xs" c="dimmed">
          {words.fixed}
        </Text>
        <Button
          variant={isMade ? 'default' : 'filled'}
          loading={isBusy}
          onClick={onMake}
          data-testid="make-file"
        >
          {isMade ? words.again : words.make}
        </Button>
      </Stack>
    </Paper>
  );
}
