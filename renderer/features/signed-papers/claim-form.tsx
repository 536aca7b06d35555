import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { isPaperId, PAPER_IDS, paperTitle } from '../../../shared/wording/paper-titles';
import { saveProblems, tellProblem } from '../../../shared/wording/problems';
import { claimProblems, signedPapersWording } from '../../../shared/wording/signed-papers';
import { fill } from '../../../shared/wording/wording';
import { visibleText } from '../../components/visible-text';
import type { SaveProblem } from '../../data/save-result';
import { fileSignedPage, type SignedPage } from '../../data/signed-papers';
import { removeWaiting, type WaitingSheet } from '../../data/signed-tray';
import { now } from '../../lib/clock';
import { useLanguage, useWords } from '../../lib/language';
import { shortMoment } from '../../lib/moments';
import { noteClaimed } from './scan-intake';
import { signableVersions, useClaim } from './use-claim';

const NAME_LIMIT = 100;

const signersOf = (typed: string) =>
  typed
    .split(/[、,，;；\s]+/u)
    .filter((name) => name !== '')
    .slice(0, 20)
    .map((name) => ({ name: name.slice(0, NAME_LIMIT), role: '' }));

type PageProps = {
  readonly sheet: WaitingSheet;
  readonly kase: Case;
};

/** Which page of which paper it is, once the case is known. */
function WhichPage({ sheet, kase }: PageProps) {
  const words = useWords(signedPapersWording);
  const language = useLanguage();
  const hinted = sheet.hint?.paper ?? '';
  const [paper, setPaper] = useState<string>(isPaperId(hinted) ? hinted : (PAPER_IDS[0] ?? ''));
  const [chosen, setChosen] = useState<string | null>(null);
  const [page, setPage] = useState<number>(sheet.hint?.page ?? 1);
  const [signers, setSigners] = useState('');
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  const versions = signableVersions(kase, paper);
  const version = versions.find(({ state }) => state === chosen) ?? versions[0];
  const handleFile = async () => {
    if (version === undefined) return;
    const signedBy = signersOf(signers);
    const data: SignedPage = {
      ...{ paper, version: version.version, state: version.state, page, scan: sheet.scan, how: 'by-hand' },
      ...(signedBy.length === 0 ? {} : { signedBy }),
    };
    const filed = await fileSignedPage(kase.caseId, data);
    if (!filed.ok) {
      setProblem(filed.problem);
      return;
    }
    noteClaimed(sheet.scan.name, { ...data, number: filed.number, caseId: kase.caseId }, filed.isNew);
    await removeWaiting(sheet.id);
  };
  return (
    <>
      <Text size="sm" c="dimmed">
        {[kase.facts.plate, kase.facts.customerName]
          .filter((text) => text !== undefined)
          .map(visibleText)
          .join(' · ')}
      </Text>
      <Group gap="xs" wrap="nowrap" grow>
        <Select
          label={words.paper}
          data={PAPER_IDS.map((id) => ({ value: id, label: paperTitle(id, language) }))}
          value={paper}
          allowDeselect={false}
          onChange={(value) => {
            setPaper(value ?? paper);
            setChosen(null);
          }}
        />
        <NumberInput
          label={words.pageNumber}
          value={page}
          min={1}
          max={999}
          allowDecimal={false}
          onChange={(value) => {
            setPage(Math.max(1, Number(value) || 1));
          }}
        />
      </Group>
      <Select
        label={words.version}
        data={versions.map((one) => ({
          value: one.state,
          label:
            one.printedAt === null
              ? fill(words.versionNow, { version: one.version })
              : fill(words.versionPrinted, {
                  version: one.version,
                  time: shortMoment(one.printedAt, now().iso),
                }),
        }))}
        value={version?.state ?? null}
        allowDeselect={false}
        onChange={setChosen}
      />
      <TextInput
        label={words.signers}
        value={signers}
        maxLength={400}
        onChange={(event) => {
          setSigners(event.currentTarget.value);
        }}
      />
      {problem !== null && (
        <Text size="sm" c="red.9">
          {tellProblem(saveProblems, problem, language)}
        </Text>
      )}
      <Button onClick={() => void handleFile()}>{words.file}</Button>
    </>
  );
}

/** A person says which case, paper and version a sheet belongs to. */
export function ClaimForm({ sheet }: { readonly sheet: WaitingSheet }) {
  const words = useWords(signedPapersWording);
  const problems = useWords(claimProblems);
  const [typed, setTyped] = useState(sheet.hint?.number ?? '');
  const claim = useClaim(typed);
  return (
    <Stack gap="xs" mt="xs">
      <TextInput
        label={words.number}
        value={typed}
        autoFocus
        maxLength={60}
        className="tabular"
        error={claim?.kind === 'problem' ? problems[claim.problem] : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {claim?.kind === 'found' && <WhichPage key={claim.kase.caseId} sheet={sheet} kase={claim.kase} />}
    </Stack>
  );
}
