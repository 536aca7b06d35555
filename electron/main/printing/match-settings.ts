import type { PrinterOffer, PrintSettings } from '../../../shared/ipc/contract';

/**
 * The settings as the queue will be told them: only words it has offered itself. Null when something was
 * chosen that it does not offer, such as a tray that was taken out: the wrong paper would be the outcome.
 * One side and colour need no offer, a queue that cannot do otherwise does just that.
 */
export function matchSettings(
  { sides, tray, mono }: PrintSettings,
  offer: PrinterOffer,
): PrintSettings | null {
  const hasSides = sides !== undefined && offer.sides.includes(sides);
  const hasTray = tray !== undefined && offer.trays.includes(tray);
  if (sides !== undefined && sides !== 'one' && !hasSides) return null;
  if (tray !== undefined && !hasTray) return null;
  if (mono === true && !offer.mono) return null;
  return {
    ...(hasSides ? { sides } : {}),
    ...(hasTray ? { tray } : {}),
    ...(mono !== undefined && offer.mono ? { mono } : {}),
  };
}
