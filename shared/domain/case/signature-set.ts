import type { CaseEvent, EventData } from '../events/event';
import type { Saw } from './ancestry';
import type { SignatureRecord, SignerMark } from './case';

type Filing = { readonly eventId: string; readonly record: SignatureRecord; readonly isTakenBack: boolean };

type Mark = {
  readonly eventId: string;
  readonly mark: SignerMark;
  /** the filings its author had before them */
  readonly of: readonly string[];
  readonly isTakenBack: boolean;
};

/** Every page that came back and who was marked as its signer, with what was taken back again. */
export type SignatureSet = { filings: readonly Filing[]; marks: readonly Mark[] };

export const emptySignatures = (): SignatureSet => ({ filings: [], marks: [] });

/** What makes two scans the same page: the paper, what it said, and which sheet of it. */
type PageKey = Pick<SignatureRecord, 'paper' | 'version' | 'state' | 'page'>;
/** One print of a paper, whatever the page. */
export type PaperKey = Omit<PageKey, 'page'>;

const keyOf = ({ paper, version, state, page }: PageKey): string => [paper, version, state, page].join(':');

/** Whether two pages or marks are of the same print of the same paper. */
export const isSamePaper = (left: PaperKey, right: PaperKey): boolean =>
  left.paper === right.paper && left.version === right.version && left.state === right.state;

type SignerKey = PaperKey & Pick<SignerMark, 'role' | 'name'>;

const isSameSigner = (left: SignerKey, right: SignerKey): boolean =>
  isSamePaper(left, right) && left.role === right.role && left.name === right.name;

/** Keeps a filed page, and the signers that were named with it. */
export function keepSignature(set: SignatureSet, event: CaseEvent & { readonly type: 'paper-signed' }): void {
  const { id: eventId, data, at, actor } = event;
  const { paper, version, state, signedBy = [] } = data;
  set.filings = [...set.filings, { eventId, record: { ...data, at, actor }, isTakenBack: false }];
  const marks = signedBy.map((signer): Mark => {
    const mark = { paper, version, state, ...signer, at, actor };
    return { eventId, mark, of: [eventId], isTakenBack: false };
  });
  set.marks = [...set.marks, ...marks];
}

/**
 * Takes back the filings of a page that the author had seen; one made on another desk at the same time
 * stays. False when there was none to take back.
 */
export function takeBackFiling(set: SignatureSet, page: PageKey, eventId: string, saw: Saw): boolean {
  const isMeant = (filing: Filing) => keyOf(filing.record) === keyOf(page) && saw(eventId, filing.eventId);
  if (!set.filings.some(isMeant)) return false;
  set.filings = set.filings.map((filing) => (isMeant(filing) ? { ...filing, isTakenBack: true } : filing));
  return true;
}

/**
 * Marks a signer of a paper that came back, or takes away the marks the author had seen. False when the
 * author had seen no page of it, or no such mark: there was nothing to speak about.
 */
export function markSigner(
  set: SignatureSet,
  event: CaseEvent & { readonly type: 'signature-marked' },
  saw: Saw,
): boolean {
  const { id: eventId, data, at, actor } = event;
  if (!data.signed) return takeBackMark(set, data, (other) => saw(eventId, other));
  const of = set.filings
    .filter((filing) => isSamePaper(filing.record, data) && saw(eventId, filing.eventId))
    .map((filing) => filing.eventId);
  if (of.length === 0) return false;
  const { paper, version, state, role, name } = data;
  const mark = { paper, version, state, role, name, at, actor };
  set.marks = [...set.marks, { eventId, mark, of, isTakenBack: false }];
  return true;
}

function takeBackMark(
  set: SignatureSet,
  signer: EventData<'signature-marked'>,
  isSeen: (eventId: string) => boolean,
): boolean {
  const isMeant = ({ eventId, mark }: Mark) => isSameSigner(mark, signer) && isSeen(eventId);
  if (!set.marks.some(isMeant)) return false;
  set.marks = set.marks.map((mark) => (isMeant(mark) ? { ...mark, isTakenBack: true } : mark));
  return true;
}

/** The pages that stand, once each: scanned again, or on two desks, the first in fold order stands for it. */
export function standingSignatures({ filings }: SignatureSet): readonly SignatureRecord[] {
  const standing = filings.filter(({ isTakenBack }) => !isTakenBack).map(({ record }) => record);
  const first = new Map<string, SignatureRecord>();
  for (const record of standing) if (!first.has(keyOf(record))) first.set(keyOf(record), record);
  return [...first.values()];
}

/** Who is marked, once each. A mark is about the sheets its author saw: it falls when all of them were taken back. */
export function standingMarks({ filings, marks }: SignatureSet): readonly SignerMark[] {
  const filed = new Set(filings.filter(({ isTakenBack }) => !isTakenBack).map(({ eventId }) => eventId));
  const standing = marks
    .filter(({ isTakenBack, of }) => !isTakenBack && of.some((eventId) => filed.has(eventId)))
    .map(({ mark }) => mark);
  return standing.filter((mark, index) => standing.findIndex((other) => isSameSigner(other, mark)) === index);
}

/** Whether a page is among those that came back already. */
export function hasSignature(signatures: readonly SignatureRecord[], page: PageKey): boolean {
  return signatures.some((signature) => keyOf(signature) === keyOf(page));
}

/** Whether a signer is marked already. */
export function hasMark(marks: readonly SignerMark[], signer: SignerKey): boolean {
  return marks.some((mark) => isSameSigner(mark, signer));
}
