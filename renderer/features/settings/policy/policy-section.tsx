import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { DEALER_4S } from '../../../../shared/policies/dealer-4s/policy';
import { ownCopyOf } from '../../../../shared/policies/editing/own-copy';
import type { Policy } from '../../../../shared/policies/policy';
import { explainFault, pathText } from '../../../../shared/policies/validation/explain-fault';
import { policyRefusals, policySettingsWording } from '../../../../shared/wording/policy-settings';
import { tellProblem } from '../../../../shared/wording/problems';
import { fill } from '../../../../shared/wording/wording';
import { useDesk } from '../../../data/desk-config';
import { keepPolicy } from '../../../data/own-policies';
import { newestOf, useKnownPolicies } from '../../../lib/known-policies';
import { useLanguage, useWords } from '../../../lib/language';
import type { SectionProps } from '../desk-form';
import { LegalClocksCard } from './legal-clocks-card';
import { PolicyDetail } from './policy-detail';
import { endEdit, usePolicyEdit } from './policy-edit';
import { PolicyEditor } from './policy-editor';
import { bringPolicy } from './policy-files';
import { PolicyList } from './policy-list';

type Props = Pick<SectionProps, 'form' | 'change'> & { readonly mayChange: boolean };
type Trouble = { readonly text: string; readonly lines: readonly string[] };

/** Brings a policy out of a file as the store's own next version; answers what was wrong, or the policy. */
function useImport(onKept: (policy: Policy) => void) {
  const words = useWords(policySettingsWording);
  const language = useLanguage();
  const known = useKnownPolicies((state) => state.policies);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const bring = async (file: File | null) => {
    if (file === null) return;
    setTrouble(null);
    const brought = await bringPolicy(file).catch(() => ({ ok: false, problem: 'importNotJson' }) as const);
    if (!brought.ok) {
      const faults = 'faults' in brought ? brought.faults : [];
      const lines = faults.slice(0, 5).map((one) => `${pathText(one.path)} ${explainFault(one, language)}`);
      setTrouble({ text: fill(words[brought.problem], { count: faults.length }), lines });
      return;
    }
    const answer = await keepPolicy(ownCopyOf(brought.policy, known)).catch(
      () => ({ ok: false, refusal: 'write-failed' }) as const,
    );
    if (answer.ok) onKept(answer.policy);
    else setTrouble({ text: tellProblem(policyRefusals, answer.refusal, language), lines: [] });
  };
  return { bring, trouble };
}

/** Which policy the store works by, what it says, its versions, and the clocks of the law beside it. */
export function PolicySection({ form, change, mayChange }: Props) {
  const words = useWords(policySettingsWording);
  const known = useKnownPolicies((state) => state.policies);
  const keptId = useDesk(({ config }) => config?.policy) ?? DEALER_4S.id;
  const chosenId = form.policy ?? DEALER_4S.id;
  const edit = usePolicyEdit((state) => state.edit);
  const [shownId, setShown] = useState(edit?.before.id ?? chosenId);
  const { bring, trouble } = useImport(({ id }) => {
    setShown(id);
  });
  const newest = Array.from(new Set(known.map(({ id }) => id))).flatMap((id) => newestOf(known, id) ?? []);
  const versions = known.filter(({ id }) => id === shownId).sort((a, b) => a.version - b.version);
  return (
    <Stack gap="sm" maw={1080}>
      <Text size="sm" c="dimmed">
        {words.what}
      </Text>
      {trouble !== null && (
        <Alert color="red" p="xs" role="alert" title={trouble.text}>
          {trouble.lines.map((line) => (
            <Text key={line} size="xs">
              {line}
            </Text>
          ))}
        </Alert>
      )}
      <div
        style={{ display: 'grid', gridTemplateColumns: '230px minmax(0, 1fr)', gap: 12, alignItems: 'start' }}
      >
        <Stack gap="xs">
          <PolicyList
            policies={newest}
            shownId={shownId}
            chosenId={chosenId}
            keptId={keptId}
            onShow={setShown}
          />
          <Group>
            <FileButton accept="application/json,.json" onChange={(file) => void bring(file)}>
              {(props) => (
                <Button
                  {...props}
                  size="xs"
                  variant="default"
                  disabled={!mayChange}
                  leftSection={<IconUpload size={16} aria-hidden />}
                >
                  {words.import}
                </Button>
              )}
            </FileButton>
          </Group>
        </Stack>
        <Stack gap="sm">
          <PolicyDetail
            key={`${shownId} ${String(versions.length)}`}
            versions={versions}
            isChosen={chosenId === shownId}
            mayChange={mayChange}
            onUse={() => {
              change({ policy: shownId });
            }}
          />
          <LegalClocksCard form={form} change={change} mayChange={mayChange} />
        </Stack>
      </div>
      {edit !== null && mayChange && (
        <PolicyEditor
          edit={edit}
          onClose={endEdit}
          onKept={({ id }) => {
            endEdit();
            setShown(id);
          }}
        />
      )}
    </Stack>
  );
}
