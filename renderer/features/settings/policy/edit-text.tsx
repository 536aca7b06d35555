import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { explainFault, pathText } from '../../../../shared/policies/validation/explain-fault';
import type { Policy } from '../../../../shared/policies/policy';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { fill } from '../../../../shared/wording/wording';
import { useLanguage, useWords } from '../../../lib/language';
import { policyFromText, policyText, type BroughtPolicy } from './policy-files';
import type { PolicyDraft } from './use-policy-draft';

type Props = Pick<PolicyDraft, 'draft' | 'change' | 'text' | 'type'>;

/** The whole policy as text, for what has no form: taken over only when it is in order. */
export function EditText({ draft, change, text: typed, type }: Props) {
  const words = useWords(policySettingsWording);
  const language = useLanguage();
  const text = typed ?? policyText(draft);
  const [answer, setAnswer] = useState<BroughtPolicy | null>(null);
  const handleTake = () => {
    const brought = policyFromText(text);
    setAnswer(brought);
    // Id and version are the store's business and not the text's.
    if (brought.ok) change({ ...brought.policy, ...identityOf(draft) });
  };
  return (
    <Stack gap="xs" h="100%">
      <Text size="sm" c="dimmed">
        {words.textHint}
      </Text>
      <Textarea
        aria-label={words.tabText}
        data-testid="policy-text"
        spellCheck={false}
        value={text}
        autosize={false}
        styles={{
          root: { flex: 1, display: 'flex' },
          wrapper: { flex: 1 },
          input: { height: '100%', fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 },
        }}
        onChange={(event) => {
          type(event.currentTarget.value);
        }}
      />
      {answer?.ok === false && (
        <Text size="sm" c="var(--desk-bad)" role="alert" component="div">
          {answer.problem === 'importBad'
            ? answer.faults.slice(0, 6).map((fault) => (
                <div key={`${pathText(fault.path)} ${fault.code}`}>
                  {fill(words.place, { path: pathText(fault.path) })} {explainFault(fault, language)}
                </div>
              ))
            : words.notJson}
        </Text>
      )}
      <Group justify="flex-end">
        <Button size="xs" variant="default" disabled={typed === null} onClick={handleTake}>
          {words.takeText}
        </Button>
      </Group>
    </Stack>
  );
}

const identityOf = ({ id, version, basedOn }: Policy) => ({ id, version, basedOn });
