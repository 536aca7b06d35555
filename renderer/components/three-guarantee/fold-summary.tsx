import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './three-guarantee.module.css';

/** The line that a fold is opened by, with the chevron of the form's own folds. */
export function FoldSummary({ children }: { readonly children: ReactNode }) {
  return (
    <summary className={classes['summary']}>
      <IconChevronRight size={16} aria-hidden />
      {children}
    </summary>
  );
}
