import { join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { safeFileName } from './safe-file-name';

/** Asks a person where to save; null when they changed their mind. */
export type AskWhere = (suggestedName: string) => Promise<string | null>;

export type AskWhereOptions = {
  readonly window: () => BrowserWindow | null;
  /** The folder suggested: where people look for what they saved. */
  readonly folder: string;
  /** Tests cannot click a window of the system: with a folder here nobody is asked. */
  readonly withoutAsking: string | null;
};

export function createAskWhere({ window, folder, withoutAsking }: AskWhereOptions): AskWhere {
  return async (suggestedName) => {
    const name = safeFileName(suggestedName);
    if (withoutAsking !== null) return join(withoutAsking, name);
    const options = { defaultPath: join(folder, name) };
    const parent = window();
    const { canceled, filePath } = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options));
    return canceled || !filePath ? null : filePath;
  };
}
