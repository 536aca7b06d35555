import { Buffer } from 'buffer/';
import { zlibSync } from 'fflate';

/** Stands in for Node's `zlib` under pdfkit, which deflates page streams and fonts and wants a Buffer back. */
export function deflateSync(bytes: Uint8Array): Uint8Array {
  const deflated = zlibSync(bytes, { level: 6 });
  return Buffer.from(deflated.buffer, deflated.byteOffset, deflated.byteLength);
}

// pdfkit asks for the module as a whole.
// eslint-disable-next-line no-restricted-syntax
export default { deflateSync };
