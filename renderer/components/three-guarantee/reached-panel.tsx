import { Paper } from '@mantine/core';
import type { Facts } from '../../../shared/domain/facts/facts';
import { threeGuaranteeWording } from '../../../shared/wording/three-guarantee';
import { useWords } from '../../lib/language';
import { FindingLine } from './finding-line';
import { Heading } from './heading';
import { useAdvice } from './use-advice';
import classes from './three-guarantee.module.css';

/** Beside the form: there only when the order gives the customer something, or nearly does. */
export function ReachedPanel({ facts }: { readonly facts: Facts }) {
  const words = useWords(threeGuaranteeWording);
  const { met, near } = useAdvice(facts);
  if (met.length + near.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={words.title} data-testid="three-guarantee">
      <Heading />
      <div className={classes['list']}>
        {[...met, ...near].map((finding) => (
          <FindingLine key={finding.rule} finding={finding} />
        ))}
      </div>
    </Paper>
  );
}
