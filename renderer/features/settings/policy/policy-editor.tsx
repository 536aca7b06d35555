import { Alert, Button, Group, Modal, Tabs, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Policy, PolicyAction } from '../../../../shared/policies/policy';
import { paperTitle } from '../../../../shared/wording/paper-titles';
import { policyRefusals, policySettingsWording } from '../../../../shared/wording/policy-settings';
import { tellProblem } from '../../../../shared/wording/problems';
import { fill } from '../../../../shared/wording/wording';
import { keepPolicy } from '../../../data/own-policies';
import { useLanguage, useWords } from '../../../lib/language';
import { EditClocks } from './edit-clocks';
import { EditGrades } from './edit-grades';
import { EditRoles } from './edit-roles';
import { EditText } from './edit-text';
import { EditWords } from './edit-words';
import classes from './policy-editor.module.css';
import type { PolicyEdit } from './policy-edit';
import { PolicyPreview } from './policy-preview';
import { usePolicyDraft, type PolicyDraft } from './use-policy-draft';

type Props = {
  readonly edit: PolicyEdit;
  readonly onClose: () => void;
  readonly onKept: (policy: Policy) => void;
};

const TABS = ['tabGrades', 'tabClocks', 'tabRights', 'tabPapers', 'tabWords', 'tabText'] as const;

type PartProps = {
  readonly tab: (typeof TABS)[number];
  readonly before: Policy;
  readonly of: PolicyDraft;
};

/** Two actions may say the same and stand in different stages: those are told apart by where they are taken. */
function actionLabel(draft: Policy, { from, label }: PolicyAction, index: 0 | 1): string {
  const isAlone = draft.actions.filter((one) => one.label[index] === label[index]).length < 2;
  const stages = draft.stages.filter(({ id }) => from.includes(id)).map((stage) => stage.label[index]);
  const few = stages.slice(0, 3);
  if (isAlone) return label[index];
  return index === 0 ? `${label[0]}（${few.join('、')}）` : `${label[1]} (${few.join(', ')})`;
}

function Part({ tab, before, of }: PartProps) {
  const { draft, change } = of;
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  switch (tab) {
    case 'tabGrades':
      return <EditGrades before={before} draft={draft} change={change} />;
    case 'tabClocks':
      return <EditClocks draft={draft} change={change} />;
    case 'tabRights':
      return (
        <EditRoles
          policy={draft}
          heads={[words.action, words.roles]}
          rows={draft.actions.map((action) => ({
            id: action.id,
            label: actionLabel(draft, action, index),
            roles: action.roles,
          }))}
          onChange={(at, roles) => {
            change({ actions: draft.actions.map((one, i) => (i === at ? { ...one, roles } : one)) });
          }}
        />
      );
    case 'tabPapers':
      return (
        <EditRoles
          policy={draft}
          heads={[words.paper, words.signedBy]}
          rows={draft.papers.map(({ id, signedBy }) => ({ id, label: paperTitle(id), roles: signedBy }))}
          onChange={(at, signedBy) => {
            change({ papers: draft.papers.map((one, i) => (i === at ? { ...one, signedBy } : one)) });
          }}
        />
      );
    case 'tabWords':
      return <EditWords before={before} draft={draft} change={change} />;
    case 'tabText':
      return <EditText {...of} />;
  }
}

/** A policy in forms on the left, and on the right at once what the edit means. */
export function PolicyEditor({ edit, onClose, onKept }: Props) {
  const words = useWords(policySettingsWording);
  const language = useLanguage();
  const draftOf = usePolicyDraft(edit);
  const { draft, faults, text, undo } = draftOf;
  const hasChanges = undo !== null;
  const [tab, setTab] = useState<(typeof TABS)[number]>('tabGrades');
  const [problem, setProblem] = useState<string | null>(null);
  const handleKeep = async () => {
    const answer = await keepPolicy(draft).catch(() => ({ ok: false, refusal: 'write-failed' }) as const);
    if (!answer.ok) {
      setProblem(tellProblem(policyRefusals, answer.refusal, language));
      return;
    }
    const name = answer.policy.name[language === 'zh-CN' ? 0 : 1];
    notifications.show({ message: fill(words.kept, { name, version: answer.policy.version }) });
    onKept(answer.policy);
  };
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title={words.editTitle}
      // With changes there is one way out that loses them, and it says so.
      closeOnEscape={!hasChanges}
      withCloseButton={!hasChanges}
    >
      <div className={classes['body']}>
        <div className={classes['form']}>
          <Tabs
            value={tab}
            keepMounted={false}
            h="100%"
            onChange={(value) => {
              setTab(TABS.find((one) => one === value) ?? 'tabGrades');
            }}
          >
            <Tabs.List>
              {TABS.map((value) => (
                <Tabs.Tab key={value} value={value} {...(value === tab ? { 'data-autofocus': true } : {})}>
                  {words[value]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab} className={classes['panel'] ?? ''}>
              <Part tab={tab} before={edit.before} of={draftOf} />
            </Tabs.Panel>
          </Tabs>
        </div>
        <aside className={classes['preview']} aria-label={words.preview}>
          <PolicyPreview before={edit.before} draft={draft} faults={faults} />
        </aside>
      </div>
      {problem !== null && (
        <Alert color="red" p="xs" role="alert">
          {problem}
        </Alert>
      )}
      <Group justify="flex-end" gap="sm" pt="xs">
        <Text size="sm" c="dimmed">
          {text === null ? draft.name[language === 'zh-CN' ? 0 : 1] : words.textNotTaken}
        </Text>
        <Button size="sm" variant="default" disabled={!hasChanges} onClick={() => undo?.()}>
          {words.undo}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {hasChanges ? words.discard : words.cancel}
        </Button>
        <Button
          size="sm"
          disabled={faults.length > 0 || !hasChanges || text !== null}
          data-testid="keep-policy"
          onClick={() => void handleKeep()}
        >
          {fill(words.keep, { version: draft.version })}
        </Button>
      </Group>
    </Modal>
  );
}
