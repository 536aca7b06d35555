/** Names of the fixed files of a package. */
export const EVENTS_FILE = 'events.jsonl';
export const MANIFEST_FILE = 'manifest.json';
export const PAGE_FILE = '说明.html';

/** Folders of a package, each with one kind of file. */
export const FOLDERS = { papers: 'papers', evidence: 'evidence', signed: 'signed' } as const;
export type Folder = keyof typeof FOLDERS;

/** What some system refuses in a name, and what dresses a name up: control and direction signs, halves of characters. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const IN_FOLDER =
  /^(?:papers|evidence|signed)\/\d{3,5}_[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]{1,80}$/u;
const ENDING = /\.[a-z0-9]{1,10}$/iu;
/** Signs of a name kept, its ending apart. */
const LONGEST = 60;

/**
 * Where a file lies in the package: numbered, so that two of one name are two, and so that no name is a
 * device, hidden or a way out of the folder; with what is left of its own name.
 */
export function entryPath(folder: Folder, nth: number, name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/[. ]+$/u, '');
  const ending = ENDING.exec(clean)?.[0] ?? '';
  const stem = Array.from(clean.slice(0, clean.length - ending.length))
    .slice(0, LONGEST)
    .join('');
  return `${FOLDERS[folder]}/${String(nth).padStart(3, '0')}_${`${stem}${ending}` || '_'}`;
}

/** Whether a package may hold a file of this name: one of the three, or a numbered one in its folder. */
export function isEntryPath(path: string): boolean {
  if (path === EVENTS_FILE || path === MANIFEST_FILE || path === PAGE_FILE) return true;
  return IN_FOLDER.test(path) && !/[. ]$/u.test(path);
}
