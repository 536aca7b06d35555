import { Button, Group, Text } from '@mantine/core';
import {
  IconBook2,
  IconHome,
  IconHourglass,
  IconLayoutKanban,
  IconMessages,
  IconPencilPlus,
  IconPhoneCall,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { frameWording } from '../../shared/wording/frame';
import { KeyHint } from '../components/key-hint';
import { useDesk } from '../data/desk-config';
import { watchLiveCases } from '../data/live-cases';
import { useArrivals } from '../features/signed-papers/use-arrivals';
import { sendCommand } from '../lib/commands';
import { useWords } from '../lib/language';
import { paths } from '../lib/paths';
import { Bell } from './bell';
import { Footer } from './footer';
import { PersonMenu } from './person-menu';
import classes from './frame.module.css';
import { useNotifying } from './notifying';

const SCREENS = [
  { path: paths.register, word: 'register', Icon: IconPencilPlus, keys: 'F2' },
  { path: paths.today, word: 'today', Icon: IconHome, keys: 'Alt+1' },
  { path: paths.ledger, word: 'ledger', Icon: IconBook2, keys: 'Alt+2' },
  { path: paths.board, word: 'board', Icon: IconLayoutKanban, keys: 'Alt+3' },
  { path: paths.outstanding, word: 'outstanding', Icon: IconHourglass, keys: 'Alt+4' },
  { path: paths.visits, word: 'visits', Icon: IconPhoneCall, keys: 'Alt+5' },
  { path: paths.playbook, word: 'playbook', Icon: IconMessages, keys: 'Alt+8' },
  { path: paths.settings, word: 'settings', Icon: IconSettings, keys: 'Alt+0' },
] as const;

function Rail() {
  const words = useWords(frameWording);
  const [location] = useLocation();
  return (
    <nav className={classes['rail']} aria-label={words.appName}>
      {SCREENS.map(({ path, word, Icon, keys }, index) => (
        <Link
          key={path}
          href={path}
          className={`${classes['item'] ?? ''} ${index === 0 ? (classes['first'] ?? '') : ''}`}
          aria-current={location === path ? 'page' : undefined}
          title={`${words[word]} ${keys}`}
        >
          <Icon size={index === 0 ? 22 : 18} stroke={1.6} aria-hidden />
          {words[word]}
          {index === 0 && ' F2'}
        </Link>
      ))}
    </nav>
  );
}

/** Rail, head, footer; the screen between them. The next thing to do is always in the same place. */
export function Frame({ children }: { readonly children: ReactNode }) {
  useEffect(watchLiveCases, []);
  useNotifying();
  useArrivals();
  const words = useWords(frameWording);
  const storeName = useDesk((state) => state.config?.storeName ?? '');
  return (
    <div className={classes['frame']}>
      <Rail />
      <header className={classes['head']}>
        <Text size="sm" c="dimmed" truncate maw={420}>
          {words.appName} · {storeName}
        </Text>
        <Group gap="sm">
          <Button
            variant="default"
            size="xs"
            fw={400}
            leftSection={<IconSearch size={16} />}
            rightSection={<KeyHint keys="Ctrl K" />}
            onClick={() => {
              sendCommand('find');
            }}
          >
            {words.find}
          </Button>
          <Bell />
          <PersonMenu />
        </Group>
      </header>
      <main className={classes['screen']}>{children}</main>
      <Footer />
    </div>
  );
}
