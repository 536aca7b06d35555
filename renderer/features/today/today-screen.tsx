import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter, IconScan } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { agendaWording } from '../../../shared/wording/agenda';
import { batchPrintWording } from '../../../shared/wording/batch-print';
import { todayWording } from '../../../shared/wording/ledger';
import { fill } from '../../../shared/wording/wording';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { ScreenHead } from '../../components/screen-head';
import { useAgenda } from '../../data/agenda';
import { useRecentCases } from '../../data/cases';
import type { Draft } from '../../data/drafts';
import { useDuty } from '../../data/duty';
import { useTray } from '../../data/signed-tray';
import { now } from '../../lib/clock';
import { useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { useNow } from '../../lib/use-now';
import { AgendaTable } from './agenda-table';
import { DraftList } from './draft-list';
import { DueCounts } from './due-counts';
import { NoticeList } from './notice-list';
import { PrintList } from './print-list';
import { RhythmList } from './rhythm-list';
import { ScanFolderLine } from './scan-folder-line';
import classes from './today.module.css';

/** How often the shown times are told anew, in ms. */
const TICK = 30_000;

type Props = {
  /** Brings a draft back into the register form; the shell knows both screens. */
  readonly onResume: (draft: Draft) => void;
};

/** What I owe by urgency; beside it what waits for somebody to look at it. */
export function TodayScreen({ onResume }: Props) {
  const words = useWords(todayWording);
  const agenda = useWords(agendaWording);
  const batch = useWords(batchPrintWording);
  const [, navigate] = useLocation();
  const recent = useRecentCases(50);
  const ms = useNow(TICK);
  const items = useAgenda(ms);
  const person = useDuty()?.person;
  const waiting = useTray((state) => state.sheets.length);
  const today = now().iso;
  const count = recent?.filter((one) => one.openedAt?.slice(0, 10) === today.slice(0, 10)).length ?? 0;
  const open = (caseId: string) => {
    navigate(paths.case(caseId));
  };
  return (
    <Stack gap="sm" h="100%">
      <ScreenHead
        title={words.title}
        count={fill(words.todayCount, { count })}
        tools={
          <Group gap="xs" wrap="nowrap">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPrinter size={16} />}
              onClick={() => {
                navigate(paths.batchPrint);
              }}
            >
              {batch.open}
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconScan size={16} />}
              onClick={() => {
                navigate(paths.signedPapers);
              }}
            >
              {waiting === 0 ? words.signedPapers : fill(words.signedPapersWaiting, { count: waiting })}
            </Button>
          </Group>
        }
      >
        {items?.length === 0 && recent !== undefined && recent.length > 0 && (
          <Text size="sm" c="dimmed">
            {fill(agenda.nothingFor, { name: person?.name ?? '' })}
          </Text>
        )}
      </ScreenHead>
      {recent?.length === 0 && (
        <EmptyState sentence={words.empty}>
          <Button
            autoFocus
            onClick={() => {
              navigate(paths.register);
            }}
            rightSection={<KeyHint keys="F2" />}
          >
            {words.register}
          </Button>
        </EmptyState>
      )}
      <Group gap="sm" align="stretch" wrap="nowrap" style={{ flex: 1, minHeight: 0 }}>
        {items !== undefined && recent !== undefined && recent.length > 0 && (
          <Box flex={1} miw={0}>
            <AgendaTable items={items} newest={recent} today={today} onOpen={open} />
          </Box>
        )}
        <Stack gap="sm" className={classes['aside']}>
          <ScanFolderLine />
          <PrintList />
          <DraftList onResume={onResume} />
          <NoticeList ms={ms} onOpen={open} />
          <DueCounts ms={ms} />
          <RhythmList ms={ms} />
        </Stack>
      </Group>
    </Stack>
  );
}
