import { Buffer } from 'buffer/';
import { zlibSync } from 'fflate';

/** How a font begins that fontkit has cut: `true`, the tag of TrueType (TrueType reference, font directory). */
const isFont = ([a, b, c, d]: Uint8Array): boolean => a === 0x74 && b === 0x72 && c === 0x75 && d === 0x65;

/**
 * Stands in for Node's `zlib` under pdfkit, which deflates page streams and fonts and wants a Buffer back.
 * Level 1 takes a third of the time of level 6. A font shrinks by a third at most and takes a tenth of the
 * time of a form, so it is only wrapped.
 */
export function deflateSync(bytes: Uint8Array): Uint8Array {
  const deflated = zlibSync(bytes, { level: isFont(bytes) ? 0 : 1 });
  return Buffer.from(deflated.buffer, deflated.byteOffset, deflated.byteLength);
}

// pdfkit asks for the module as a whole.
// eslint-disable-next-line no-restricted-syntax
export default { deflateSync };
