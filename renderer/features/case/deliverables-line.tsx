import { Group, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { Case } from '../../../shared/domain/case/case';
import { deliveriesOf } from '../../../shared/policies/engine/deliverables';
import { findStage, stageOf } from '../../../shared/policies/engine/stage-of';
import type { Policy } from '../../../shared/policies/policy';
import { nextStepWording } from '../../../shared/wording/next-step';
import { useLanguage, useWords } from '../../lib/language';

type Props = { readonly kase: Case; readonly policy: Policy };

/** What the present stage hands on, and whether it is there yet (S1-8); nothing where the policy names none. */
export function DeliverablesLine({ kase, policy }: Props) {
  const words = useWords(nextStepWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const stage = findStage(policy, stageOf(kase, policy));
  const deliveries = stage === null ? [] : deliveriesOf(kase, policy, stage);
  if (deliveries.length === 0) return null;
  return (
    <Group gap="sm" data-testid="deliverables">
      <Text size="xs" c="dimmed">
        {words.deliverables}
      </Text>
      {deliveries.map(({ deliverable, isDelivered }) => (
        <Group key={deliverable.id} gap={4} wrap="nowrap">
          {isDelivered ? (
            <IconCircleCheck size={14} color="var(--desk-good)" aria-hidden />
          ) : (
            <IconCircleDashed size={14} aria-hidden />
          )}
          <Text size="xs">
            {deliverable.label[index]} · {isDelivered ? words.delivered : words.notDelivered}
          </Text>
        </Group>
      ))}
    </Group>
  );
}
