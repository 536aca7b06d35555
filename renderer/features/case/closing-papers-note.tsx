import { Alert, Text } from '@mantine/core';
import type { Case } from '../../../shared/domain/case/case';
import { signedState } from '../../../shared/papers/scan/signed-state';
import { closingPapers } from '../../../shared/policies/engine/closing-papers';
import type { Policy, PolicyAction } from '../../../shared/policies/policy';
import { caseWording } from '../../../shared/wording/case';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { fill } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';

type Props = { readonly kase: Case; readonly policy: Policy; readonly action: PolicyAction };

const ABOUT_PAPERS: ReadonlySet<PolicyAction['kind']> = new Set<PolicyAction['kind']>([
  'closed',
  'papers-signed',
  'waived',
]);

/** Above the form that closes a case, or speaks of its papers: which signed ones are not back, and which are outdated. */
export function ClosingPapersNote({ kase, policy, action }: Props) {
  const words = useWords(caseWording);
  const language = useLanguage();
  const isAsked = action.kind !== 'waived' || action.requires.includes('papersWaivedBecause');
  if (!ABOUT_PAPERS.has(action.kind) || !isAsked) return null;
  const { missing } = closingPapers(kase, policy);
  const wanted = policy.papers.filter(({ signedBy }) => signedBy.length > 0).map(({ id }) => id);
  const outdated = wanted.filter((id) => signedState(kase, id).kind === 'outdated');
  const join = (papers: readonly string[]) =>
    papers.map((paper) => paperTitle(paper, language)).join(language === 'zh-CN' ? '、' : ', ');
  const isPrinted = (paper: string) => kase.prints.some((print) => print.paper === paper);
  const lines = [
    [words.missingPrinted, missing.filter(isPrinted)],
    [words.missingUnprinted, missing.filter((paper) => !isPrinted(paper))],
    [words.signedOutdated, outdated],
  ] as const;
  const told = lines.filter(([, papers]) => papers.length > 0);
  if (told.length === 0) return null;
  return (
    <Alert color="amber" p="xs" data-testid="closing-papers">
      {told.map(([sentence, papers]) => (
        <Text key={sentence} size="sm">
          {fill(sentence, { papers: join(papers) })}
        </Text>
      ))}
    </Alert>
  );
}
