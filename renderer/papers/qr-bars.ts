import { create } from 'qrcode';
import type { QrBars } from '../../shared/papers/parts/qr-code';

/**
 * A QR code as one bar for each dark stretch of a line. pdfmake's own code corrupts characters
 * beyond the BMP, so it is made here; the content is ASCII (`qrContent`). Level M survives the
 * creases and stamps of a signed sheet.
 */
export function qrBars(text: string): QrBars {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const isDark = (x: number, y: number) => x < size && modules.get(y, x) !== 0;
  const bars: { x: number; y: number; length: number }[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      const first = x;
      while (isDark(x + 1, y)) x += 1;
      bars.push({ x: first, y, length: x + 1 - first });
    }
  }
  return { size, bars };
}
