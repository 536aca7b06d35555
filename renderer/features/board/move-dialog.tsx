import { Button, Loader, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { actionsFor } from '../../../shared/policies/engine/offers';
import { findStage } from '../../../shared/policies/engine/stage-of';
import type { Policy, PolicyAction } from '../../../shared/policies/policy';
import { boardWording } from '../../../shared/wording/work-lists';
import { fill } from '../../../shared/wording/wording';
import { ActForm } from '../../components/work/act-form';
import { ClosedSteps } from '../../components/work/closed-steps';
import { useCase } from '../../data/cases';
import { useDuty } from '../../data/duty';
import { takeStep } from '../../data/take-step';
import { useLanguage, useWords } from '../../lib/language';
import { policyFor } from '../../lib/known-policies';

type Props = { readonly caseId: string; readonly number: string; readonly onClose: () => void };

function Steps({
  kase,
  policy,
  onClose,
}: Omit<Props, 'caseId' | 'number'> & { readonly kase: Case; readonly policy: Policy }) {
  const words = useWords(boardWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const duty = useDuty();
  const [chosen, setChosen] = useState<PolicyAction | null>(null);
  if (duty === null) return null;
  const offers = actionsFor(kase, policy, duty.person).filter(({ action }) => action.to !== 'stay');
  const open = offers.filter(({ isOpen }) => isOpen).map(({ action }) => action);
  const shown = chosen ?? (open.length === 1 ? open[0] : undefined);
  const stageName = (id: string) => findStage(policy, id)?.label[index] ?? id;
  if (open.length === 0)
    return (
      <Stack gap="xs">
        <Text size="sm">{words.cannot}</Text>
        <ClosedSteps kase={kase} policy={policy} offers={offers} />
      </Stack>
    );
  if (!shown)
    return (
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {words.choose}
        </Text>
        {open.map((action, nth) => (
          <Button
            key={action.id}
            variant="default"
            justify="space-between"
            data-autofocus={nth === 0 ? true : undefined}
            data-offer={action.id}
            rightSection={
              <Text size="xs" c="dimmed">
                {fill(words.moveTo, { stage: stageName(action.to) })}
              </Text>
            }
            onClick={() => {
              setChosen(action);
            }}
          >
            {action.label[index]}
          </Button>
        ))}
      </Stack>
    );
  return (
    <ActForm
      key={shown.id}
      action={shown}
      checklist={policy.checklists.find(({ id }) => id === shown.checklist)}
      people={duty.people}
      onTake={async (form) => {
        const refused = await takeStep({ kase, policy, language }, shown, form);
        if (refused === null) {
          notifications.show({
            message: fill(words.moved, { number: kase.number ?? '', stage: stageName(shown.to) }),
          });
          onClose();
        }
        return refused;
      }}
      onCancel={onClose}
    />
  );
}

/** Moves a case on from the board: the steps this person may take, each with its form, as on the case itself. */
export function MoveDialog({ caseId, number, onClose }: Props) {
  const words = useWords(boardWording);
  const kase = useCase(caseId);
  const policy = kase ? policyFor(kase) : null;
  return (
    <Modal opened onClose={onClose} title={fill(words.move, { number })} size={560}>
      {kase && policy ? <Steps kase={kase} policy={policy} onClose={onClose} /> : <Loader size="sm" />}
    </Modal>
  );
}
