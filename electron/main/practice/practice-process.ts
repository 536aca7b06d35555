import { spawn } from 'node:child_process';
import { PRACTICE_SWITCH } from './practice-home';

/** Switches that let another program look into this one; a second program must not inherit them. */
const DEBUGGING = /^--(?:inspect|remote-debugging|remote-allow)/u;

export type ThisProgram = {
  readonly executable: string;
  /** As in `process.argv`, the executable first. */
  readonly line: readonly string[];
  /** The folder of the app, which a package knows by itself. */
  readonly appPath: string;
  readonly isPackaged: boolean;
};

/** How this program is started once more to practise: its own switches, the app, the one switch more. */
export function practiceArguments({ line, appPath, isPackaged }: ThisProgram): readonly string[] {
  const switches = line
    .slice(1)
    .filter((part) => part.startsWith('--') && !DEBUGGING.test(part) && part !== PRACTICE_SWITCH);
  return [...switches, PRACTICE_SWITCH, ...(isPackaged ? [] : [appPath])];
}

/** Starts the practice beside this program; it goes on when this one ends. False when it could not be started. */
export function startPractice(program: ThisProgram): Promise<boolean> {
  const child = spawn(program.executable, practiceArguments(program), { detached: true, stdio: 'ignore' });
  child.unref();
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
}
