import { Alert, Box, Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../../shared/domain/rights/person';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../../shared/domain/work/field-kinds';
import type { WorkField, WorkForm } from '../../../shared/domain/work/work-form';
import type { Checklist, PolicyAction } from '../../../shared/policies/policy';
import { nextStepWording } from '../../../shared/wording/next-step';
import { workFieldWords } from '../../../shared/wording/work';
import { fill } from '../../../shared/wording/wording';
import { KeyHint } from '../key-hint';
import { now } from '../../lib/clock';
import { belongsToIme } from '../../lib/ime';
import { useLanguage, useWords } from '../../lib/language';
import { offsetOf } from '../../lib/moments';
import { ChecklistInput } from './checklist-input';
import { readTypedWork, type TypedWork } from './typed-work';
import { WorkInput } from './work-input';

type Props = {
  readonly action: PolicyAction;
  /** the checklist that is gone through with it */
  readonly checklist?: Checklist | undefined;
  /** everybody of the store: fields ask for people by name */
  readonly people: readonly Person[];
  /** Takes the step; answers with the sentence that says why it was not taken, or null. */
  readonly onTake: (form: WorkForm) => Promise<string | null>;
  readonly onCancel?: () => void;
  /** what must be filled in besides, as the case stands */
  readonly alsoAsked?: readonly WorkField[];
};

/** The field that keeps a chosen person's name, which nobody types twice. */
function nameField(field: WorkField): WorkField | null {
  const kind: WorkFieldKind = WORK_FIELD_KINDS[field];
  return kind.kind === 'person' || kind.kind === 'people' ? kind.nameIn : null;
}

/** What the form asks: all the action must or may have. Two fields that say one thing are one: a person and their name. */
function asked(action: PolicyAction, besides: readonly WorkField[]): readonly WorkField[] {
  const fields = [...new Set([...action.requires, ...action.offers, ...besides])];
  const named = new Set(action.requires.includes('handlerId') ? fields.map(nameField) : []);
  // Ticks are made on the checklist itself.
  const own = action.checklist === undefined ? null : 'checklistTicks';
  return fields.filter((field) => !named.has(field) && field !== own);
}

const isWide = (field: WorkField) =>
  ['text', 'one-of', 'many-of', 'people', 'lines'].includes(WORK_FIELD_KINDS[field].kind);

/** The form of one action: what it must have and what it may have; Ctrl+Enter does it. */
export function ActForm({ action, checklist, people, onTake, onCancel, alsoAsked = [] }: Props) {
  const words = useWords(nextStepWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const [typed, setTyped] = useState<TypedWork>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const required = [...action.requires, ...alsoAsked];
  const { form, unread } = readTypedWork(typed, offsetOf(now().iso));

  const handleChange = (field: WorkField, value: string) => {
    const named = nameField(field);
    const names = value.split('\n').flatMap((id) => people.find((one) => one.id === id)?.name ?? []);
    setTyped((all) => ({ ...all, [field]: value, ...(named === null ? {} : { [named]: names.join('\n') }) }));
  };

  const handleSubmit = async () => {
    if (isSaving || unread.length > 0) return;
    const own = new Set(action.sets.map(({ field }) => field));
    const missing = required.filter((field) => form[field] === undefined && !own.has(field));
    if (missing.length > 0) {
      const fields = missing.map((field) => workFieldWords(field, language)).join('、');
      setProblem(fill(words.missing, { fields }));
      return;
    }
    setSaving(true);
    const refused = await onTake(form);
    setSaving(false);
    setProblem(refused);
  };

  return (
    <Box
      component="form"
      data-action={action.id}
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey && !belongsToIme(event)) void handleSubmit();
      }}
    >
      <Stack gap="sm">
        {action.hints.length > 0 && (
          <List size="xs" c="dimmed">
            {action.hints.map((hint) => (
              <List.Item key={hint.text[0]}>{hint.text[index]}</List.Item>
            ))}
          </List>
        )}
        <Box style={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 8 }}>
          {asked(action, alsoAsked).map((field) => (
            <Box key={field} style={{ gridColumn: isWide(field) ? '1 / -1' : 'auto' }}>
              <WorkInput
                field={field}
                allowed={action.allows.find((rule) => rule.field === field)?.codes}
                value={typed[field] ?? ''}
                people={people}
                required={required.includes(field)}
                error={unread.includes(field) ? words.unread : undefined}
                onChange={(value) => {
                  handleChange(field, value);
                }}
              />
            </Box>
          ))}
        </Box>
        {checklist !== undefined && (
          <ChecklistInput
            checklist={checklist}
            value={typed.checklistTicks ?? ''}
            onChange={(value) => {
              handleChange('checklistTicks', value);
            }}
          />
        )}
        {problem !== null && (
          <Alert color="red" p="xs" role="alert">
            {problem}
          </Alert>
        )}
        <Group gap="sm" justify="flex-end">
          {onCancel && (
            <Button size="xs" variant="default" onClick={onCancel}>
              {words.cancel}
            </Button>
          )}
          <Button
            size="xs"
            loading={isSaving}
            rightSection={<KeyHint keys="Ctrl ↵" />}
            onClick={() => void handleSubmit()}
          >
            <Text span inherit>
              {action.label[index]}
            </Text>
          </Button>
        </Group>
      </Stack>
    </Box>
  );
}
