import { EventEmitter } from 'events/';

/**
 * Stands in for Node's `stream` under pdfkit, which pushes a document piece by piece and never waits
 * for a reader. Keeping the pieces is all that is needed; a real stream would only copy them.
 */
export class Readable extends EventEmitter {
  /** The document so far, in order. */
  readonly pieces: Uint8Array[] = [];
  isComplete = false;

  push(piece: Uint8Array | null): boolean {
    if (piece === null) this.isComplete = true;
    else this.pieces.push(piece);
    return true;
  }
}

// pdfkit asks for the module as a whole.
// eslint-disable-next-line no-restricted-syntax
export default { Readable };
