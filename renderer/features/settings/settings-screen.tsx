import { Alert, Button, Fieldset, Group, Paper, Tabs, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconBuildingStore,
  IconClock,
  IconDeviceDesktop,
  IconFileText,
  IconLock,
  IconRoute,
  IconUsers,
} from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { mayChangeSettings } from '../../../shared/ipc/desk-access';
import { settingsWording } from '../../../shared/wording/settings';
import { speak } from '../../../shared/wording/wording';
import { useDesk } from '../../data/desk-config';
import { belongsToIme } from '../../lib/ime';
import { useWords } from '../../lib/language';
import { DisplaySection } from './display-section';
import { LeaveDialog } from './papers/leave-dialog';
import { discardLook, usePapersEdit, useSaveLook } from './papers/papers-edit';
import { PapersSection } from './papers/papers-section';
import { PeopleSection } from './people-section';
import { usePolicyEdit } from './policy/policy-edit';
import { PolicySection } from './policy/policy-section';
import { ScanFolderCard } from './scan-folder-card';
import classes from './settings-screen.module.css';
import { StoreSection } from './store-section';
import { useDeskForm } from './use-desk-form';
import { WorkingTimeSection } from './working-time-section';

const TABS = [
  { value: 'store', word: 'tabStore', Icon: IconBuildingStore },
  { value: 'people', word: 'tabPeople', Icon: IconUsers },
  { value: 'policy', word: 'tabPolicy', Icon: IconRoute },
  { value: 'papers', word: 'tabPapers', Icon: IconFileText },
  { value: 'time', word: 'tabTime', Icon: IconClock },
  { value: 'screen', word: 'tabScreen', Icon: IconDeviceDesktop },
] as const;

type PanelProps = { readonly value: (typeof TABS)[number]['value']; readonly children: ReactNode };

function Panel({ value, children }: PanelProps) {
  return (
    <Tabs.Panel value={value} className={classes['panel'] ?? ''} tabIndex={-1}>
      {children}
    </Tabs.Panel>
  );
}

/** Where somebody left off editing: that is where one goes on. */
function firstTab(): string {
  if (usePolicyEdit.getState().edit !== null) return 'policy';
  return usePapersEdit.getState().draft === null ? 'store' : 'papers';
}

/** Settings in six parts, kept together by one button. */
export function SettingsScreen() {
  const words = useWords(settingsWording);
  const { section, problem, hasChanges, save, discard } = useDeskForm();
  const [tab, setTab] = useState<string>(firstTab);
  const saveLook = useSaveLook();
  const isLookChanged = usePapersEdit(({ draft }) => draft !== null);
  const mayChange = useDesk(({ config, access }) => config !== null && mayChangeSettings(config, access));

  const handleSave = async () => {
    if (!(await saveLook())) {
      // Its words stand there, and nobody looks for them elsewhere.
      setTab('papers');
      return;
    }
    if (isLookChanged && !hasChanges) return;
    if (await save()) notifications.show({ message: speak(settingsWording, section.form.language).saved });
  };
  const notYours = !mayChange && (
    <Alert color="desk" p="xs" mb="sm" icon={<IconLock size={18} aria-hidden />}>
      {words.onlyAdministrator}
    </Alert>
  );

  return (
    <form
      className={classes['settings']}
      onSubmit={(event) => {
        event.preventDefault();
        void handleSave();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        // React lets keys of a dialog come up here as well; they are not the settings'.
        const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (isOwn && event.key === 'Enter' && event.ctrlKey && !belongsToIme(event)) void handleSave();
      }}
    >
      <Title order={1} fz={20}>
        {words.title}
      </Title>
      <Tabs
        orientation="vertical"
        value={tab}
        onChange={(value) => {
          setTab(value ?? 'store');
        }}
        keepMounted={false}
        classNames={{
          root: classes['tabs'] ?? '',
          list: classes['list'] ?? '',
          tab: classes['tab'] ?? '',
          tabLabel: classes['label'] ?? '',
        }}
      >
        <Tabs.List aria-label={words.sections}>
          {TABS.map(({ value, word, Icon }) => (
            <Tabs.Tab key={value} value={value} leftSection={<Icon size={18} stroke={1.6} aria-hidden />}>
              {words[word]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Panel value="store">
          {notYours}
          <Paper withBorder p="lg" maw={680}>
            <Fieldset variant="unstyled" disabled={!mayChange} className={classes['fields'] ?? ''}>
              <StoreSection {...section} />
            </Fieldset>
          </Paper>
          <ScanFolderCard mayChange={mayChange} />
        </Panel>
        <Panel value="people">
          {notYours}
          <PeopleSection {...section} mayChange={mayChange} />
        </Panel>
        <Panel value="policy">
          {notYours}
          <PolicySection {...section} mayChange={mayChange} />
        </Panel>
        <Panel value="papers">
          <div className={classes['tall']}>
            {notYours}
            <PapersSection form={section.form} mayChange={mayChange} />
          </div>
        </Panel>
        <Panel value="time">
          {notYours}
          <WorkingTimeSection {...section} mayChange={mayChange} />
        </Panel>
        <Panel value="screen">
          <Paper withBorder p="lg" maw={680}>
            <DisplaySection {...section} />
          </Paper>
        </Panel>
      </Tabs>
      <div className={classes['foot']}>
        {problem !== null && (
          <Alert color="red" p="sm" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end" gap="sm">
          {(hasChanges || isLookChanged) && (
            <>
              <Text size="sm" c="var(--desk-warn)">
                {words.changed}
              </Text>
              <Button
                variant="default"
                onClick={() => {
                  discard();
                  discardLook();
                }}
              >
                {words.discard}
              </Button>
            </>
          )}
          <Button type="submit">{words.save}</Button>
        </Group>
      </div>
      <LeaveDialog />
    </form>
  );
}
