import type { ReactNode } from 'react';
import classes from './labelled-line.module.css';

type Props = {
  readonly label: string;
  readonly children: ReactNode;
  /** @default false: room for eight characters of label; else for nine */
  readonly isWide?: boolean;
};

/** What a case says under a short label. Plain elements: a case has some sixty of them, and each `Text` costs ten times as much. */
export function LabelledLine({ label, children, isWide = false }: Props) {
  return (
    <div className={isWide ? `${classes['line'] ?? ''} ${classes['wide'] ?? ''}` : classes['line']}>
      <span className={classes['label']}>{label}</span>
      <span className={classes['words']}>{children}</span>
    </div>
  );
}
