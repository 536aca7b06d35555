import type { Case } from '../../../shared/domain/case/case';
import type { DeskConfig } from '../../../shared/ipc/contract';
import { paperTitle } from '../../../shared/wording/paper-titles';
import type { PaperToSeal } from '../../data/sealed-export';
import { policyFor } from '../../lib/known-policies';
import { caseOrder } from '../../papers/case-order';
import { makePaper } from '../../papers/print-shop';
import { papersOfCase } from './papers-of-case';

type Options = { readonly onOne: (done: number, all: number) => void; readonly signal: AbortSignal };

/** Which papers go into a package: those the policy names and those that were printed. */
export const sealedPapers = (kase: Case) => papersOfCase(kase, policyFor(kase)).shown;

/** The papers of a package, made as the case stands now: whatever else is to lie in `papers/` is added here. */
export async function papersToSeal(
  kase: Case,
  config: DeskConfig,
  { onOne, signal }: Options,
): Promise<readonly PaperToSeal[]> {
  const ids = sealedPapers(kase);
  const made: PaperToSeal[] = [];
  for (const id of ids) {
    signal.throwIfAborted();
    onOne(made.length, ids.length);
    const { bytes } = await makePaper(caseOrder(kase, id, config));
    made.push({ id, title: paperTitle(id), bytes });
  }
  return made;
}
