import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { Router } from 'wouter';
import { useDesk } from '../data/desk-config';
import { LongTextGuard } from '../components/long-text-guard';
import { LanguageProvider } from '../lib/language';
import { useGuardedLocation } from '../lib/leave-guard';
import { usePractice } from '../data/practice';
import { Opening } from './opening';
import { PracticeFrame } from './practice-frame';
import { PracticePreparation } from './practice-preparation';
import { ScreenGuard } from './screen-guard';
import { Screens } from './screens';
import { deskTheme, deskVariables } from './theme';

/** The whole window: theme and language from the desk's settings, then the data, then the screens. */
export function App() {
  const config = useDesk((state) => state.config);
  const language = config?.language ?? 'zh-CN';
  const largeType = config?.largeType ?? false;
  const scheme = config?.colourScheme ?? 'light';
  const isPractice = usePractice((state) => state.isPractice) === true;
  const theme = useMemo(() => deskTheme(largeType, language, isPractice), [largeType, language, isPractice]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={deskVariables}
      defaultColorScheme="light"
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
    >
      <LanguageProvider language={language}>
        {/* Above everything but what is being typed and pressed: saving sits at the bottom of its screens. */}
        <Notifications position="top-center" autoClose={4000} limit={2} />
        <LongTextGuard />
        <ScreenGuard>
          <Router hook={useGuardedLocation}>
            <PracticeFrame>
              <Opening>
                <PracticePreparation>
                  <Screens />
                </PracticePreparation>
              </Opening>
            </PracticeFrame>
          </Router>
        </ScreenGuard>
      </LanguageProvider>
    </MantineProvider>
  );
}
