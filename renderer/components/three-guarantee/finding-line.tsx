import type { Finding } from '../../../shared/vehicles/three-guarantee/finding';
import { threeGuaranteeWording } from '../../../shared/wording/three-guarantee';
import type { Spoken } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';
import { FoldSummary } from './fold-summary';
import classes from './three-guarantee.module.css';

/** An entitlement is reached or not; a term or a note applies to this car or has nothing to do with it. */
function tagOf({ kind, state }: Finding, words: Spoken<typeof threeGuaranteeWording>): string {
  const gives = kind === 'entitlement';
  return {
    met: gives ? words.met : words.stateMet,
    near: words.near,
    unknown: words.stateUnknown,
    'not-met': gives ? words.stateNotMet : words.stateNoMatter,
    outside: words.stateOutside,
  }[state];
}

/** A rule in one line: what it comes to, and its article. Opened, it says under which conditions, and cites in full. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const words = useWords(threeGuaranteeWording);
  const side = useLanguage() === 'zh-CN' ? 0 : 1;
  const { rule, kind, state, near, reached, title, short, entitlement, article } = finding;
  const headline = near ?? (state === 'met' ? reached : null) ?? title;
  return (
    <details data-rule={rule} data-state={state}>
      <FoldSummary>
        <span className={classes['tag']} data-tone={kind === 'entitlement' ? state : 'quiet'}>
          {tagOf(finding, words)}
        </span>
        <span className={classes['headline']}>{headline[side]}</span>
        <span className={classes['article']}>{short[side]}</span>
      </FoldSummary>
      <p className={classes['text']}>{entitlement[side]}</p>
      <p className={classes['source']}>{article[side]}</p>
    </details>
  );
}
