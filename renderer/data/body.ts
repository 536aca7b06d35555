import type { z } from 'zod';

const toBytes = new TextEncoder();
const toText = new TextDecoder();

/**
 * Content of a row goes through these two, so that there is one place to seal it with the data
 * key. JSON keeps lone surrogates as escapes, where raw UTF-8 would lose them (C-05, H-01).
 */
export function packBody(value: unknown): string {
  return JSON.stringify(value);
}

/** As `packBody`, in half the bytes: a text with one Chinese character takes two a character, UTF-8 mostly one. */
export function packBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return toBytes.encode(packBody(value));
}

/** Reads a body that this program wrote itself. */
export function readBody<T>(body: string | Uint8Array): T {
  return JSON.parse(typeof body === 'string' ? body : toText.decode(body)) as T;
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
