import type { z } from 'zod';

/**
 * Content of a row goes through these two, so that there is one place to seal it with the data
 * key. JSON keeps lone surrogates as escapes, where raw UTF-8 would lose them (C-05, H-01).
 */
export function packBody(value: unknown): string {
  return JSON.stringify(value);
}

/** Reads a body that this program wrote itself. */
export function readBody<T>(body: string): T {
  return JSON.parse(body) as T;
}

/** Reads text that came over a border; null when it is not JSON or not of that shape. */
export function parseBody<T>(schema: z.ZodType<T>, body: string): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
