import { create } from 'qrcode';

/**
 * A QR code as SVG, one bar for each dark stretch of a line. pdfmake's own code corrupts
 * characters beyond the BMP, so it is drawn here; the content is ASCII (`qrContent`). Level M
 * survives the creases and stamps of a signed sheet.
 */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const isDark = (x: number, y: number) => x < size && modules.get(y, x) !== 0;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      const first = x;
      while (isDark(x + 1, y)) x += 1;
      path += `M${first} ${y}h${x + 1 - first}v1h${first - x - 1}z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
