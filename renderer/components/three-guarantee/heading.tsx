import { threeGuaranteeWording } from '../../../shared/wording/three-guarantee';
import { useWords } from '../../lib/language';
import classes from './three-guarantee.module.css';

/** The subject, and that it is advice only. */
export function Heading() {
  const words = useWords(threeGuaranteeWording);
  return (
    <div className={classes['heading']}>
      <span className={classes['title']}>{words.title}</span>
      <span className={classes['disclaimer']}>{words.disclaimer}</span>
    </div>
  );
}
