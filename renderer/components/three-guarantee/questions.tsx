import type { KnownFact } from '../../../shared/vehicles/three-guarantee/known/input';
import { askWording, threeGuaranteeWording } from '../../../shared/wording/three-guarantee';
import { useLanguage, useWords } from '../../lib/language';
import classes from './three-guarantee.module.css';

/** What to ask the customer, in the words to ask it with. */
export function Questions({ questions }: { readonly questions: readonly KnownFact[] }) {
  const words = useWords(threeGuaranteeWording);
  const side = useLanguage() === 'zh-CN' ? 0 : 1;
  if (questions.length === 0) return null;
  return (
    <div className={classes['ask']} data-testid="three-guarantee-questions">
      <span className={classes['askLabel']}>{words.ask}</span>
      <ul className={classes['questions']}>
        {questions.map((fact) => (
          <li key={fact} data-ask={fact}>
            {askWording[fact][side]}
          </li>
        ))}
      </ul>
    </div>
  );
}
