import { Box, Button, Text } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { practiceWording } from '../../shared/wording/playbook';
import { leavePractice, learnPractice, usePractice } from '../data/practice';
import { useWords } from '../lib/language';
import classes from './practice-frame.module.css';

/** Around everything in a practice, lock and opening included: nobody may take it for the real desk. */
export function PracticeFrame({ children }: { readonly children: ReactNode }) {
  const words = useWords(practiceWording);
  const isPractice = usePractice((state) => state.isPractice);
  useEffect(() => {
    void learnPractice();
  }, []);
  return (
    <>
      {isPractice === true && (
        <Box component="aside" className={classes['banner'] ?? ''} data-testid="practice-banner">
          <Text size="xs" className={classes['hint'] ?? ''}>
            {words.bannerHint}
          </Text>
          {words.banner}
          <Button
            size="compact-xs"
            variant="white"
            className={classes['leave'] ?? ''}
            onClick={() => void leavePractice()}
          >
            {words.leave}
          </Button>
        </Box>
      )}
      {/* The same element in either case: what is being opened must not start again. */}
      <div className={isPractice === true ? classes['practice'] : undefined}>{children}</div>
    </>
  );
}
