/** Deepest nesting taken: far beyond any event, far below what would exhaust an engine's stack. */
const DEPTH_LIMIT = 200;

/**
 * The one text of a JSON value: members sorted by UTF-16 code units, no white space, numbers and
 * strings as JSON.stringify writes them. This is RFC 8785 (JCS) with one documented difference: a
 * lone surrogate, which a broken paste can leave in free text and which RFC 8785 forbids, is
 * written as its escape (`\ud83d`), because a complaint must never be refused for it.
 *
 * Members that are undefined are dropped, as JSON.stringify does, so that a value hashes the same
 * before and after a trip through JSON. Everything else that JSON would change silently (NaN,
 * infinities, undefined in a list, functions, symbols, bigints, dates, maps, class instances) throws
 * a TypeError whose text names the kind of value, never the value.
 */
export function canonical(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > DEPTH_LIMIT) throw new TypeError('canonical: nested too deeply');
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'string':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonical: number is not finite');
      return JSON.stringify(value);
    case 'object':
      return Array.isArray(value) ? writeList(value, depth) : writeObject(value, depth);
    default:
      throw new TypeError(`canonical: ${typeof value} is not JSON`);
  }
}

function writeList(list: readonly unknown[], depth: number): string {
  // Not map(): it would skip the holes of a sparse list, which must be refused.
  return `[${Array.from(list, (item) => write(item, depth + 1)).join(',')}]`;
}

function writeObject(value: object, depth: number): string {
  if (!isPlain(value)) throw new TypeError('canonical: not a plain object');
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}

/** True for `{}` of this or another realm and for prototype-less objects; false for Date, Map, classes. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
