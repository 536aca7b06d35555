import { Buffer } from 'buffer/';
import { zlibSync } from 'fflate';

/**
 * Stands in for Node's `zlib` under pdfkit, which deflates page streams and fonts and wants a Buffer back.
 * Level 1 takes a third of the time of level 6, and a form is larger by a twentieth.
 */
export function deflateSync(bytes: Uint8Array): Uint8Array {
  const deflated = zlibSync(bytes, { level: 1 });
  return Buffer.from(deflated.buffer, deflated.byteOffset, deflated.byteLength);
}

// pdfkit asks for the module as a whole.
// eslint-disable-next-line no-restricted-syntax
export default { deflateSync };
