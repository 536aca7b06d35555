import { Button, Collapse, Group, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import type { ActionOffer } from '../../../shared/policies/engine/offers';
import { closingPapers } from '../../../shared/policies/engine/closing-papers';
import { nextOwed } from '../../../shared/policies/engine/next-owed';
import type { Policy, PolicyAction } from '../../../shared/policies/policy';
import { nextStepWording } from '../../../shared/wording/next-step';
import { explainReason } from '../../../shared/policies/engine/explain-reason';
import { fill } from '../../../shared/wording/wording';
import { offerUndo } from '../../components/offer-undo';
import { PlaybookFold } from '../../components/playbook/playbook-fold';
import { ActForm } from '../../components/work/act-form';
import { ClosedSteps } from '../../components/work/closed-steps';
import { undoAct } from '../../data/act-on-case';
import { readNewestAct } from '../../data/newest-act';
import { usePhrases } from '../../data/phrases';
import { useDuty } from '../../data/duty';
import { takeStep } from '../../data/take-step';
import { useLanguage, useWords } from '../../lib/language';
import { formerTitle, roleList } from '../../lib/policy-words';
import { DeliverablesLine } from './deliverables-line';
import { ClosingPapersNote } from './closing-papers-note';
import { StagePath } from './stage-path';

const WHY_UNSIGNED = ['papersWaivedBecause'] as const;

/** Closing asks why signed papers are missing, where nobody has said so yet. */
const asksForPapers = (kase: Case, policy: Policy, { kind }: PolicyAction): boolean =>
  kind === 'closed' && !closingPapers(kase, policy).isSettled;

type Ground = { readonly kase: Case; readonly policy: Policy };

type Props = Ground & {
  /** what the person on duty may and may not do at the case's stage */
  readonly offers: readonly ActionOffer[];
  /** id of the action whose form is open by choice; null for the one that is owed */
  readonly chosen: string | null;
  readonly onChoose: (action: string | null) => void;
};

type ClosedProps = Ground & { readonly offers: readonly ActionOffer[] };

function ClosedOffers({ kase, policy, offers }: ClosedProps) {
  const words = useWords(nextStepWording);
  const [isShown, setShown] = useState(false);
  if (offers.length === 0) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={isShown}
        onClick={() => {
          setShown((shown) => !shown);
        }}
      >
        {fill(words.closed, { count: offers.length })}
      </Button>
      <Collapse expanded={isShown} keepMounted={false}>
        <ClosedSteps kase={kase} policy={policy} offers={offers} />
      </Collapse>
    </>
  );
}

/** A form that was taken begins anew; whatever else happens to the case leaves alone what was typed. */
const timesTaken = ({ process }: Case, { id }: PolicyAction): number =>
  process.acts.filter(({ action }) => action === id).length;

/** What is owed, by whom, and its form open at once if it is mine; then what else this person may do. */
export function NextStepCard({ kase, policy, offers, chosen, onChoose: setChosen }: Props) {
  const words = useWords(nextStepWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const duty = useDuty();
  const phrases = usePhrases();
  if (!duty) return null;
  const { people } = duty;

  const open = offers.filter(({ isOpen }) => isOpen).map(({ action }) => action);
  const owed = nextOwed(kase, policy);
  const mine = owed.find(({ action }) => open.some(({ id }) => id === action.id))?.action ?? null;
  const shown = open.find(({ id }) => id === chosen) ?? mine;
  const others = open.filter(({ id }) => id !== shown?.id);
  const waiting = owed[0];
  const title = (shown ?? waiting)?.label[index] ?? words.nothingOwed;

  const handleDone = (action: PolicyAction) => {
    setChosen(null);
    void readNewestAct(kase.caseId).then((eventId) => {
      if (eventId === null) return;
      offerUndo(fill(words.done, { action: action.label[index] }), words.undo, () => {
        void undoAct(kase.caseId, eventId, words.undoReason).then((outcome) => {
          if (outcome.ok)
            notifications.show({ message: fill(words.undone, { action: action.label[index] }) });
          else if ('refusal' in outcome)
            notifications.show({
              color: 'red',
              message: explainReason(outcome.refusal, kase, policy, language),
            });
        });
      });
    });
  };

  return (
    <Paper withBorder p="md" data-testid="next-step">
      <Stack gap="sm">
        <StagePath kase={kase} policy={policy} />
        <DeliverablesLine kase={kase} policy={policy} />
        <Group justify="space-between">
          <Text size="sm" fw={600} {...formerTitle(policy, title, language)}>
            {fill(words.title, { step: title })}
          </Text>
          {!mine && waiting && (
            <Text size="sm" c="dimmed">
              {fill(words.waitingFor, {
                roles: roleList(policy, waiting.roles, language),
              })}
            </Text>
          )}
        </Group>
        {shown && <ClosingPapersNote kase={kase} policy={policy} action={shown} />}
        {shown && (
          <ActForm
            key={`${shown.id}-${timesTaken(kase, shown)}`}
            action={shown}
            checklist={policy.checklists.find(({ id }) => id === shown.checklist)}
            people={people}
            alsoAsked={asksForPapers(kase, policy, shown) ? WHY_UNSIGNED : []}
            onTake={async (form) => {
              const refused = await takeStep({ kase, policy, language }, shown, form);
              if (refused === null) handleDone(shown);
              return refused;
            }}
            {...(chosen === null
              ? {}
              : {
                  onCancel: () => {
                    setChosen(null);
                  },
                })}
          />
        )}
        {shown && (
          <PlaybookFold
            key={`say-${shown.id}`}
            place={{ act: shown.kind }}
            hints={shown.hints}
            phrases={phrases}
          />
        )}
        {others.length > 0 && (
          <Group gap="xs">
            <Text size="xs" c="dimmed">
              {words.others}
            </Text>
            {others.map((action) => (
              <Button
                key={action.id}
                size="compact-sm"
                variant="default"
                fw={400}
                data-offer={action.id}
                {...formerTitle(policy, action.label[index], language)}
                onClick={() => {
                  setChosen(action.id);
                }}
              >
                {action.label[index]}
              </Button>
            ))}
          </Group>
        )}
        <ClosedOffers kase={kase} policy={policy} offers={offers.filter(({ isOpen }) => !isOpen)} />
      </Stack>
    </Paper>
  );
}
