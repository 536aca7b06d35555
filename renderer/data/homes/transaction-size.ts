/** Most bytes one transaction writes: beyond about a megabyte the engine keeps an undo log of its own. */
const LIMIT = 900_000;

/** Bytes of a row: two a character, which one Chinese character makes of all, and some for its keys. */
export const bytesOf = (body: string | Uint8Array): number =>
  (typeof body === 'string' ? body.length * 2 : body.byteLength) + 300;

/** Cuts a list where one transaction would grow too large; a single item is never cut. */
export function* bySize<T>(items: readonly T[], size: (item: T) => number): Generator<readonly T[]> {
  let [part, bytes]: [T[], number] = [[], 0];
  for (const item of items) {
    const more = size(item);
    if (part.length > 0 && bytes + more > LIMIT) {
      yield part;
      [part, bytes] = [[], 0];
    }
    part.push(item);
    bytes += more;
  }
  if (part.length > 0) yield part;
}
