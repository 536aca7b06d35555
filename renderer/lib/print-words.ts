import type { PrinterOffer, PrintSettings } from '../../shared/ipc/contract';
import { printingWording, trayWords } from '../../shared/wording/printing';
import { speak, type Language } from '../../shared/wording/wording';

/**
 * Settings in one line: 「双面·长边 · 黑白 · 纸盒2」. What a queue does by itself is told as far as it matters
 * to the sheet; the tray only where one was chosen. Empty when there is nothing to tell.
 */
export function settingsLine(
  { sides, tray, mono }: PrintSettings,
  offer: PrinterOffer | null,
  language: Language,
): string {
  const words = speak(printingWording, language);
  const turned = sides ?? (offer !== null && offer.sides.length > 0 ? offer.standard.sides : null);
  const isGrey = mono ?? (offer?.mono === true && offer.standard.mono === true);
  return [
    ...(turned === null ? [] : [words[turned]]),
    ...(isGrey ? [words.mono] : []),
    ...(tray === undefined ? [] : [trayWords(tray, language)]),
  ].join(' · ');
}
