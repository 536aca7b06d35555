import { Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Case } from '../../../shared/domain/case/case';
import { findStage, stageOf } from '../../../shared/policies/engine/stage-of';
import type { Policy } from '../../../shared/policies/policy';
import { useLanguage } from '../../lib/language';

type Props = { readonly kase: Case; readonly policy: Policy };

/** Done, now and next on one line; a side stage stands at the end, where the case left the path. */
export function StagePath({ kase, policy }: Props) {
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const now = stageOf(kase, policy);
  const path = policy.stages.filter(({ place }) => place === 'main' || place === 'closed');
  const entered = new Set(kase.process.entered.map(({ stage }) => stage));
  const side = findStage(policy, now);
  return (
    <Group gap={4} wrap="wrap" data-testid="stage-path" data-stage={now}>
      {path.map(({ id, label }) => {
        const isNow = id === now;
        const isDone = !isNow && entered.has(id);
        return (
          <Group key={id} gap={2} wrap="nowrap">
            {isDone && <IconCheck size={12} color="var(--mantine-color-teal-9)" aria-hidden />}
            <Text
              span
              size="xs"
              fw={isNow ? 600 : 400}
              c={isNow ? 'desk.8' : 'dimmed'}
              aria-current={isNow ? 'step' : undefined}
            >
              {label[index]}
            </Text>
            <Text span size="xs" c="dimmed" aria-hidden>
              ›
            </Text>
          </Group>
        );
      })}
      {side?.place === 'side' && (
        <Text span size="xs" fw={600} c="amber.8">
          {side.label[index]}
        </Text>
      )}
    </Group>
  );
}
