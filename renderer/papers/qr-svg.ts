import { create } from 'qrcode';

/**
 * A QR code as SVG, one path of unit squares, black on nothing. pdfmake's own code corrupts
 * characters beyond the BMP, so it is drawn here; the content is ASCII (`qrContent`). Level M
 * survives the creases and stamps of a signed sheet.
 */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (modules.get(y, x) !== 0) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
