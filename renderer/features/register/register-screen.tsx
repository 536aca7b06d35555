import { Alert, Box, Button, FileButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useEffect, useMemo, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { missingForSaving } from '../../../shared/domain/facts/facts';
import { readTyped } from '../../../shared/domain/facts/typed';
import { saveProblems, tellProblem } from '../../../shared/wording/problems';
import { registerWording } from '../../../shared/wording/register';
import { fill } from '../../../shared/wording/wording';
import { offerUndo } from '../../components/offer-undo';
import { PlaybookFold } from '../../components/playbook/playbook-fold';
import { EvidenceStrip } from '../../components/evidence/evidence-strip';
import { KeyHint } from '../../components/key-hint';
import { actorOf, useDesk } from '../../data/desk-config';
import { removeDraft } from '../../data/drafts';
import { evidenceUrl } from '../../data/evidence';
import { useEvidenceIntake } from '../../data/evidence-intake';
import { usePhrases } from '../../data/phrases';
import { now } from '../../lib/clock';
import { useCommand } from '../../lib/commands';
import { belongsToIme } from '../../lib/ime';
import { useLanguage, useWords } from '../../lib/language';
import { offsetOf, shortMoment } from '../../lib/moments';
import { paths } from '../../lib/paths';
import { moveOnEnter } from './form-keys';
import { GradePanel } from './grade-panel';
import { MatchPanel } from './match-panel';
import { RegisterForm } from './register-form';
import { freshDefaults, useRegister } from './register-store';
import { saveComplaint } from './save-complaint';
import { SavedPanel } from './saved-panel';
import { ThreeGuaranteePanel } from './three-guarantee-panel';
import { newestDraft, restoreDraft, useDraftKeeping, type DraftState } from './use-draft-keeping';

const AT_REGISTER = { screen: 'register' } as const;

/** Starts a fresh form, or brings back what a crash left behind. */
function useOpening(): () => void {
  const config = useDesk((state) => state.config);
  const name = actorOf(config)?.name ?? '';
  const startFresh = () => {
    useRegister.getState().start(freshDefaults(name));
  };
  useEffect(() => {
    const form = useRegister.getState();
    if (form.phase.kind === 'saved') form.start(freshDefaults(name));
    else if (form.changes === 0) {
      form.start(freshDefaults(name));
      const { draftId } = useRegister.getState();
      void newestDraft().then(
        (draft) => {
          const current = useRegister.getState();
          // Somebody who has begun to type meanwhile keeps what they typed; the draft waits on Today.
          if (draft && current.draftId === draftId && current.changes === 0) restoreDraft(draft);
        },
        () => undefined,
      );
    }
  }, [name]);
  return startFresh;
}

/** What stands between the form and saving, in one line; null when nothing does. */
function useObstacle(): {
  readonly faults: ReturnType<typeof readTyped>['faults'];
  readonly sentence: string | null;
} {
  const words = useWords(registerWording);
  const typed = useRegister((form) => form.typed);
  const tried = useRegister((form) => form.tried);
  const { facts, faults: found } = useMemo(() => readTyped(typed, offsetOf(now().iso)), [typed]);
  // The same object for the same faults, so that the form is not drawn again for each key.
  const key = JSON.stringify(found);
  const faults = useMemo(() => JSON.parse(key) as typeof found, [key]);
  const [missing] = missingForSaving(facts);
  const count = Object.keys(faults).length;
  if (!tried) return { faults, sentence: null };
  if (missing === 'description') return { faults, sentence: words.missingDescription };
  if (missing === 'identity') return { faults, sentence: words.missingIdentity };
  return { faults, sentence: count > 0 ? fill(words.faultsLeft, { count }) : null };
}

function DraftLine({ state }: { readonly state: DraftState }) {
  const words = useWords(registerWording);
  const today = now().iso;
  if (state.kind === 'not-kept') {
    return (
      <Text c="var(--desk-bad)" role="alert">
        {state.why === 'too-long' ? words.draftTooLong : words.draftNotKept}
      </Text>
    );
  }
  return (
    <Text size="sm" c="dimmed" data-testid="draft-state" data-kept={state.kind === 'kept' && state.isCurrent}>
      {state.kind === 'kept'
        ? fill(words.draftKept, { time: shortMoment(state.at, today).slice(-5) })
        : words.typingHint}
    </Text>
  );
}

/** One screen, keyboard only, nothing lost: see F2 in the design. */
export function RegisterScreen() {
  const words = useWords(registerWording);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const phase = useRegister((form) => form.phase);
  const evidence = useRegister((form) => form.evidence);
  const restoredFrom = useRegister((form) => form.restoredFrom);
  const changes = useRegister((form) => form.changes);
  const setEvidence = useRegister((form) => form.setEvidence);
  const phrases = usePhrases();
  const startFresh = useOpening();
  const draftState = useDraftKeeping();
  const { faults, sentence } = useObstacle();
  const intake = useEvidenceIntake(evidence.length, (kept) => {
    setEvidence((all) => (all.some((one) => one.hash === kept.hash) ? all : [...all, kept]));
  });

  const handleSave = () => {
    if (!intake.isBusy) void saveComplaint();
  };
  const handleDiscard = () => {
    const { draftId, typed, evidence: kept, overruling } = useRegister.getState();
    void removeDraft(draftId);
    startFresh();
    offerUndo(words.discarded, words.undo, () => {
      useRegister.getState().restore({ draftId, typed, evidence: kept, overruling }, now().iso);
    });
  };
  useCommand('back', () => {
    navigate(paths.today);
  });
  useCommand('go-register', () => {
    if (useRegister.getState().phase.kind === 'saved') startFresh();
  });

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (belongsToIme(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      handleSave();
    } else moveOnEnter(event);
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    intake.addFrom(event.dataTransfer);
  };
  const handlePaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    intake.addFrom(event.clipboardData);
  };

  if (phase.kind === 'saved') {
    return <SavedPanel caseId={phase.caseId} number={phase.number} onNext={startFresh} />;
  }
  return (
    <Box
      component="form"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDown={handleKeyDown}
      onPaste={handlePaste}
      onDrop={handleDrop}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
      }}
      style={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 720px) minmax(320px, 1fr)',
        gap: 16,
        alignItems: 'start',
      }}
    >
      <Paper withBorder>
        <Stack gap="sm" p="lg" pb="sm">
          <Group justify="space-between">
            <Title order={1} fz={20}>
              {words.title}
            </Title>
            {changes > 0 && (
              <Button size="compact-xs" variant="subtle" color="gray" onClick={handleDiscard}>
                {words.discard}
              </Button>
            )}
          </Group>
          {restoredFrom !== null && (
            <Alert p="xs" color="blue" data-testid="draft-restored">
              <Group justify="space-between">
                {fill(words.draftRestored, { time: shortMoment(restoredFrom, now().iso) })}
                <Button size="compact-xs" variant="default" onClick={startFresh}>
                  {words.newDraft}
                </Button>
              </Group>
            </Alert>
          )}
          <RegisterForm faults={faults} />
          <Stack gap="xs">
            <Group gap="sm">
              <FileButton
                multiple
                onChange={(files) => {
                  intake.add(files);
                }}
              >
                {(props) => (
                  <Button {...props} size="xs" variant="default" leftSection={<IconPaperclip size={16} />}>
                    {words.evidenceAdd}
                  </Button>
                )}
              </FileButton>
              <Text size="xs" c="dimmed">
                {words.evidenceHint}
              </Text>
            </Group>
            <EvidenceStrip
              evidence={evidence}
              incoming={intake.incoming}
              loadUrl={evidenceUrl}
              onCancel={intake.cancel}
              onRemove={(gone) => {
                setEvidence((all) => all.filter((one) => one.hash !== gone.hash));
              }}
            />
          </Stack>
        </Stack>
        <Box
          px="lg"
          py="sm"
          pos="sticky"
          bottom={-16}
          bg="var(--mantine-color-body)"
          style={{ borderTop: '1px solid var(--mantine-color-default-border)', zIndex: 2, borderRadius: 6 }}
        >
          {phase.kind === 'refused' && (
            <Alert color="red" p="sm" mb="sm" role="alert" data-testid="save-refused">
              {tellProblem(saveProblems, phase.problem, language)}
            </Alert>
          )}
          <Group justify="space-between" wrap="nowrap">
            {sentence === null ? (
              <DraftLine state={draftState} />
            ) : (
              <Text c="var(--desk-bad)" role="alert">
                {sentence}
              </Text>
            )}
            <Group gap="sm" wrap="nowrap">
              <Button
                variant="default"
                onClick={() => {
                  navigate(paths.today);
                }}
                rightSection={<KeyHint keys="Esc" />}
              >
                {words.leave}
              </Button>
              <Button
                onClick={handleSave}
                loading={phase.kind === 'saving'}
                disabled={intake.isBusy}
                rightSection={<KeyHint keys="Ctrl ↵" />}
                data-testid="save"
              >
                {phase.kind === 'refused' ? words.retrySave : intake.isBusy ? words.evidenceBusy : words.save}
              </Button>
            </Group>
          </Group>
        </Box>
      </Paper>
      <Stack gap="sm" pos="sticky" top={0}>
        <Paper withBorder p="md">
          <Text size="sm" fw={600} mb="xs">
            {words.matches}
          </Text>
          <MatchPanel />
        </Paper>
        <Paper withBorder p="md">
          <Text size="sm" fw={600} mb="xs">
            {words.gradeTitle}
          </Text>
          <GradePanel />
        </Paper>
        <ThreeGuaranteePanel />
        <Paper withBorder p="md">
          <PlaybookFold place={AT_REGISTER} phrases={phrases} />
        </Paper>
      </Stack>
    </Box>
  );
}
