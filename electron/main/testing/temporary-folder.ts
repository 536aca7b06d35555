import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** Gives each test of a file folders of its own and removes them afterwards. */
export function useTemporaryFolders(): () => Promise<string> {
  const made: string[] = [];
  afterEach(async () => {
    // Some stores answer before their last write is over: one that lands meanwhile is waited for.
    const patience = { maxRetries: 20, retryDelay: 25 };
    for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true, ...patience });
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'complaint-desk-'));
    made.push(folder);
    return folder;
  };
}
