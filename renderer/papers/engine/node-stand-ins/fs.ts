/**
 * Stands in for Node's `fs` under pdfkit, which reads files when a document names one. Papers name
 * none, and the worker could not read one: whoever tries is told.
 */
export function readFileSync(): never {
  throw new Error('papers read no files');
}

// pdfkit asks for the module as a whole.
// eslint-disable-next-line no-restricted-syntax
export default { readFileSync, statSync: readFileSync };
