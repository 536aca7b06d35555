import { Button, Group, Modal, Progress, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Policy } from '../../../../shared/policies/policy';
import { reasonWording } from '../../../../shared/wording/reasons';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { saveProblems } from '../../../../shared/wording/problems';
import { fill } from '../../../../shared/wording/wording';
import { moveCases, type Moves } from '../../../data/move-cases';
import { useLanguage, useWords } from '../../../lib/language';
import { roleList } from '../../../lib/policy-words';

type Props = { readonly to: Policy; readonly caseIds: readonly string[]; readonly onClose: () => void };

/** Moves open cases to a version, with the reason that every case will keep. */
export function MoveCasesDialog({ to, caseIds, onClose }: Props) {
  const words = useWords(policySettingsWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const [result, setResult] = useState<Moves | null>(null);
  const stopped = useRef(false);
  const handleBegin = async () => {
    setDone(0);
    const moves = await moveCases({
      caseIds,
      to,
      reason: reason.trim(),
      onProgress: setDone,
      isStopped: () => stopped.current,
    });
    setResult(moves);
  };
  const isMoving = done !== null && result === null;
  const why = (refusal: Moves['stayed'][number]['refusal']) =>
    refusal === 'save'
      ? saveProblems['unknown'][index]
      : fill(reasonWording[refusal.code][index], {
          roles: 'roles' in refusal ? roleList(to, refusal.roles, language) : '',
          stage: 'stage' in refusal ? refusal.stage : '',
        });
  return (
    <Modal
      opened
      onClose={onClose}
      title={fill(words.moveTitle, { version: to.version })}
      closeOnClickOutside={!isMoving}
      withCloseButton={!isMoving}
    >
      <Stack gap="sm">
        <Text size="sm">{words.moveWhat}</Text>
        {result === null && (
          <TextInput
            label={words.moveReason}
            data-autofocus
            maxLength={500}
            disabled={isMoving}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
        )}
        {done !== null && (
          <>
            <Progress value={(100 * done) / Math.max(1, caseIds.length)} aria-label={words.move} />
            <Text size="sm" className="tabular">
              {fill(words.moving, { done, total: caseIds.length })}
            </Text>
          </>
        )}
        {result !== null && (
          <Text size="sm" role="status">
            {fill(words.moved, { count: result.moved })}
          </Text>
        )}
        {result?.stayed.map(({ refusal, count }) => (
          <Text key={typeof refusal === 'string' ? refusal : refusal.code} size="sm" c="var(--desk-bad)">
            {fill(words.notMoved, { count, why: why(refusal) })}
          </Text>
        ))}
        <Group justify="flex-end">
          {isMoving ? (
            <Button
              variant="default"
              onClick={() => {
                stopped.current = true;
              }}
            >
              {words.moveStop}
            </Button>
          ) : (
            <Button variant="default" onClick={onClose}>
              {result === null ? words.cancel : words.close}
            </Button>
          )}
          {done === null && (
            <Button disabled={reason.trim() === ''} onClick={() => void handleBegin()}>
              {words.moveBegin}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
