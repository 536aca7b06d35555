import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import type { GradeProposal } from '../../../shared/policies/grading/propose-grade';
import type { Policy } from '../../../shared/policies/policy';
import { gradeNameIn, layerNameIn } from '../../../shared/policies/engine/names-in-policy';
import { layerReasonWording } from '../../../shared/wording/grades';
import { judgementWording } from '../../../shared/wording/judgement';
import { fill, speak, type Language } from '../../../shared/wording/wording';
import { flag as setFlag, regrade, type ActOutcome } from '../../data/act-on-case';
import type { GroupProposal, Proposals } from '../../data/proposals';
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

function groupText(one: GroupProposal, policy: Policy, language: Language): string {
  const words = speak(judgementWording, language);
  const index = language === 'zh-CN' ? 0 : 1;
  const group = one.group.label[index];
  return one.kind === 'flag'
    ? fill(words.groupFlag, { group, flag: one.flag.label[index] })
    : fill(words.groupGrade, { group, grade: gradeNameIn(policy, one.grade, language) });
}

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
    <Alert color="amber" px="md" py="xs" data-testid="proposal">
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

/** What the rules would do about this case and nobody has decided: another grade, a flag, a layer up. A person decides. */
export function ProposalAlerts({ kase, policy, proposals, onEscalate }: Props) {
  const words = useWords(judgementWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const [problem, setProblem] = useState<string | null>(null);
  const { breach, grade, groups, layer } = proposals;
  const up = breach?.layer ?? layer?.layer;
  const take = async (outcome: Promise<ActOutcome>) => {
    setProblem(tellOutcome(await outcome, kase, policy, language));
  };
  const takeGrade = ({ grade: proposed, reasons }: GradeProposal) =>
    void take(regrade(kase.caseId, { grade: proposed, proposed, reasons, because: '' }));
  const takeGroup = (one: GroupProposal) => {
    if (one.kind === 'grade') takeGrade({ grade: one.grade, reasons: [one.group.id] });
    else void take(setFlag(kase.caseId, { flag: one.flag.id, on: true, reason: one.group.label[index] }));
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
          onClick={() => {
            takeGrade(grade);
          }}
        />
      )}
      {groups.map((one) => (
        <Line
          key={`${one.group.id} ${one.kind}`}
          text={groupText(one, policy, language)}
          word={words.take}
          onClick={() => {
            takeGroup(one);
          }}
        />
      ))}
      {breach !== null && (
        <Line
          text={fill(words.layerBreach, {
            clock: breach.clock.label[index],
            layer: layerNameIn(policy, breach.layer, language),
          })}
          word={words.escalate}
          onClick={onEscalate === null ? null : escalate}
        />
      )}
      {breach === null && layer !== null && (
        <Line
          text={fill(words.layerProposal, {
            layer: layerNameIn(policy, layer.layer, language),
            reasons: layer.reasons.map((reason) => layerReasonWording[reason][index]).join('、'),
          })}
          word={words.escalate}
          onClick={onEscalate === null ? null : escalate}
        />
      )}
      {problem !== null && (
        <Text size="xs" c="var(--desk-bad)" role="alert">
          {problem}
        </Text>
      )}
    </>
  );
}
