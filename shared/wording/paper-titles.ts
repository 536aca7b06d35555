import { paperWording } from './papers';
import type { Language } from './wording';

export type PaperId = keyof typeof paperWording;

/** Every paper, in the order they are offered. */
export const PAPER_IDS = Object.keys(paperWording) as readonly PaperId[];

/** The name of a paper; a paper of a newer program keeps its id. */
export function paperTitle(paper: string, language: Language = 'zh-CN'): string {
  if (!Object.hasOwn(paperWording, paper)) return paper;
  return paperWording[paper as PaperId][language === 'zh-CN' ? 0 : 1];
}

export function isPaperId(text: string): text is PaperId {
  return Object.hasOwn(paperWording, text);
}
