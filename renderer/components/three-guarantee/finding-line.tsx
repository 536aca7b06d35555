import type { Finding } from '../../../shared/vehicles/three-guarantee/finding';
import { threeGuaranteeWording } from '../../../shared/wording/three-guarantee';
import { useLanguage, useWords } from '../../lib/language';
import classes from './three-guarantee.module.css';

/** A rule in one line: what it comes to, and its article. Opened, it says under which conditions, and cites in full. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const words = useWords(threeGuaranteeWording);
  const side = useLanguage() === 'zh-CN' ? 0 : 1;
  const { rule, state, near, reached, title, short, entitlement, article } = finding;
  const headline = near ?? (state === 'met' ? reached : null) ?? title;
  const tag = {
    met: words.met,
    near: words.near,
    'not-met': words.stateNotMet,
    unknown: words.stateUnknown,
    outside: words.stateOutside,
  }[state];
  const applies = finding.kind !== 'entitlement' && state === 'met';
  return (
    <details className={classes['finding']} data-rule={rule} data-state={state}>
      <summary className={classes['summary']}>
        <span className={classes['line']}>
          <span className={classes['tag']} data-tone={finding.kind === 'entitlement' ? state : 'quiet'}>
            {applies ? words.stateMet : tag}
          </span>
          <span className={classes['headline']}>{headline[side]}</span>
          <span className={classes['article']}>{short[side]}</span>
        </span>
      </summary>
      <p className={classes['text']}>{entitlement[side]}</p>
      <p className={classes['source']}>{article[side]}</p>
    </details>
  );
}
