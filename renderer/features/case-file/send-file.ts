import type { Case } from '../../../shared/domain/case/case';
import { CASE_FILE } from '../../../shared/papers/case-file/case-file-data';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { appendToCase } from '../../data/case-writer';
import { printOnce } from '../../data/print-once';
import { savePaper } from '../../data/print-paper';
import { printPdf, rememberChoice, type PrintChoice } from '../../data/printing';

type File = { readonly kase: Case; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * Prints the file and records it on the case; null for the second
 * half of a double click. What is refused does not wait on Today: which pictures and papers were in it is
 * known on this screen only.
 */
export const printFile = (file: File, choice: PrintChoice) =>
  printOnce.once(`${file.kase.caseId}/${CASE_FILE}`, () => printed(file, choice));

async function printed({ kase, bytes }: File, choice: PrintChoice) {
  const { caseId, number, version, stateHash } = kase;
  const title = `${number ?? ''} ${paperTitle(CASE_FILE)}`.trim();
  const answer = await printPdf({ ...choice, bytes, title });
  if (!answer.ok) return answer;
  const { printer } = answer;
  rememberChoice(CASE_FILE, { ...choice, printer });
  const { copies } = choice;
  const data = { paper: CASE_FILE, version, stateHash, how: 'printed' as const, printer, copies };
  return { ...answer, isLogged: (await appendToCase(caseId, [{ type: 'paper-printed', data }])).ok };
}

/** Saves the file where the person says, and records that it left the app. */
export const saveFile = ({ kase, bytes }: File) => savePaper({ kase, bytes, paper: CASE_FILE, nth: 1 });
