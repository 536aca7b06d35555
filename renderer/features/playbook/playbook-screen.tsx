import { Box, Button, Stack, Tabs, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { isMoment, MOMENTS, type Moment } from '../../../shared/playbook/moments';
import { PLAYBOOK, stepsAt } from '../../../shared/playbook/playbook';
import { momentWording, playbookWording } from '../../../shared/wording/playbook';
import { fill } from '../../../shared/wording/wording';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { ScreenHead } from '../../components/screen-head';
import { usePhrases } from '../../data/phrases';
import { findPhrases, findSteps } from '../../data/search/find-steps';
import { useCommand } from '../../lib/commands';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { OwnPhrases } from './own-phrases';
import classes from './playbook-screen.module.css';
import { PracticeButtons } from './practice-buttons';
import { QuestionList } from './question-list';
import { StepList } from './step-list';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** `/` goes to the search field from wherever nobody types. */
function useSlash(focus: () => void): void {
  const latest = useRef(focus);
  useEffect(() => {
    latest.current = focus;
  });
  useEffect(() => {
    const handle = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', handle);
    return () => {
      window.removeEventListener('keydown', handle);
    };
  }, []);
}

function Found({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const words = useWords(playbookWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const steps = findSteps(PLAYBOOK, query);
  const phrases = findPhrases(usePhrases(), query);
  if (steps.length + phrases.length === 0) {
    return (
      <EmptyState sentence={fill(words.findNothing, { query: query.trim() })}>
        <Button variant="default" onClick={onClear}>
          {words.clear}
        </Button>
      </EmptyState>
    );
  }
  const moments = MOMENTS.filter((moment) => steps.some((step) => step.moment === moment));
  return (
    <Stack gap="sm">
      <OwnPhrases phrases={phrases} moment={null} />
      {moments.map((moment, nth) => (
        <Box key={moment}>
          <Text size="xs" c="dimmed" mb={4}>
            {momentWording[moment][index]}
          </Text>
          <StepList steps={steps.filter((step) => step.moment === moment)} hasHeads={nth === 0} />
        </Box>
      ))}
    </Stack>
  );
}

function OfMoment({ moment }: { readonly moment: Moment }) {
  const phrases = usePhrases();
  return (
    <Stack gap="sm">
      <StepList steps={stepsAt(moment)} />
      {(moment === 'visiting' || moment === 'key-moment') && <QuestionList />}
      <OwnPhrases phrases={phrases.filter((phrase) => phrase.moment === moment)} moment={moment} />
    </Stack>
  );
}

/** What to say when: moments left, their steps right, one field to find any of them. */
export function PlaybookScreen() {
  const words = useWords(playbookWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const [, navigate] = useLocation();
  const [moment, setMoment] = useState<Moment>('receiving');
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const phrases = usePhrases();
  const isSearching = query.trim() !== '';
  useSlash(() => field.current?.focus());
  useCommand('back', () => {
    if (query === '') navigate(paths.today);
    else setQuery('');
  });
  const count = isSearching
    ? fill(words.found, { count: findSteps(PLAYBOOK, query).length + findPhrases(phrases, query).length })
    : fill(words.count, { steps: PLAYBOOK.length, phrases: phrases.length });

  return (
    <Box className={classes['screen'] ?? ''}>
      <ScreenHead
        title={words.title}
        count={count}
        isLive
        tools={
          <>
            <TextInput
              ref={field}
              type="search"
              size="xs"
              w={300}
              aria-label={words.find}
              placeholder={words.find}
              leftSection={<IconSearch size={16} aria-hidden />}
              rightSection={<KeyHint keys="/" />}
              rightSectionWidth={44}
              maxLength={100}
              value={query}
              onChange={(event) => {
                setQuery(event.currentTarget.value);
              }}
            />
            <PracticeButtons />
          </>
        }
      />
      <Tabs
        orientation="vertical"
        value={moment}
        onChange={(value) => {
          if (value === null || !isMoment(value)) return;
          setMoment(value);
          setQuery('');
        }}
        keepMounted={false}
        classNames={{
          root: `${classes['tabs'] ?? ''} ${isSearching ? (classes['searching'] ?? '') : ''}`,
          list: classes['list'] ?? '',
          tab: classes['tab'] ?? '',
          tabLabel: classes['label'] ?? '',
        }}
      >
        <Tabs.List
          aria-label={words.moments}
          onKeyDown={(event: KeyboardEvent) => {
            // Scrolling is left to the page beside: up and down choose a moment.
            if (event.key === 'ArrowUp' || event.key === 'ArrowDown') event.preventDefault();
          }}
        >
          {MOMENTS.map((one) => (
            <Tabs.Tab
              key={one}
              value={one}
              onClick={() => {
                setQuery('');
              }}
              rightSection={
                <Text span size="xs" c="dimmed">
                  {stepsAt(one).length + phrases.filter((phrase) => phrase.moment === one).length}
                </Text>
              }
            >
              {momentWording[one][index]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={moment} className={classes['panel'] ?? ''} tabIndex={-1}>
          {isSearching ? <Found query={query} onClear={() => setQuery('')} /> : <OfMoment moment={moment} />}
        </Tabs.Panel>
      </Tabs>
    </Box>
  );
}
