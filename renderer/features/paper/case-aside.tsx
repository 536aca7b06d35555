import { Divider, Group, Stack, Text } from '@mantine/core';
import type { Case } from '../../../shared/domain/case/case';
import type { FactField } from '../../../shared/domain/facts/facts';
import { emptyOnPaper } from '../../../shared/papers/empty-on-paper';
import { nthPrinting } from '../../../shared/papers/reprint';
import { nextOwed } from '../../../shared/policies/engine/next-owed';
import { fieldWords } from '../../../shared/wording/fields';
import type { PaperId } from '../../../shared/wording/paper-titles';
import { paperViewWording } from '../../../shared/wording/printing';
import { workFieldWords } from '../../../shared/wording/work';
import { fill } from '../../../shared/wording/wording';
import { showFact } from '../../components/facts/show-fact';
import { GradeChip } from '../../components/grade-chip';
import { LabelledLine } from '../../components/labelled-line';
import { Plate } from '../../components/plate';
import { visibleText } from '../../components/visible-text';
import { now } from '../../lib/clock';
import { policyFor } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import { roleList } from '../../lib/policy-words';
import classes from './paper-screen.module.css';

type Props = { readonly kase: Case; readonly paper: PaperId };

/** What one compares a sheet with: who, which car, what, and in whose words. */
const SHOWN: readonly FactField[] = [
  'receivedAt',
  'channel',
  'phone',
  'ownerRelation',
  'model',
  'vin',
  'mileageKm',
  'repairOrder',
  'complaintType',
  'targetDepartment',
  'demands',
  'demandWords',
  'demandAmountFen',
];

function NextStep({ kase }: { readonly kase: Case }) {
  const words = useWords(paperViewWording);
  const language = useLanguage();
  const policy = policyFor(kase);
  if (policy === null) return null;
  const [first] = nextOwed(kase, policy);
  return (
    <div data-testid="aside-next">
      <Text size="xs" c="dimmed">
        {words.nextStep}
      </Text>
      {first === undefined ? (
        <Text size="sm">{words.nothingOwed}</Text>
      ) : (
        <Text size="sm" fw={600}>
          {first.label[language === 'zh-CN' ? 0 : 1]}
          <Text span size="sm" c="dimmed" fw={400} ml={6}>
            {roleList(policy, first.roles, language)}
          </Text>
        </Text>
      )}
    </div>
  );
}

function Missing({ kase, paper }: Props) {
  const words = useWords(paperViewWording);
  const language = useLanguage();
  const { facts, work } = emptyOnPaper(kase, paper);
  const stop = language === 'zh-CN' ? '、' : ', ';
  return (
    <div data-testid="aside-missing">
      <Text size="xs" c="dimmed">
        {words.emptyFacts}
      </Text>
      <Text size="sm" {...(facts.length > 0 ? { c: 'var(--desk-warn)' } : {})}>
        {facts.length === 0
          ? words.nothingEmpty
          : facts.map((field) => fieldWords(field, language)).join(stop)}
      </Text>
      {work.length > 0 && (
        <>
          <Text size="xs" c="dimmed" mt={6}>
            {words.emptyWork}
          </Text>
          <Text size="sm">{work.map((field) => workFieldWords(field, language)).join(stop)}</Text>
        </>
      )}
    </div>
  );
}

function Printed({ kase, paper }: Props) {
  const words = useWords(paperViewWording);
  const nth = nthPrinting(kase, paper);
  const last = kase.prints
    .filter((print) => print.paper === paper && print.stateHash === kase.stateHash && print.how === 'printed')
    .at(-1);
  if (last === undefined) return null;
  return (
    <div data-testid="aside-printed">
      <Text size="sm" c="dimmed">
        {fill(words.printed, {
          count: nth - 1,
          time: shortMoment(last.at, now().iso),
          name: visibleText(last.actor.name),
        })}
      </Text>
      <Text size="sm" c="dimmed">
        {fill(words.willSay, { nth })}
      </Text>
    </div>
  );
}

/** The case beside its paper: what is next, what the sheet lacks, and what it should say. */
export function CaseAside({ kase, paper, isBlank }: Props & { readonly isBlank: boolean }) {
  const words = useWords(paperViewWording);
  const language = useLanguage();
  const { facts } = kase;
  return (
    <div
      className={classes['aside']}
      role="region"
      tabIndex={0}
      aria-label={words.thisCase}
      data-testid="paper-aside"
    >
      <Stack gap="sm" p="sm">
        <div>
          <Text size="sm" fw={600} className="tabular" truncate>
            {kase.number ?? '—'}
          </Text>
          <Group gap="xs" mt={4}>
            <Plate plate={facts.plate} />
            <Text size="sm" truncate>
              {visibleText(facts.customerName ?? '')}
            </Text>
            {kase.grade !== null && <GradeChip grade={kase.grade.grade} />}
          </Group>
        </div>
        <NextStep kase={kase} />
        <Divider />
        {!isBlank && (
          <>
            <Missing kase={kase} paper={paper} />
            <Printed kase={kase} paper={paper} />
            <Divider />
          </>
        )}
        <div>
          <Text size="xs" c="dimmed" mb={4}>
            {words.facts}
          </Text>
          {SHOWN.map((field) => {
            const text = showFact(field, facts[field], language);
            return text === '' ? null : (
              <LabelledLine key={field} label={fieldWords(field, language)}>
                <span className="as-written tabular">{text}</span>
              </LabelledLine>
            );
          })}
          {facts.description !== undefined && (
            <Text size="sm" mt="xs" className="as-written" lineClamp={12}>
              {visibleText(facts.description)}
            </Text>
          )}
        </div>
      </Stack>
    </div>
  );
}
