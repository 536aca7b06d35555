import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import type { Policy } from '../../../shared/policies/policy';
import { gradeNameIn } from '../../../shared/policies/engine/names-in-policy';
import { layerReasonWording } from '../../../shared/wording/grades';
import { judgementWording } from '../../../shared/wording/judgement';
import { layerWording } from '../../../shared/wording/work';
import { fill } from '../../../shared/wording/wording';
import { regrade } from '../../data/act-on-case';
import type { Proposals } from '../../data/proposals';
import { tellOutcome } from '../../data/take-step';
import { useLanguage, useWords } from '../../lib/language';
import { reasonList } from '../../lib/policy-words';

type Props = {
  readonly kase: Case;
  readonly policy: Policy;
  readonly proposals: Proposals;
  /** Opens the form of passing the case up; null when this person may not, or it is not open now. */
  readonly onEscalate: ((layer: string) => void) | null;
};

function Line({
  text,
  word,
  onClick,
}: {
  readonly text: string;
  readonly word: string;
  readonly onClick: (() => void) | null;
}) {
  return (
    <Alert color="amber.8" p="xs" data-testid="proposal">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{text}</Text>
        {onClick !== null && (
          <Button size="compact-sm" variant="light" style={{ flex: 'none' }} onClick={onClick}>
            {word}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

/** What the rules would do about this case and nobody has decided: another grade, a layer up. A person decides. */
export function ProposalAlerts({ kase, policy, proposals, onEscalate }: Props) {
  const words = useWords(judgementWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const [problem, setProblem] = useState<string | null>(null);
  const { breach, grade, layer } = proposals;
  const up = breach?.layer ?? layer?.layer;
  const handleGrade = async () => {
    if (grade === null) return;
    const choice = { grade: grade.grade, proposed: grade.grade, reasons: grade.reasons, because: '' };
    setProblem(tellOutcome(await regrade(kase.caseId, choice), kase, policy, language));
  };
  const escalate = () => {
    if (up !== undefined) onEscalate?.(up);
  };
  return (
    <>
      {grade !== null && (
        <Line
          text={fill(words.gradeProposal, {
            grade: gradeNameIn(policy, grade.grade, language),
            reasons: reasonList(policy, grade.reasons, language),
          })}
          word={words.take}
          onClick={() => void handleGrade()}
        />
      )}
      {breach !== null && (
        <Line
          text={fill(words.layerBreach, {
            clock: breach.clock.label[index],
            layer: layerWording[breach.layer][index],
          })}
          word={words.escalate}
          onClick={onEscalate === null ? null : escalate}
        />
      )}
      {breach === null && layer !== null && (
        <Line
          text={fill(words.layerProposal, {
            layer: layerWording[layer.layer][index],
            reasons: layer.reasons.map((reason) => layerReasonWording[reason][index]).join('、'),
          })}
          word={words.escalate}
          onClick={onEscalate === null ? null : escalate}
        />
      )}
      {problem !== null && (
        <Text size="xs" c="red.9" role="alert">
          {problem}
        </Text>
      )}
    </>
  );
}
