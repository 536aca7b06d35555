import { Paper, ScrollArea, Text } from '@mantine/core';
import type { Case } from '../../../shared/domain/case/case';
import type { FactField } from '../../../shared/domain/facts/facts';
import type { WorkField } from '../../../shared/domain/work/work-form';
import { fieldWords } from '../../../shared/wording/fields';
import { paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import { signingWording } from '../../../shared/wording/signing';
import { workFieldWords } from '../../../shared/wording/work';
import { fill } from '../../../shared/wording/wording';
import { showFact } from '../../components/facts/show-fact';
import { visibleText } from '../../components/visible-text';
import { showWork } from '../../components/work/show-work';
import { policyFor } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';
import classes from './agreed-card.module.css';

/** What the customer said and wants. */
const COMPLAINT: readonly FactField[] = ['description', 'demands', 'demandWords', 'demandAmountFen'];
/** What the store will do. */
const ANSWER: readonly WorkField[] = [
  ...(['foundedReason', 'planKinds', 'planWords', 'planAmountFen', 'planDeadline'] as const),
  ...(['compensationWords', 'compensationFen', 'expectedBy'] as const),
];
/** Papers that only say that and what was taken in. */
const TAKEN_IN: ReadonlySet<PaperId> = new Set<PaperId>(['acceptance-letter', 'acceptance-form']);

/** A pad is no place to read a page: the beginning, and where the rest stands. */
const LONGEST = 160;

type Line = { readonly label: string; readonly text: string };

type Props = { readonly kase: Case; readonly paper: PaperId };

function useAgreed({ kase, paper }: Props): readonly Line[] {
  const language = useLanguage();
  const { more } = useWords(signingWording);
  const cut = (text: string) => {
    const signs = Array.from(text);
    return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}${more}` : text;
  };
  const tongue = { language, policy: policyFor(kase) };
  const facts = COMPLAINT.map((field) => ({
    label: fieldWords(field, language),
    text: cut(showFact(field, kase.facts[field], language)),
  }));
  const answers = TAKEN_IN.has(paper) ? (['expectedBy'] as const) : ANSWER;
  const work = answers.map((field) => ({
    label: workFieldWords(field, language),
    text: cut(visibleText(showWork(field, kase.work.values[field], tongue))),
  }));
  return [...facts, ...work].filter(({ text }) => text !== '');
}

/** What is being signed, in plain words: the paper, the version, and the lines that count. */
export function AgreedCard({ kase, paper }: Props) {
  const words = useWords(signingWording);
  const lines = useAgreed({ kase, paper });
  return (
    <Paper withBorder p="md" data-testid="signing-what">
      <Text fw={600}>
        {words.what}{' '}
        {fill(words.whatPaper, {
          paper: paperTitle(paper),
          number: kase.number ?? '',
          version: kase.version,
        })}
      </Text>
      <Text size="sm" c="dimmed" mb={4}>
        {words.agree}
      </Text>
      <ScrollArea.Autosize mah={168} type="auto">
        <dl className={classes['lines']}>
          {lines.map(({ label, text }) => (
            <div key={label} className={classes['line']}>
              <dt>{label}</dt>
              <dd className="as-written">{text}</dd>
            </div>
          ))}
        </dl>
      </ScrollArea.Autosize>
    </Paper>
  );
}
