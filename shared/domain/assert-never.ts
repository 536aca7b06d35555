/** Closes a discriminated union: a new member that nobody handled becomes a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled member of a union: ${JSON.stringify(value)}`);
}
