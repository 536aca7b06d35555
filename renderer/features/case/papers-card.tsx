import { ActionIcon, Button, Group, Paper, Stack, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconSignature } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { Case } from '../../../shared/domain/case/case';
import type { Policy } from '../../../shared/policies/policy';
import { caseWording } from '../../../shared/wording/case';
import { caseFileScreenWording } from '../../../shared/wording/case-file';
import { paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import { sealedExportWording } from '../../../shared/wording/sealed';
import { signingWording } from '../../../shared/wording/signing';
import { fill } from '../../../shared/wording/wording';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { papersOfCase } from './papers-of-case';
import { PrintLog } from './print-log';
import { ScreenSignedLine } from './screen-signed-line';
import { SealedExportDialog } from './sealed-export-dialog';
import { SignedLine } from './signed-line';

type LineProps = { readonly kase: Case; readonly paper: PaperId; readonly isFirst: boolean };

/** A paper and whether what was printed still says what the case says. */
function PaperLine({ kase, paper, isFirst }: LineProps) {
  const words = useWords(caseWording);
  const [, navigate] = useLocation();
  const printed = kase.prints.filter((print) => print.paper === paper).at(-1);
  const isSame = printed?.stateHash === kase.stateHash;
  const state =
    printed === undefined
      ? words.notPrinted
      : fill(isSame ? words.printedSame : words.printedOld, {
          version: isSame ? printed.version : kase.version,
          printed: printed.version,
        });
  return (
    <>
      <Group justify="space-between" wrap="nowrap" data-paper={paper}>
        <Text size="sm">{paperTitle(paper)}</Text>
        <Group gap="sm" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {state}
          </Text>
          <SignButton kase={kase} paper={paper} />
          <Button
            size="xs"
            variant={isFirst ? 'filled' : 'default'}
            rightSection={isFirst ? <KeyHint keys="Ctrl P" /> : undefined}
            onClick={() => {
              navigate(paths.paper(kase.caseId, paper));
            }}
          >
            {words.preview}
          </Button>
        </Group>
      </Group>
      <SignedLine kase={kase} paper={paper} />
      <ScreenSignedLine kase={kase} paper={paper} />
    </>
  );
}

/** To the pad for this paper. */
function SignButton({ kase, paper }: { readonly kase: Case; readonly paper: PaperId }) {
  const { title } = useWords(signingWording);
  const [, navigate] = useLocation();
  return (
    <Tooltip label={title}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={`${title} ${paperTitle(paper)}`}
        data-testid={`sign-${paper}`}
        onClick={() => {
          navigate(paths.sign(kase.caseId, paper));
        }}
      >
        <IconSignature size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

type Props = { readonly kase: Case; readonly policy: Policy | null };

/** The papers of this case: those its policy names, the others folded away. */
export function PapersCard({ kase, policy }: Props) {
  const words = useWords(caseWording);
  const wholeFile = useWords(caseFileScreenWording);
  const [, navigate] = useLocation();
  const sealed = useWords(sealedExportWording);
  const [isOpen, setOpen] = useState(false);
  // The case as it stood when the dialog was opened: what is asked about is what goes out.
  const [exporting, setExporting] = useState<Case | null>(null);
  const id = useId();
  const { shown, more } = papersOfCase(kase, policy);
  const [first = 'record-form'] = shown;
  useCommand('print', () => {
    navigate(paths.paper(kase.caseId, first));
  });
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb="xs" wrap="nowrap">
        <Text size="sm" fw={600}>
          {words.papers}
        </Text>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              navigate(paths.caseFile(kase.caseId));
            }}
            data-testid="whole-file"
          >
            {wholeFile.open}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setExporting(kase);
            }}
            data-testid="export-case"
          >
            {sealed.open}
          </Button>
        </Group>
      </Group>
      <Stack gap="xs">
        {shown.map((paper) => (
          <PaperLine key={paper} kase={kase} paper={paper} isFirst={paper === first} />
        ))}
        {more.length > 0 && (
          <UnstyledButton
            aria-expanded={isOpen}
            aria-controls={id}
            data-testid="more-papers"
            onClick={() => {
              setOpen((open) => !open);
            }}
          >
            <Group gap={6} wrap="nowrap" mih={28}>
              <Chevron size={16} aria-hidden />
              <Text size="sm" c="dimmed">
                {fill(words.morePapers, { count: more.length })}
              </Text>
            </Group>
          </UnstyledButton>
        )}
        {isOpen && (
          <Stack gap="xs" id={id}>
            {more.map((paper) => (
              <PaperLine key={paper} kase={kase} paper={paper} isFirst={false} />
            ))}
          </Stack>
        )}
        <PrintLog kase={kase} />
      </Stack>
      {exporting !== null && (
        <SealedExportDialog
          kase={exporting}
          onClose={() => {
            setExporting(null);
          }}
        />
      )}
    </Paper>
  );
}
