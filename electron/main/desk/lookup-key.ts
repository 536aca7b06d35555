import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { hashSchema } from '../../../shared/domain/events/event';
import type { FileSystem } from '../files/file-system';
import { makeFolder } from '../files/sync-folder';
import { readTwoCopies, writeTwoCopies } from './two-copies';

export type LookupKey =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly reason: 'damaged' | 'disk-full' | 'write-failed' };

/**
 * The key of the lookup hashes: 32 random bytes as 64 hex digits, made once. A key that is there
 * but unreadable is never replaced by a new one: every hash in the database was made with it, so
 * plates and phones would silently stop being found.
 */
export async function openLookupKey(files: FileSystem, home: string): Promise<LookupKey> {
  const folder = join(home, 'keys');
  const path = join(folder, 'lookup.key');
  await makeFolder(files, folder, home);
  const parse = (text: string) => hashSchema.safeParse(text.trim()).data ?? null;
  const found = await readTwoCopies({ files, path, parse });
  if (found.value !== null) return { ok: true, key: found.value };
  if (found.wasDamaged) return { ok: false, reason: 'damaged' };
  const key = randomBytes(32).toString('hex');
  const written = await writeTwoCopies({ files, path }, `${key}\n`);
  return written.ok ? { ok: true, key } : { ok: false, reason: written.refusal };
}
