import type { Case } from '../../../shared/domain/case/case';
import { CASE_FILE } from '../../../shared/papers/case-file/case-file-data';
import { paperTitle } from '../../../shared/wording/paper-titles';
import { appendToCase } from '../../data/case-writer';
import { printPdf, rememberedPrinter, rememberPrinter, savePdfAs } from '../../data/printing';

type File = { readonly kase: Case; readonly bytes: Uint8Array<ArrayBuffer> };

async function log({ kase }: File, how: 'printed' | 'saved', printer: string | null): Promise<boolean> {
  const { caseId, version, stateHash } = kase;
  const data = { paper: CASE_FILE, version, stateHash, how, printer, copies: 1 };
  return (await appendToCase(caseId, [{ type: 'paper-printed', data }])).ok;
}

const nameOf = ({ kase }: File): string => `${kase.number ?? ''} ${paperTitle(CASE_FILE)}`.trim();

/** Prints the file on the printer it was last printed on, else the default one, and records it on the case. */
export async function printFile(file: File) {
  const printer = rememberedPrinter(CASE_FILE);
  const answer = await printPdf({ bytes: file.bytes, title: nameOf(file), printer, copies: 1 });
  if (!answer.ok) return answer;
  rememberPrinter(CASE_FILE, answer.printer);
  return { ...answer, isLogged: await log(file, 'printed', answer.printer) };
}

/** Saves the file where the person says, and records that it left the app; `fileName` null when they did not. */
export async function saveFile(file: File) {
  const answer = await savePdfAs(file.bytes, `${nameOf(file)}.pdf`);
  if (!answer.ok || answer.fileName === null) return answer;
  return { ...answer, isLogged: await log(file, 'saved', null) };
}
