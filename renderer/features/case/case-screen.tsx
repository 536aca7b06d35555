import { Alert, Anchor, Box, Group, Paper, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState, type ClipboardEvent, type DragEvent } from 'react';
import { Link } from 'wouter';
import type { Case } from '../../../shared/domain/case/case';
import { actionsFor } from '../../../shared/policies/engine/offers';
import type { Policy } from '../../../shared/policies/policy';
import { caseWording } from '../../../shared/wording/case';
import { nextStepWording } from '../../../shared/wording/next-step';
import { fill } from '../../../shared/wording/wording';
import { EmptyState } from '../../components/empty-state';
import { showFact } from '../../components/facts/show-fact';
import { GradeChip } from '../../components/grade-chip';
import { Plate } from '../../components/plate';
import { AdviceCard } from '../../components/three-guarantee/advice-card';
import { visibleText } from '../../components/visible-text';
import { readClocks } from '../../data/case-clocks';
import { appendToCase } from '../../data/case-writer';
import { useCase } from '../../data/cases';
import { useDuty } from '../../data/duty';
import { useEvidenceIntake } from '../../data/evidence-intake';
import { useHistory } from '../../data/history';
import { proposalsOf } from '../../data/proposals';
import { now } from '../../lib/clock';
import { useCommand } from '../../lib/commands';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { AmendDialog } from './amend-dialog';
import { ClocksCard } from './clocks-card';
import { ConflictAlert } from './conflict-alert';
import { EvidenceCard } from './evidence-card';
import type { FactGroup } from './fact-groups';
import { FlagRow } from './flag-row';
import { GradePicker } from './grade-picker';
import { ProposalAlerts } from './proposal-alerts';
import { SettleAlerts } from './settle-alert';
import { FactsColumn } from './facts-column';
import { NextStepCard } from './next-step-card';
import { NoteCard } from './note-card';
import { PapersCard } from './papers-card';
import { RecordCard } from './record-card';
import { Timeline } from './timeline';
import { TraceBackCard } from './trace-back-card';
import type { History } from '../../../shared/policies/conditions/context';
import { policyFor } from '../../lib/known-policies';

const DEMAND_FIELDS = ['demands', 'demandWords', 'demandAmountFen'] as const;

type HeadingProps = {
  readonly kase: Case;
  readonly policy: Policy | null;
  readonly history: History;
};

function Heading({ kase, policy, history }: HeadingProps) {
  const words = useWords(caseWording);
  return (
    <Group gap="md" mb="sm" wrap="nowrap">
      <Title order={1} fz={20} className="tabular" data-testid="case-number">
        {kase.number ?? '—'}
      </Title>
      {policy !== null && <GradePicker kase={kase} policy={policy} history={history} />}
      {policy === null && kase.grade !== null && <GradeChip grade={kase.grade.grade} />}
      <Plate plate={kase.facts.plate} />
      <Text truncate>{visibleText(kase.facts.customerName ?? '')}</Text>
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {fill(words.version, { version: kase.version })}
      </Text>
    </Group>
  );
}

function Story({ kase }: { readonly kase: Case }) {
  const words = useWords(caseWording);
  const language = useLanguage();
  const demands = DEMAND_FIELDS.map((field) => showFact(field, kase.facts[field], language)).filter(
    (text) => text !== '',
  );
  return (
    <Paper withBorder p="md">
      <Text size="sm" fw={600}>
        {words.description}
      </Text>
      <ScrollArea.Autosize mah={220}>
        <Text size="sm" className="as-written" data-shown="description">
          {visibleText(kase.facts.description ?? '—')}
        </Text>
      </ScrollArea.Autosize>
      {demands.length > 0 && (
        <Text size="sm" mt="sm" data-shown="demands" className="as-written">
          <Text span size="sm" c="dimmed">
            {words.demand}{' '}
          </Text>
          {demands.join(' · ')}
        </Text>
      )}
    </Paper>
  );
}

/** What has to be decided, what is owed next, and how much time there is. */
function Handling({ kase, policy, history }: HeadingProps & { readonly policy: Policy }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const person = useDuty()?.person;
  const proposals = proposalsOf(kase, { policy, history }, readClocks(kase, policy, now().ms));
  const offers = useMemo(
    () => (person === undefined ? [] : actionsFor(kase, policy, person)),
    [kase, policy, person],
  );
  const ways = offers.filter(({ action, isOpen }) => isOpen && action.kind === 'escalated');
  const wayTo = (layer: string) =>
    ways.find(({ action }) => action.sets.some((set) => 'to' in set && set.to === layer)) ?? ways[0];
  return (
    <>
      <SettleAlerts kase={kase} policy={policy} />
      <ProposalAlerts
        kase={kase}
        policy={policy}
        proposals={proposals}
        onEscalate={
          ways.length === 0
            ? null
            : (layer) => {
                setChosen(wayTo(layer)?.action.id ?? null);
              }
        }
      />
      <NextStepCard kase={kase} policy={policy} offers={offers} chosen={chosen} onChoose={setChosen} />
      <ClocksCard kase={kase} policy={policy} />
    </>
  );
}

function OpenCase({ kase }: { readonly kase: Case }) {
  const words = useWords(caseWording);
  const steps = useWords(nextStepWording);
  const policy = policyFor(kase);
  const history = useHistory(kase, policy);
  const [amending, setAmending] = useState<FactGroup | null>(null);
  const intake = useEvidenceIntake(kase.evidence.length, (evidence) => {
    if (kase.evidence.some((one) => one.hash === evidence.hash)) return;
    void appendToCase(kase.caseId, [{ type: 'evidence-attached', data: { evidence } }]);
  });
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    intake.addFrom(event.dataTransfer);
  };
  const handlePaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    intake.addFrom(event.clipboardData);
  };
  return (
    <Box
      onDrop={handleDrop}
      onPaste={handlePaste}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
      }}
    >
      <Heading kase={kase} policy={policy} history={history} />
      {policy !== null && <FlagRow kase={kase} policy={policy} />}
      <Box
        style={{
          display: 'grid',
          gridTemplateColumns: '300px minmax(0, 1fr) 300px',
          gap: 12,
          alignItems: 'start',
        }}
      >
        <FactsColumn kase={kase} onAmend={setAmending} />
        <Stack gap="sm">
          {kase.conflicts.map((conflict) => (
            <ConflictAlert key={conflict.field} kase={kase} conflict={conflict} />
          ))}
          {kase.setAside.length > 0 && (
            <Alert color="gray" p="xs">
              {fill(words.setAside, { count: kase.setAside.length })}
            </Alert>
          )}
          {policy ? (
            <Handling kase={kase} policy={policy} history={history} />
          ) : (
            <Alert color="gray" p="xs">
              {steps.policyMissing}
            </Alert>
          )}
          <Story kase={kase} />
          <AdviceCard kase={kase} />
          <RecordCard kase={kase} />
          {policy !== null && <TraceBackCard kase={kase} policy={policy} />}
          <PapersCard kase={kase} policy={policyFor(kase)} />
          <EvidenceCard kase={kase} intake={intake} />
          <NoteCard caseId={kase.caseId} />
        </Stack>
        <Paper withBorder p="md">
          <Text size="sm" fw={600} mb="xs">
            {words.timeline}
          </Text>
          <Timeline kase={kase} />
        </Paper>
      </Box>
      {amending && (
        <AmendDialog
          kase={kase}
          group={amending}
          onClose={() => {
            setAmending(null);
          }}
        />
      )}
    </Box>
  );
}

/** One complaint: left the facts, middle the story and the papers, right what happened. */
export function CaseScreen({ caseId }: { readonly caseId: string }) {
  const words = useWords(caseWording);
  const kase = useCase(caseId);
  useCommand('back', () => {
    window.history.back();
  });
  if (kase === undefined) return <EmptyState sentence={words.loading} />;
  if (kase === null) {
    return (
      <EmptyState sentence={words.notFound}>
        <Anchor component={Link} href={paths.ledger}>
          {words.toLedger}
        </Anchor>
      </EmptyState>
    );
  }
  return <OpenCase kase={kase} />;
}
