import { Button, Popover, ScrollArea, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { caseDifferences, type CaseDifference } from '../../../shared/domain/case/case-differences';
import type { Case } from '../../../shared/domain/case/case';
import { caseInState } from '../../../shared/domain/case/earlier-state';
import { assertNever } from '../../../shared/domain/assert-never';
import type { SignedPrint } from '../../../shared/papers/scan/signed-state';
import { gradeNameIn } from '../../../shared/policies/engine/names-in-policy';
import type { Policy } from '../../../shared/policies/policy';
import { caseWording, differenceWording } from '../../../shared/wording/case';
import { fieldWords } from '../../../shared/wording/fields';
import { workFieldWords } from '../../../shared/wording/work';
import { fill, type Language, type Spoken } from '../../../shared/wording/wording';
import { showFact } from '../../components/facts/show-fact';
import { visibleText } from '../../components/visible-text';
import { showWork } from '../../components/work/show-work';
import { policyFor } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';

type Tongue = { readonly language: Language; readonly policy: Policy | null };

/** Characters of a value in the list: enough to know it by, the timeline has the whole. */
const LONGEST = 60;
/** Things named on the button itself. */
const NAMED = 3;

type Told = { readonly name: string; readonly detail: string };

function tell(one: CaseDifference, words: Spoken<typeof differenceWording>, tongue: Tongue): Told {
  const { language, policy } = tongue;
  const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  const change = (before: string, after: string) =>
    `${short(visibleText(before)) || words.blank} → ${short(visibleText(after)) || words.blank}`;
  switch (one.kind) {
    case 'fact': {
      const show = (value: unknown) => showFact(one.field, value, language);
      return { name: fieldWords(one.field, language), detail: change(show(one.before), show(one.after)) };
    }
    case 'work': {
      const show = (value: unknown) => showWork(one.field, value, tongue);
      return { name: workFieldWords(one.field, language), detail: change(show(one.before), show(one.after)) };
    }
    case 'grade': {
      const show = (grade: string | null) => (grade === null ? '' : gradeNameIn(policy, grade, language));
      return { name: words.grade, detail: change(show(one.before), show(one.after)) };
    }
    case 'evidence': {
      const names = (files: readonly string[]) => files.map(visibleText).join('、');
      const parts = [
        ...(one.added.length > 0 ? [fill(words.added, { names: names(one.added) })] : []),
        ...(one.withdrawn.length > 0 ? [fill(words.withdrawn, { names: names(one.withdrawn) })] : []),
      ];
      return { name: words.evidence, detail: parts.join('；') };
    }
    case 'entries': {
      const { before, after } = one;
      return { name: words[one.list], detail: fill(words.count, { before, after }) };
    }
    default:
      return assertNever(one);
  }
}

/** What the case says otherwise than the signed paper: the first things named, all of them behind a press. */
export function SignedDifferences({ kase, print }: { readonly kase: Case; readonly print: SignedPrint }) {
  const words = useWords(caseWording);
  const differs = useWords(differenceWording);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { version, state } = print;
  const signed = useMemo(() => caseInState(kase, { version, state }), [kase, version, state]);
  if (signed === null)
    return (
      <Text size="sm" c="dimmed">
        {differs.unknown}
      </Text>
    );
  const policy = policyFor(kase);
  const told = caseDifferences(signed, kase).map((one) => tell(one, differs, { language, policy }));
  const names = told.slice(0, NAMED).map(({ name }) => name);
  const join = language === 'zh-CN' ? '、' : ', ';
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={420} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          data-testid="signed-differences"
          onClick={() => {
            setOpen((open) => !open);
          }}
        >
          {fill(told.length > NAMED ? words.differsMore : words.differs, {
            names: names.join(join),
            count: told.length,
          })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={600} mb={4}>
          {fill(differs.title, { signed: version, version: kase.version })}
        </Text>
        <ScrollArea.Autosize mah={260}>
          {told.map(({ name, detail }) => (
            <Text key={name} size="sm" className="as-written">
              <Text span size="sm" c="dimmed">
                {name}{' '}
              </Text>
              {detail}
            </Text>
          ))}
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
