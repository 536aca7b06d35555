import { Alert, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import type { Actor } from '../../../shared/domain/events/event';
import { rolesThatAct } from '../../../shared/domain/rights/prohibitions';
import type { WorkField } from '../../../shared/domain/work/work-form';
import { findStage } from '../../../shared/policies/engine/stage-of';
import type { Policy } from '../../../shared/policies/policy';
import { judgementWording } from '../../../shared/wording/judgement';
import { workFieldWords } from '../../../shared/wording/work';
import { fill } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import { showWork } from '../../components/work/show-work';
import { settleCase } from '../../data/act-on-case';
import { useDuty } from '../../data/duty';
import { tellOutcome } from '../../data/take-step';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { roleList } from '../../lib/policy-words';
import { shortMoment } from '../../lib/moments';

type Props = { readonly kase: Case; readonly policy: Policy };

type Side = {
  readonly eventId: string;
  readonly value: unknown;
  readonly words: string;
  readonly at: string;
  readonly actor: Actor;
};

type Dispute = {
  readonly field: WorkField | 'stage';
  readonly title: string;
  readonly sides: readonly Side[];
};

function OneDispute({ kase, policy, dispute }: Props & { readonly dispute: Dispute }) {
  const words = useWords(judgementWording);
  const language = useLanguage();
  const duty = useDuty();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const mine = rolesThatAct(duty?.person ?? { roles: [] });
  const isArbiter = policy.arbiters.some((role) => mine.includes(role));
  const handleChoose = async ({ value }: Side) => {
    const outcome = await settleCase(kase.caseId, { field: dispute.field, value, reason });
    setProblem(tellOutcome(outcome, kase, policy, language));
  };
  return (
    <Alert color="orange" p="sm" title={dispute.title} data-dispute={dispute.field}>
      <Stack gap="sm">
        <Group gap="sm" align="stretch">
          {dispute.sides.map((side) => (
            <Paper key={side.eventId} withBorder p="sm" flex={1}>
              <Stack gap={4}>
                <Text size="sm" fw={600} className="as-written">
                  {visibleText(side.words) || words.blank}
                </Text>
                <Text size="xs" c="dimmed">
                  {fill(words.side, {
                    name: visibleText(side.actor.name),
                    time: shortMoment(side.at, now().iso),
                  })}
                </Text>
                {isArbiter && (
                  <Button size="xs" variant="light" onClick={() => void handleChoose(side)}>
                    {words.choose}
                  </Button>
                )}
              </Stack>
            </Paper>
          ))}
        </Group>
        {isArbiter ? (
          <TextInput
            size="xs"
            label={words.settleWhy}
            name="settleReason"
            maxLength={500}
            value={reason}
            error={problem}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
        ) : (
          <Text size="xs">
            {fill(words.settleOnly, {
              roles: roleList(policy, policy.arbiters, language),
            })}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}

/** What two desks did at once without knowing of each other: stages and entries of the record, each to be settled. */
export function SettleAlerts({ kase, policy }: Props) {
  const words = useWords(judgementWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const people = useDuty()?.people ?? [];
  const nameOf = (value: unknown) => people.find(({ id }) => id === value)?.name ?? '';
  const { stageConflict } = kase.process;
  const disputes: readonly Dispute[] = [
    ...(stageConflict === null
      ? []
      : [
          {
            field: 'stage' as const,
            title: words.settleStage,
            sides: stageConflict.map(({ actor, at, eventId, stage }) => ({
              actor,
              at,
              eventId,
              value: stage,
              words: findStage(policy, stage)?.label[index] ?? stage,
            })),
          },
        ]),
    ...kase.work.conflicts.map(({ field, sides }) => ({
      field,
      title: fill(words.settleWork, { field: workFieldWords(field, language) }),
      sides: sides.map((side) => ({
        ...side,
        words: showWork(field, side.value, { language, policy }) || nameOf(side.value),
      })),
    })),
  ];
  return disputes.map((dispute) => (
    <OneDispute key={dispute.field} kase={kase} policy={policy} dispute={dispute} />
  ));
}
