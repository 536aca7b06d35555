import { Button, Text } from '@mantine/core';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { frameWording } from '../../shared/wording/frame';
import { homesWording } from '../../shared/wording/homes';
import { fill, speak } from '../../shared/wording/wording';
import { rememberDesk, useDesk } from '../data/desk-config';
import { warmSearch } from '../data/search/find-cases';
import { openDesk, type Consent, type DatabaseState, type Lost, type OpeningProgress } from '../data/session';
import { useTrouble } from '../data/session-state';
import { useWords } from '../lib/language';
import { warmUp } from '../papers/print-shop';
import { DiskNotice } from './disk-notice';
import { noticesOf, showNotices } from './opening-notice';
import { OpeningPage } from './opening-page';
import { OpeningWork } from './opening-work';
import classes from './opening.module.css';

type Trouble = 'damaged' | 'diverged';
type State =
  | { readonly kind: 'opening'; readonly progress: OpeningProgress | null }
  | { readonly kind: 'open' }
  | { readonly kind: 'told'; readonly trouble: Trouble; readonly cases: number }
  | { readonly kind: 'lost'; readonly lost: readonly Lost[]; readonly kept: number }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'failed'; readonly code: string };

/** How often a start that waits for room looks again, in ms. */
const LOOK_AGAIN = 3_000;

function stateOf(database: DatabaseState): State {
  switch (database.kind) {
    case 'ready':
      if (database.damaged.length > 0) return { kind: 'told', trouble: 'damaged', cases: database.cases };
      if (database.diverged.length > 0) return { kind: 'told', trouble: 'diverged', cases: database.cases };
      return { kind: 'open' };
    case 'unreadable':
      if (database.problem === 'journal-not-whole') return { kind: 'not-whole' };
      return { kind: 'failed', code: database.problem === 'newer-version' ? 'D1' : 'D2' };
    case 'lost':
    case 'no-room':
      return database;
  }
}

function LostList({ lost }: { readonly lost: readonly Lost[] }) {
  const words = useWords(homesWording);
  const own = useDesk((state) => state.config?.deskId);
  const sentenceOf = ({ deskId, from, to }: Lost): string => {
    if (deskId === own) return from === to ? words.lostOneHere : words.lostHere;
    return from === to ? words.lostOneElsewhere : words.lostElsewhere;
  };
  return (
    <ul className={classes.lost} data-testid="lost">
      {lost.map((range) => (
        <li key={`${range.deskId}-${String(range.from)}`}>
          {fill(sentenceOf(range), {
            desk: range.deskId.slice(-6),
            from: range.from,
            to: range.to,
            count: range.to - range.from + 1,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Opens the data before any screen shows; says what it does when that takes time, and what is safe when it fails. */
export function Opening({ children }: { readonly children: ReactNode }) {
  const words = useWords(frameWording);
  const homes = useWords(homesWording);
  const [state, setState] = useState<State>({ kind: 'opening', progress: null });

  const open = useCallback((consent: Consent = {}) => {
    setState((before) => (before.kind === 'no-room' ? before : { kind: 'opening', progress: null }));
    const onProgress = (progress: OpeningProgress) => setState({ kind: 'opening', progress });
    void openDesk({ ...consent, onProgress }).then(
      ({ info, database }) => {
        rememberDesk(info);
        setState(stateOf(database));
        if (database.kind !== 'ready') return;
        useTrouble.setState({
          damaged: database.damaged.length > 0,
          diverged: database.diverged.length > 0,
        });
        // Not the words of this render: the language is known only now.
        showNotices(noticesOf(database, speak(homesWording, info.config?.language ?? 'zh-CN')));
        // After first paint: neither may delay the screen a customer is waiting in front of.
        setTimeout(() => {
          void warmSearch();
          void warmUp();
        }, 300);
      },
      () => {
        setState({ kind: 'failed', code: 'D3' });
      },
    );
  }, []);
  useEffect(open, [open]);
  useEffect(() => {
    if (state.kind !== 'no-room') return;
    const timer = setTimeout(open, LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [state, open]);

  switch (state.kind) {
    case 'open':
      return (
        <>
          <DiskNotice />
          {children}
        </>
      );
    case 'opening':
      return <OpeningWork progress={state.progress} />;
    case 'told':
      return (
        <OpeningPage
          name={state.trouble}
          title={state.trouble === 'damaged' ? homes.damagedTitle : homes.divergedTitle}
          what={[
            fill(homes.readable, { cases: state.cases.toLocaleString('en-US') }),
            state.trouble === 'damaged' ? homes.damagedWhat : homes.divergedWhat,
          ]}
          actions={<Button onClick={() => setState({ kind: 'open' })}>{homes.goOnReading}</Button>}
        />
      );
    case 'lost':
      return (
        <OpeningPage
          name="lost"
          title={homes.lostTitle}
          what={[fill(homes.lostWhat, { kept: state.kept.toLocaleString('en-US') })]}
          actions={
            <>
              <Button onClick={() => window.close()}>{homes.quit}</Button>
              <Button variant="default" onClick={() => open({ mayLose: true })}>
                {homes.goOnWithout}
              </Button>
            </>
          }
        >
          <LostList lost={state.lost} />
          <Text>{homes.lostDo}</Text>
        </OpeningPage>
      );
    case 'no-room':
      return <OpeningPage tone="wait" name="no-room" title={homes.noRoomTitle} what={[homes.noRoomWhat]} />;
    case 'not-whole':
      return (
        <OpeningPage
          name="not-whole"
          title={homes.notWholeTitle}
          what={[homes.notWholeWhat]}
          actions={
            <>
              <Button onClick={() => window.close()}>{homes.quit}</Button>
              <Button variant="default" onClick={() => open({ maySetAside: true })}>
                {homes.rebuildNow}
              </Button>
            </>
          }
        />
      );
    case 'failed':
      return (
        <OpeningPage
          name="failed"
          title={words.openFailed}
          what={[fill(words.openFailedWhat, { code: state.code })]}
          actions={
            <Button w={120} onClick={() => open()}>
              {words.retry}
            </Button>
          }
        />
      );
  }
}
