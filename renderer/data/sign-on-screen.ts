import type { Case } from '../../shared/domain/case/case';
import { mayWithdrawSignature, signatureOn } from '../../shared/domain/case/screen-signatures';
import type { EventData } from '../../shared/domain/events/event';
import { bindingOf } from '../../shared/domain/signing/binding';
import {
  compactStrokes,
  inkFault,
  type DrawnStrokes,
  type InkFault,
} from '../../shared/domain/signing/strokes';
import { saveCase } from './case-writer';
import { keepWith } from './evidence';
import type { LocalStore } from './local-store';
import { readCase } from './log';
import type { SaveProblem } from './save-result';
import { watchSave } from './save-state';
import { currentStore } from './window-state';

/** The line that is signed, and what the signer had before their eyes. */
export type Signing = Pick<
  EventData<'signed-on-screen'>,
  'paper' | 'version' | 'stateHash' | 'block' | 'role' | 'nth' | 'name'
> & { readonly drawn: DrawnStrokes; readonly picture: File };

/** `changed`: the case is not any more what was signed; `signed-already`: the line has its signature. */
export type SigningFault = InkFault | 'changed' | 'signed-already' | 'picture' | SaveProblem;

export type Signed =
  { readonly ok: true; readonly eventId: string } | { readonly ok: false; readonly problem: SigningFault };

const refuse = (problem: SigningFault): Signed => ({ ok: false, problem });

/** Signing over a given store; see `signOnScreen`. */
export async function signIn(store: LocalStore, caseId: string, signing: Signing): Promise<Signed> {
  const { drawn, picture: file, ...line } = signing;
  const fault = inkFault(drawn);
  if (fault !== null) return refuse(fault);
  // The file first: an event never speaks of a picture that was not kept.
  const kept = await keepWith(store.desk, file, {}).catch(() => null);
  if (kept === null || !kept.ok) return refuse('picture');
  const picture = kept.evidence;
  const strokes = compactStrokes(drawn);
  const binding = bindingOf({ ...line, strokes, picture: picture.hash });
  const data = { ...line, strokes, picture, binding };
  let found: Case | null = null;
  let problem: SigningFault | null = null;
  const saved = await saveCase(store, caseId, (now) => {
    if (now === null) return { done: { ok: false, problem: 'unknown-case' } };
    found = now;
    const number = now.number ?? '';
    // Decided on the case as it is when the save has its turn: what was signed is what stood above the pad.
    problem = whyNot(now, data);
    return problem === null
      ? { drafts: [{ type: 'signed-on-screen', data }], number }
      : { done: { ok: true, caseId, number } };
  });
  if (!saved.ok) return refuse(saved.problem);
  if (problem !== null && !isOwnAgain(found, data)) return refuse(problem);
  return { ok: true, eventId: await idOf(store, caseId, binding) };
}

function whyNot(now: Case, data: EventData<'signed-on-screen'>): SigningFault | null {
  if (now.stateHash !== data.stateHash || now.version !== data.version) return 'changed';
  return signatureOn(now.screenSignatures, data) === undefined ? null : 'signed-already';
}

/** A signature confirmed twice, or again after no answer came: it is in the log, and once is enough. */
function isOwnAgain(found: Case | null, { binding }: EventData<'signed-on-screen'>): boolean {
  return found?.screenSignatures.some((signature) => signature.binding === binding) ?? false;
}

async function idOf({ database }: LocalStore, caseId: string, binding: string): Promise<string> {
  const kase = await readCase(database, caseId);
  return kase?.screenSignatures.find((signature) => signature.binding === binding)?.eventId ?? '';
}

/** Taking back over a given store; see `withdrawSignature`. */
export async function withdrawIn(
  store: LocalStore,
  caseId: string,
  { eventId, reason }: EventData<'signature-withdrawn'>,
  personId: string,
): Promise<boolean> {
  let isWithdrawn = false;
  const saved = await saveCase(store, caseId, (now) => {
    if (now === null) return { done: { ok: false, problem: 'unknown-case' } };
    const number = now.number ?? '';
    const signature = now.screenSignatures.find((one) => one.eventId === eventId);
    isWithdrawn = signature !== undefined && mayWithdrawSignature(now, signature, personId);
    return isWithdrawn
      ? { drafts: [{ type: 'signature-withdrawn', data: { eventId, reason } }], number }
      : { done: { ok: true, caseId, number } };
  });
  return saved.ok && isWithdrawn;
}

/** Faults that a person puts right on the pad: nothing was to be saved, so nothing is unsafe. */
const ON_THE_PAD: ReadonlySet<SigningFault> = new Set([
  'empty',
  'too-little',
  'too-much',
  'changed',
  'signed-already',
]);

/** Keeps a signature given on the pad: the picture as a file, then the event that binds both to what was signed. */
export async function signOnScreen(caseId: string, signing: Signing): Promise<Signed> {
  const answer = signIn(currentStore(), caseId, signing);
  await watchSave(answer.then((signed) => ({ ok: signed.ok || ON_THE_PAD.has(signed.problem) })));
  return answer;
}

/** Takes a signature back that was drawn by mistake; false when it stands. */
export function withdrawSignature(
  caseId: string,
  withdrawal: EventData<'signature-withdrawn'>,
  personId: string,
): Promise<boolean> {
  return withdrawIn(currentStore(), caseId, withdrawal, personId);
}
