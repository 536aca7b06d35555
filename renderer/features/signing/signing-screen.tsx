import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconEraser } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { signatureOn } from '../../../shared/domain/case/screen-signatures';
import { inkFault } from '../../../shared/domain/signing/strokes';
import { linesToSign } from '../../../shared/papers/paper';
import type { SignLine } from '../../../shared/papers/signing/sign-lines';
import { caseWording } from '../../../shared/wording/case';
import { paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import { saveProblems, tellProblem } from '../../../shared/wording/problems';
import { signingProblems, signingWording } from '../../../shared/wording/signing';
import { fill, type Spoken } from '../../../shared/wording/wording';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { offerUndo } from '../../components/offer-undo';
import { ScreenHead } from '../../components/screen-head';
import { visibleText } from '../../components/visible-text';
import { useCase } from '../../data/cases';
import { useDesk } from '../../data/desk-config';
import { signOnScreen, type SigningFault } from '../../data/sign-on-screen';
import { useCommand } from '../../lib/commands';
import { policyFor } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';
import { AgreedCard } from './agreed-card';
import classes from './pad.module.css';
import { takeBackAtOnce } from './take-back';
import { usePad, type Pad } from './use-pad';

type Props = { readonly caseId: string; readonly paper: PaperId };
type Words = Spoken<typeof signingWording>;

const NAME_LIMIT = 100;
const PICTURE_NAME = '签名.png';

function lineWords({ role, block, nth }: SignLine, words: Words): string {
  if (block === '' || block === role) return role;
  return fill(nth > 1 ? words.lineNth : words.lineOf, { role, block, nth });
}

/** The lines of the paper, and which of them are signed as the case is now. */
function useLines(kase: Case, paper: PaperId) {
  const config = useDesk((state) => state.config);
  return useMemo(() => {
    const store = { name: config?.storeName ?? '', servicePhone: config?.servicePhone ?? '' };
    const { version, stateHash } = kase;
    return linesToSign(paper, { kase, policy: policyFor(kase), store }).map((line) => ({
      line,
      isSigned: signatureOn(kase.screenSignatures, { ...line, paper, version, stateHash }) !== undefined,
    }));
  }, [kase, paper, config]);
}

/** The rule lies over the canvas, which is paper itself and white. */
function PadBox({ pad }: { readonly pad: Pad }) {
  const words = useWords(signingWording);
  return (
    <div className={classes['pad']}>
      <canvas
        ref={pad.ref}
        className={classes['canvas']}
        role="img"
        aria-label={words.pad}
        data-testid="pad"
      />
      <div className={classes['rule']} aria-hidden>
        {pad.count === 0 ? words.hint : ''}
      </div>
    </div>
  );
}

/** What is signed, by whom on which line, the pad, and the way on or back. */
function Signing({
  kase,
  paper,
  onDone,
}: {
  readonly kase: Case;
  readonly paper: PaperId;
  readonly onDone: () => void;
}) {
  const words = useWords(signingWording);
  const language = useLanguage();
  const lines = useLines(kase, paper);
  const pad = usePad();
  const firstOpen = lines.findIndex(({ isSigned }) => !isSigned);
  const [chosen, setChosen] = useState(Math.max(firstOpen, 0));
  const line = lines[chosen]?.line;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<SigningFault | 'name' | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    // What was said of the ink before is not true of the next stroke.
    if (pad.count > 0) setProblem(null);
  }, [pad.count]);
  const { clear } = pad;
  const shown = `${String(kase.version)} ${kase.stateHash}`;
  const [seen, setSeen] = useState(shown);
  useEffect(() => {
    // The case changed while somebody signed: what is on the pad was given for what stood there before.
    if (seen === shown) return;
    clear();
    setSeen(shown);
    setProblem('changed');
  }, [seen, shown, clear]);
  if (line === undefined) return <EmptyState sentence={words.noLines} />;
  const name = (typed ?? line.name).trim();

  const handleConfirm = async () => {
    if (seen !== shown) return;
    const drawn = pad.drawn();
    const fault = name === '' ? 'name' : inkFault(drawn);
    setProblem(fault);
    if (fault !== null || isBusy) return;
    setBusy(true);
    const blob = await pad.picture();
    const { version, stateHash } = kase;
    const { block, role, nth } = line;
    const signed =
      blob === null
        ? ({ ok: false, problem: 'picture' } as const)
        : await signOnScreen(kase.caseId, {
            ...{ paper, version, stateHash, block, role, nth, name, drawn },
            picture: new File([blob], PICTURE_NAME, { type: 'image/png' }),
          });
    setBusy(false);
    if (!signed.ok) {
      setProblem(signed.problem);
      return;
    }
    onDone();
    offerUndo(fill(words.done, { role: visibleText(role), version }), words.takeBack, () => {
      void takeBackAtOnce(kase.caseId, signed.eventId, words);
    });
  };

  return (
    <>
      <AgreedCard kase={kase} paper={paper} />
      <Group align="flex-start" gap="md" wrap="nowrap">
        <Select
          label={words.line}
          w={360}
          allowDeselect={false}
          data={lines.map((one, i) => {
            const label = visibleText(lineWords(one.line, words));
            return {
              value: String(i),
              label: one.isSigned ? fill(words.lineDone, { line: label }) : label,
              disabled: one.isSigned,
            };
          })}
          value={String(chosen)}
          onChange={(value) => {
            setChosen(Number(value));
            setTyped(null);
            pad.clear();
            setProblem(null);
          }}
        />
        <TextInput
          label={words.name}
          w={260}
          maxLength={NAME_LIMIT}
          value={typed ?? line.name}
          error={problem === 'name' ? words.nameMissing : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </Group>
      <PadBox pad={pad} />
      {problem !== null && problem !== 'name' && (
        <Alert color={problem === 'empty' || problem === 'too-little' ? 'orange' : 'red'} p="sm" role="alert">
          {problem in signingProblems
            ? tellProblem(signingProblems, problem as keyof typeof signingProblems, language)
            : tellProblem(saveProblems, problem as keyof typeof saveProblems, language)}
        </Alert>
      )}
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm">
          <Button
            size="md"
            variant="default"
            leftSection={<IconEraser size={18} />}
            disabled={pad.count === 0}
            onClick={() => {
              pad.clear();
              setProblem(null);
            }}
          >
            {words.clear}
          </Button>
          <Button
            size="md"
            variant="default"
            leftSection={<IconArrowBackUp size={18} />}
            disabled={pad.count === 0}
            onClick={pad.undoStroke}
          >
            {words.undoStroke}
          </Button>
        </Group>
        <Group gap="sm">
          <Button size="md" variant="default" rightSection={<KeyHint keys="Esc" />} onClick={onDone}>
            {words.cancel}
          </Button>
          <Button
            size="md"
            leftSection={<IconCheck size={18} />}
            loading={isBusy}
            onClick={() => void handleConfirm()}
            data-testid="confirm-signature"
          >
            {words.confirm}
          </Button>
        </Group>
      </Group>
    </>
  );
}

/** A calm page for the person who signs: what it is, where to write, and nothing else. */
export function SigningScreen({ caseId, paper }: Props) {
  const words = useWords(signingWording);
  const ofCase = useWords(caseWording);
  const kase = useCase(caseId);
  const handleDone = () => {
    window.history.back();
  };
  useCommand('back', handleDone);
  if (kase === undefined) return <EmptyState sentence={words.loading} />;
  if (kase === null) return <EmptyState sentence={ofCase.notFound} />;
  return (
    <Stack gap="sm" h="100%" data-testid="signing">
      <ScreenHead title={words.title} count={paperTitle(paper)} />
      <Signing kase={kase} paper={paper} onDone={handleDone} />
    </Stack>
  );
}
