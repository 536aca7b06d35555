import { Alert, Box, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { amendmentOf } from '../../../shared/domain/case/amend';
import type { Case } from '../../../shared/domain/case/case';
import type { FactField, Facts } from '../../../shared/domain/facts/facts';
import { readTyped, typedOf, type Typed } from '../../../shared/domain/facts/typed';
import { caseWording } from '../../../shared/wording/case';
import { factWording } from '../../../shared/wording/fact-input';
import { saveProblems, tellProblem } from '../../../shared/wording/problems';
import { fill } from '../../../shared/wording/wording';
import { FactInput } from '../../components/facts/fact-input';
import { warningFor } from '../../components/facts/warnings';
import { appendToCase } from '../../data/case-writer';
import { now } from '../../lib/clock';
import { belongsToIme } from '../../lib/ime';
import { useLanguage, useWords } from '../../lib/language';
import { offsetOf } from '../../lib/moments';
import type { FactGroup } from './fact-groups';

type Props = { readonly kase: Case; readonly group: FactGroup; readonly onClose: () => void };

const WIDE: ReadonlySet<FactField> = new Set([
  'address',
  'description',
  'demands',
  'demandWords',
  'incidentCourse',
  'incidentOutcome',
  'channel',
  'complaintType',
  'ownerRelation',
  'complainantKind',
  'feedbackChannel',
  'vehicleUse',
  'faultyUnit',
]);

/** Facts of the whole case with this group's as typed: fields outside the group stay as they are. */
function factsAfter(kase: Case, group: FactGroup, typed: Typed) {
  const { facts: read, faults } = readTyped(typed, offsetOf(now().iso));
  const outside = Object.fromEntries(
    Object.entries(kase.facts).filter(([field]) => !group.fields.includes(field as FactField)),
  );
  return { after: { ...outside, ...read } as Facts, faults };
}

/** Amends one group of facts. History is never overwritten: a reason is owed and the former value stays. */
export function AmendDialog({ kase, group, onClose }: Props) {
  const words = useWords(caseWording);
  const language = useLanguage();
  const doubts = useWords(factWording);
  const [typed, setTyped] = useState<Typed>(() => {
    const all = typedOf(kase.facts);
    return Object.fromEntries(group.fields.map((field) => [field, all[field] ?? '']));
  });
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { after, faults } = factsAfter(kase, group, typed);

  const handleSave = async () => {
    const changes = amendmentOf(kase.facts, after);
    if (Object.keys(faults).length > 0) return;
    if (changes.length === 0) {
      setProblem(words.amendNothing);
      return;
    }
    if (reason.trim() === '') {
      setProblem(words.amendReasonMissing);
      return;
    }
    setSaving(true);
    const result = await appendToCase(kase.caseId, [
      { type: 'amended', data: { changes, reason: reason.trim() } },
    ]);
    setSaving(false);
    if (result.ok) onClose();
    else setProblem(tellProblem(saveProblems, result.problem, language));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={fill(words.amendTitle, { group: words[group.key] })}
      size={720}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey && !belongsToIme(event)) void handleSave();
      }}
    >
      <Stack gap="sm">
        <Box style={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 8 }}>
          {group.fields.map((field, index) => (
            <Box key={field} style={{ gridColumn: WIDE.has(field) ? '1 / -1' : 'auto' }}>
              <FactInput
                field={field}
                value={typed[field] ?? ''}
                fault={faults[field]}
                warning={warningFor(field, typed[field] ?? '', doubts)}
                autoFocus={index === 0}
                onChange={(value) => {
                  setTyped((all) => ({ ...all, [field]: value }));
                }}
              />
            </Box>
          ))}
        </Box>
        <TextInput
          label={words.amendReason}
          data-fact="reason"
          value={reason}
          maxLength={500}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {problem !== null && (
          <Alert color="red" p="xs" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {words.amendKept}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button loading={isSaving} onClick={() => void handleSave()}>
              {words.amendSave}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
