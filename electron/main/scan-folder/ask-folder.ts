import { join } from 'node:path';
import { dialog } from 'electron';
import type { AskWhereOptions } from '../save-as/ask-where';

/** Asks a person for a folder; null when they changed their mind. */
export function createAskFolder({ window, withoutAsking }: AskWhereOptions): () => Promise<string | null> {
  return async () => {
    // Tests cannot click a window of the system: their scanner writes beside what they save.
    if (withoutAsking !== null) return join(withoutAsking, 'scanner');
    const options = { properties: ['openDirectory' as const] };
    const parent = window();
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return canceled ? null : (filePaths[0] ?? null);
  };
}
