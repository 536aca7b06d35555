import type { Case } from '../../shared/domain/case/case';
import type { DeskConfig } from '../../shared/ipc/contract';
import type { PaperId } from '../../shared/papers/paper-id';
import { caseOrder, printedBy } from './case-order';
import { drawAll, evidencePhotos, signedSheets } from './file-pictures';
import { makeCaseFile, type MadePaper } from './print-shop';

/** What goes into a file beside cover, contents and the list of evidence. */
export type FileChoice = {
  readonly papers: readonly PaperId[];
  readonly withSigned: boolean;
  readonly withEvidence: boolean;
};

export type WholeFile = {
  readonly made: MadePaper;
  /** names of what could not be shown as a picture; the list has their hashes all the same */
  readonly left: readonly string[];
};

type Options = {
  /** `done` of `all` pictures are drawn; when they are equal the pages are being laid out */
  readonly onPicture: (done: number, all: number) => void;
  readonly signal: AbortSignal;
};

/**
 * The whole file of a case as it stands. A sheet of the file is none of the printed ones, so none says
 * which printing it is.
 *
 * @throws PaperProblem when it cannot be made; the reason of the signal when it was stopped
 */
export async function makeWholeFile(
  kase: Case,
  config: DeskConfig,
  { papers, withSigned, withEvidence, onPicture, signal }: FileChoice & Options,
): Promise<WholeFile> {
  const signed = withSigned ? signedSheets(kase) : [];
  const photos = withEvidence ? evidencePhotos(kase) : [];
  const all = signed.length + photos.length;
  let done = 0;
  const onOne = () => {
    done += 1;
    onPicture(done, all);
  };
  onPicture(done, all);
  const sheets = await drawAll(signed, { onOne, signal });
  const evidence = await drawAll(photos, { onOne, signal });
  const { policy } = caseOrder(kase, 'record-form', config);
  const { clocks } = caseOrder(kase, 'case-brief', config);
  const trace = papers.includes('trace-report') ? caseOrder(kase, 'trace-report', config).trace : [];
  const parts = { papers, signed: sheets.pictures, evidence: evidence.pictures };
  const made = await makeCaseFile({ kase, policy, clocks, trace, parts, ...printedBy(config) });
  return { made, left: [...sheets.left, ...evidence.left] };
}
