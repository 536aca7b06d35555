import { caseFileWording } from './case-file';
import { outstandingLedgerWording, paperWording } from './papers';
import type { Language, Pair } from './wording';

export type PaperId = keyof typeof paperWording;

/** Every paper, in the order they are offered. */
export const PAPER_IDS = Object.keys(paperWording) as readonly PaperId[];

/** What is printed and logged like a paper, but is made of many or is about many cases. */
const OTHERS: Readonly<Record<string, Pair>> = {
  'case-file': caseFileWording.title,
  'outstanding-ledger': outstandingLedgerWording.title,
};

/** The name of a paper; a paper of a newer program keeps its id. */
export function paperTitle(paper: string, language: Language = 'zh-CN'): string {
  const words = isPaperId(paper) ? paperWording[paper] : Object.hasOwn(OTHERS, paper) ? OTHERS[paper] : null;
  return words?.[language === 'zh-CN' ? 0 : 1] ?? paper;
}

export function isPaperId(text: string): text is PaperId {
  return Object.hasOwn(paperWording, text);
}
