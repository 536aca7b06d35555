import { sealFaults } from '../wording/seal-faults';
import { fill, type Language } from '../wording/wording';
import type { SealFault, SealFaultKind } from './fault';

const WORDS: Readonly<Record<SealFaultKind, readonly [string, string]>> = sealFaults;

/** A fault as a sentence that names the file or event; only what can be seen of a name that somebody made up. */
export function faultWords(fault: SealFault, language: Language): string {
  const sentence = WORDS[fault.kind][language === 'zh-CN' ? 0 : 1];
  if ('place' in fault) {
    const { line, type, at } = fault.place;
    return fill(sentence, { line, type: plain(type), at: plain(at) });
  }
  return fill(sentence, { name: 'name' in fault ? plain(fault.name) : '' });
}

/** Names come from the file that is doubted: no control signs, no turned direction, no end of paper. */
function plain(text: string): string {
  return Array.from(text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '·'))
    .slice(0, 120)
    .join('');
}
