import { useMemo } from 'react';
import { Paper } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { repairsOfCase } from '../../../shared/vehicles/three-guarantee/known/repairs-of-case';
import type { Advice } from '../../../shared/vehicles/three-guarantee/desk-advice';
import type { Finding } from '../../../shared/vehicles/three-guarantee/finding';
import { threeGuaranteeWording } from '../../../shared/wording/three-guarantee';
import { fill } from '../../../shared/wording/wording';
import { useWords } from '../../lib/language';
import { FindingLine } from './finding-line';
import { FoldSummary } from './fold-summary';
import { Heading } from './heading';
import { Questions } from './questions';
import { useAdvice } from './use-advice';
import classes from './three-guarantee.module.css';

function Lines({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div className={classes['list']}>
      {findings.map((finding) => (
        <FindingLine key={finding.rule} finding={finding} />
      ))}
    </div>
  );
}

function Others({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords(threeGuaranteeWording);
  return (
    <details className={classes['others']} data-testid="three-guarantee-others">
      <FoldSummary>{fill(words.showOthers, { count: findings.length })}</FoldSummary>
      <Lines findings={findings} />
    </details>
  );
}

/** One line as long as there is nothing to say: most complaints are about something else. */
function Folded({ advice, children }: { readonly advice: Advice; readonly children: ReactNode }) {
  const words = useWords(threeGuaranteeWording);
  const sentence = {
    'out-of-scope': words.outOfScope,
    over: words.overAll,
    none: words.noneReached,
  }[advice.silence ?? 'none'];
  return (
    <details>
      <FoldSummary>
        <span className={classes['title']}>{words.title}</span>
        <span className={classes['headline']} data-quiet>
          {sentence}
        </span>
        <span className={classes['disclaimer']}>{words.disclaimer}</span>
      </FoldSummary>
      {children}
    </details>
  );
}

/** Everything the order says about the car of a case, and what to ask so that it holds. */
export function AdviceCard({ kase }: { readonly kase: Pick<Case, 'facts' | 'process'> }) {
  const { facts, process } = kase;
  const records = useMemo(() => ({ repairs: repairsOfCase({ facts, process }) }), [facts, process]);
  const words = useWords(threeGuaranteeWording);
  const advice = useAdvice(facts, records);
  const { met, near, others, questions, silence } = advice;
  const rest = (
    <>
      {silence === null && <Questions questions={questions} />}
      <Others findings={others} />
    </>
  );
  return (
    <Paper withBorder p="md" component="section" aria-label={words.title} data-testid="three-guarantee">
      {met.length + near.length === 0 ? (
        <Folded advice={advice}>{rest}</Folded>
      ) : (
        <>
          <Heading />
          <Lines findings={[...met, ...near]} />
          {rest}
        </>
      )}
    </Paper>
  );
}
