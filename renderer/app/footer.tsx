import { Group, Popover, Text, UnstyledButton } from '@mantine/core';
import { frameWording } from '../../shared/wording/frame';
import { homesWording } from '../../shared/wording/homes';
import { fill } from '../../shared/wording/wording';
import { useCaseCount } from '../data/cases';
import { useDisk } from '../data/disk-state';
import { usePrintQueue } from '../data/print-queue';
import { useSaveState } from '../data/save-state';
import { useTrouble } from '../data/session-state';
import { useWords } from '../lib/language';
import classes from './frame.module.css';

const COLOURS = { safe: 'var(--desk-good)', saving: 'dimmed', unsafe: 'var(--desk-bad)' } as const;

/** What keeps the desk from saving, or soon will: the disk, the journal, two different stories. */
function Troubles() {
  const words = useWords(homesWording);
  const level = useDisk((state) => state.level);
  const { damaged, diverged } = useTrouble();
  const isFull = level === 'read-only' || level === 'exhausted';
  return (
    <>
      {level !== 'plenty' && (
        <Text
          span
          fz="xs"
          c={isFull ? 'var(--desk-bad)' : 'var(--desk-warn)'}
          data-testid="disk"
          data-level={level}
        >
          {isFull ? `▲ ${words.diskReadOnly}` : words.diskLow}
        </Text>
      )}
      {(damaged || diverged) && (
        <Text span fz="xs" c="var(--desk-bad)" data-testid="homes">
          ▲ {damaged ? words.footDamaged : words.footDiverged}
        </Text>
      )}
    </>
  );
}

/** The truth about safety in plain words; a click explains. */
export function Footer() {
  const words = useWords(frameWording);
  const state = useSaveState();
  const count = useCaseCount();
  const waiting = usePrintQueue()?.length ?? 0;
  return (
    <footer className={classes['foot']}>
      <Group gap="md">
        <Popover width={360} position="top-start" withArrow>
          <Popover.Target>
            <UnstyledButton fz="xs" data-testid="safety" data-state={state}>
              <Text span fz="xs" c={COLOURS[state]}>
                {state === 'unsafe' ? '▲' : '●'} {words[state]}
              </Text>
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown>
            <Text size="sm">{words.safeExplained}</Text>
          </Popover.Dropdown>
        </Popover>
        <Text span fz="xs" c="dimmed">
          {fill(words.caseCount, { count: count ?? '…' })}
        </Text>
        <Text span fz="xs" c="dimmed">
          {words.localOnly}
        </Text>
        <Troubles />
        {waiting > 0 && (
          <Text span fz="xs" c="var(--desk-warn)">
            {fill(words.printCount, { count: waiting })}
          </Text>
        )}
      </Group>
      <Text span fz="xs" c="dimmed">
        F1 {words.help}
      </Text>
    </footer>
  );
}
