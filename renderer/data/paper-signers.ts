import { useEffect, useMemo, useRef, useState } from 'react';
import type { Case } from '../../shared/domain/case/case';
import { caseInState } from '../../shared/domain/case/earlier-state';
import { isSamePaper, type PaperKey } from '../../shared/domain/case/signature-set';
import type { Signer } from '../../shared/papers/form';
import { isPaperId } from '../../shared/papers/paper-id';
import { policyFor } from '../lib/known-policies';
import { useDesk } from './desk-config';
import { markSigner } from './signed-papers';

/** A signature line of a paper, or somebody else who signed it. */
export type SignerLine = Signer & { readonly isSigned: boolean };

/** The signature lines of a paper in the state that was signed; as it is made today, where that state is not here. */
async function signersOn(kase: Case, print: PaperKey): Promise<readonly Signer[]> {
  if (!isPaperId(print.paper)) return [];
  // The papers are built in a worker; the window needs their forms for nothing else, so not from its start.
  const { paperSigners } = await import('../../shared/papers/scan/paper-signers');
  const signed = caseInState(kase, print) ?? kase;
  const { config } = useDesk.getState();
  const store = { name: config?.storeName ?? '', servicePhone: config?.servicePhone ?? '' };
  return paperSigners(print.paper, { kase: signed, policy: policyFor(signed), store });
}

/** The lines of a paper with who is marked; those marked whom no line asks for come last. */
export function withMarks(
  lines: readonly Signer[],
  marks: Case['signerMarks'],
  print: PaperKey,
): readonly SignerLine[] {
  const marked = marks.filter((mark) => isSamePaper(mark, print));
  const isOn = ({ role, name }: Signer) => marked.some((mark) => mark.role === role && mark.name === name);
  const others = marked.filter(
    (mark) => !lines.some(({ role, name }) => role === mark.role && name === mark.name),
  );
  return [
    ...lines.map((line) => ({ ...line, isSigned: isOn(line) })),
    ...others.map(({ role, name }) => ({ role, name, isSigned: true })),
  ];
}

export type SignerMarking = {
  readonly lines: readonly SignerLine[];
  /** Marks a signer, or takes the mark away; false when it could not be saved. */
  readonly mark: (signer: Signer, isSigned: boolean) => Promise<boolean>;
};

/** Who may have signed a paper that came back, who is marked, and the way to mark them. */
export function useSignerMarking(kase: Case, { paper, version, state }: PaperKey): SignerMarking {
  const [signers, setSigners] = useState<readonly Signer[]>([]);
  const { caseId, signerMarks } = kase;
  // The signed state does not change with the case; only another print, or another case, has other signers.
  const latest = useRef(kase);
  useEffect(() => {
    latest.current = kase;
  });
  useEffect(() => {
    if (latest.current.caseId !== caseId) return;
    let isCurrent = true;
    void signersOn(latest.current, { paper, version, state }).then(
      (found) => {
        if (isCurrent) setSigners(found);
      },
      // A name can be typed all the same.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [caseId, paper, version, state]);
  const lines = useMemo(
    () => withMarks(signers, signerMarks, { paper, version, state }),
    [signers, signerMarks, paper, version, state],
  );
  const mark = async ({ role, name }: Signer, signed: boolean) =>
    (await markSigner(caseId, { paper, version, state, role, name, signed })).ok;
  return { lines, mark };
}
