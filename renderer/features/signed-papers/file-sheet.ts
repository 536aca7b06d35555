import { assertNever } from '../../../shared/domain/assert-never';
import { matchPage, type WaitingReason } from '../../../shared/papers/scan/match-page';
import { readScan, type CasePage } from '../../../shared/papers/scan/read-scan';
import { keepEvidence, type EvidenceRefusal } from '../../data/evidence';
import type { SaveProblem } from '../../data/save-result';
import { fileSignedPage, findByNumber } from '../../data/signed-papers';
import { letWait } from '../../data/signed-tray';
import type { RefusedFile } from './scanned-page';

/** Where a filed page went, for the line that says so. */
export type Filed = Omit<CasePage, 'kind'> & { readonly caseId: string };

/** What became of a sheet. */
export type SheetOutcome =
  | ({ readonly kind: 'filed' | 'filed-before' } & Filed)
  | { readonly kind: 'waiting'; readonly reason: WaitingReason }
  | { readonly kind: 'waiting-already' }
  /** its scan could not be kept: nothing was filed */
  | { readonly kind: 'not-kept'; readonly refusal: EvidenceRefusal | 'unreadable' }
  | { readonly kind: 'not-saved'; readonly problem: SaveProblem }
  /** filed by mistake, and waiting again */
  | ({ readonly kind: 'taken-back' } & Filed)
  | RefusedFile
  | { readonly kind: 'stopped' };

type Sheet = { readonly text: string | null; readonly fileToKeep: () => Promise<File> };

/** Files a sheet by what its code says, without a question; what cannot be filed waits for a person. */
export async function fileSheet({ text, fileToKeep }: Sheet, storeCode: string): Promise<SheetOutcome> {
  const read = readScan(text, storeCode);
  if (read.kind === 'trouble') return keepWaiting(fileToKeep, read.trouble, null);
  const { page } = read;
  const match = matchPage(page, await findByNumber(page.number));
  switch (match.kind) {
    case 'filed-before':
      return { ...page, kind: 'filed-before', caseId: match.caseId };
    case 'fits':
      return fileFitting(fileToKeep, page, match.caseId);
    case 'unknown-case':
    case 'never-printed':
      return keepWaiting(fileToKeep, match.kind, page);
    default:
      return assertNever(match);
  }
}

async function fileFitting(
  fileToKeep: Sheet['fileToKeep'],
  page: CasePage,
  caseId: string,
): Promise<SheetOutcome> {
  const kept = await keep(fileToKeep);
  if (!kept.ok) return { kind: 'not-kept', refusal: kept.refusal };
  const { paper, version, state } = page;
  const filed = await fileSignedPage(caseId, {
    ...{ paper, version, state, page: page.page },
    scan: kept.evidence,
    how: 'scanned',
  });
  if (!filed.ok) return { kind: 'not-saved', problem: filed.problem };
  return { ...page, kind: filed.isNew ? 'filed' : 'filed-before', caseId };
}

async function keepWaiting(
  fileToKeep: Sheet['fileToKeep'],
  reason: WaitingReason,
  page: CasePage | null,
): Promise<SheetOutcome> {
  const kept = await keep(fileToKeep);
  if (!kept.ok) return { kind: 'not-kept', refusal: kept.refusal };
  const hint = page === null ? null : hintOf(page);
  const answer = await letWait({ scan: kept.evidence, reason, hint });
  if (answer === 'kept') return { kind: 'waiting', reason };
  return answer === 'there-already' ? { kind: 'waiting-already' } : { kind: 'not-kept', refusal: answer };
}

const hintOf = ({ number, paper, page, version, state }: CasePage) => ({
  ...{ number, paper, page, version, state },
});

/** A file that was moved away meanwhile throws when it is read. */
async function keep(fileToKeep: Sheet['fileToKeep']) {
  try {
    return await keepEvidence(await fileToKeep());
  } catch {
    return { ok: false, refusal: 'unreadable' } as const;
  }
}
