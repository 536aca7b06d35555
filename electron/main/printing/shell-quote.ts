/**
 * A text as one word of a POSIX shell. unix-print joins its arguments into a command line, so every
 * word that is not ours passes through here; a NUL cannot be part of a word and is left out.
 */
export function shellQuote(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
}
