import { useLanguage } from '../lib/language';
import { gradeWords } from '../../shared/wording/grades';
import classes from './grade-chip.module.css';

/** A grade as a filled chip with its word: colour never carries the meaning alone. */
export function GradeChip({ grade }: { readonly grade: string }) {
  const language = useLanguage();
  return (
    <span className={classes['chip']} data-grade={grade}>
      {gradeWords(grade, language)}
    </span>
  );
}
