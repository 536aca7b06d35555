import type { Case } from '../../../shared/domain/case/case';
import type { DeskConfig } from '../../../shared/ipc/contract';
import { CASE_FILE } from '../../../shared/papers/case-file/case-file-data';
import { paperTitle } from '../../../shared/wording/paper-titles';
import type { PaperToSeal } from '../../data/sealed-export';
import { policyFor } from '../../lib/known-policies';
import { caseOrder } from '../../papers/case-order';
import { makePaper } from '../../papers/print-shop';
import { makeWholeFile } from '../../papers/whole-file';
import { papersOfCase } from './papers-of-case';

type Options = { readonly onOne: (done: number, all: number) => void; readonly signal: AbortSignal };

/** Which papers go into a package: those the policy names and those that were printed. */
export const sealedPapers = (kase: Case) => papersOfCase(kase, policyFor(kase)).shown;

/**
 * What lies in `papers/` of a package, made as the case stands now: each paper by itself, and the whole
 * file, in which a reader without the app finds papers, signed sheets and pictures in one.
 */
export async function papersToSeal(
  kase: Case,
  config: DeskConfig,
  { onOne, signal }: Options,
): Promise<readonly PaperToSeal[]> {
  const ids = sealedPapers(kase);
  const all = ids.length + 1;
  const made: PaperToSeal[] = [];
  for (const id of ids) {
    signal.throwIfAborted();
    onOne(made.length, all);
    // It is handed over as a file: no printing, and so not one more of them.
    const { bytes } = await makePaper({ ...caseOrder(kase, id, config), reprint: undefined });
    made.push({ id, title: paperTitle(id), bytes });
  }
  onOne(made.length, all);
  const whole = (withEvidence: boolean) => {
    const choice = { papers: ids, withSigned: true, withEvidence };
    return makeWholeFile(kase, config, { ...choice, onPicture: () => undefined, signal });
  };
  const file = await whole(true).catch(() => {
    signal.throwIfAborted();
    // Too many pictures must not keep a package back: their originals lie in it all the same.
    return whole(false);
  });
  return [...made, { id: CASE_FILE, title: paperTitle(CASE_FILE), bytes: file.made.bytes }];
}
