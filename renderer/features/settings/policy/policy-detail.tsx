import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconHistory, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { casesToMove } from '../../../../shared/policies/editing/impact';
import { isOwn, ownCopyOf } from '../../../../shared/policies/editing/own-copy';
import type { Policy } from '../../../../shared/policies/policy';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { fill } from '../../../../shared/wording/wording';
import { PolicyFlow } from '../../../components/policy-flow/policy-flow';
import type { StandingCase } from '../../../data/case-list';
import { useLiveCases } from '../../../data/live-cases';
import { savePolicyAs } from '../../../data/own-policies';
import { useKnownPolicies } from '../../../lib/known-policies';
import { useLanguage, useWords } from '../../../lib/language';
import { MoveCasesDialog } from './move-cases-dialog';
import { beginEdit } from './policy-edit';
import { PolicyFacts } from './policy-facts';
import { policyText } from './policy-files';
import { PolicyHistory } from './policy-history';

type Props = {
  /** every version, the newest last */
  readonly versions: readonly Policy[];
  readonly isChosen: boolean;
  readonly mayChange: boolean;
  readonly onUse: () => void;
};

const NO_CASES: readonly StandingCase[] = [];

/** One policy: its picture, its grades and clocks, and what can be done with it. */
export function PolicyDetail({ versions, isChosen, mayChange, onUse }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const known = useKnownPolicies((state) => state.policies);
  const cases = useLiveCases((state) => state.cases) ?? NO_CASES;
  const [isMoving, setMoving] = useState(false);
  const [shownVersion, setShown] = useState<number | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const newest = versions.at(-1);
  const policy = versions.find(({ version }) => version === shownVersion) ?? newest;
  if (policy === undefined || newest === undefined) return null;
  const movable = casesToMove(newest, cases).map(({ caseId }) => caseId);
  const base = known.find(({ id }) => id === policy.basedOn);
  const handleExport = async () => {
    const answer = await savePolicyAs(policy, policyText(policy)).catch(() => null);
    if (answer?.ok === true && answer.fileName !== null)
      setNotice(fill(words.exported, { file: answer.fileName }));
  };
  return (
    <Paper withBorder p="md" data-testid="policy-detail" data-policy={policy.id}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Title order={2} fz={16}>
              {policy.name[index]}
            </Title>
            <Text size="xs" c="dimmed">
              {[
                policy.source[index],
                fill(words.version, { version: policy.version }),
                fill(words.stages, { count: policy.stages.length }),
                fill(words.steps, { count: policy.actions.length }),
                ...(base === undefined ? [] : [fill(words.basedOn, { name: base.name[index] })]),
              ].join(' · ')}
            </Text>
          </div>
          <Group gap="xs" wrap="nowrap">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => void handleExport()}
            >
              {words.export}
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={!mayChange}
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => {
                beginEdit(policy, ownCopyOf(policy, known));
              }}
            >
              {isOwn(policy) ? words.edit : words.copy}
            </Button>
            <Button size="xs" disabled={!mayChange || isChosen} onClick={onUse}>
              {isChosen ? words.inUse : words.use}
            </Button>
          </Group>
        </Group>
        {notice !== null && (
          <Alert p="xs" color="desk" role="status">
            {notice}
          </Alert>
        )}
        <PolicyFlow policy={policy} columns={6} />
        <PolicyFacts policy={policy} />
        {movable.length > 0 && (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              disabled={!mayChange}
              leftSection={<IconHistory size={16} aria-hidden />}
              onClick={() => {
                setMoving(true);
              }}
            >
              {words.move}
            </Button>
            <Text size="sm" c="dimmed">
              {fill(words.movable, { count: movable.length })}
            </Text>
          </Group>
        )}
        {versions.length > 1 && (
          <PolicyHistory versions={versions} shown={policy.version} onShow={setShown} />
        )}
      </Stack>
      {isMoving && (
        <MoveCasesDialog
          to={newest}
          caseIds={movable}
          onClose={() => {
            setMoving(false);
          }}
        />
      )}
    </Paper>
  );
}
