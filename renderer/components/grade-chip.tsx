import { useGradeName } from '../lib/policy-words';
import classes from './grade-chip.module.css';

/** A grade as a filled chip with its word: colour never carries the meaning alone. */
export function GradeChip({ grade }: { readonly grade: string }) {
  const { former, name, rank } = useGradeName(grade);
  return (
    <span className={classes['chip']} data-rank={rank} {...former}>
      {name}
    </span>
  );
}
