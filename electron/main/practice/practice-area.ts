import { app, type BrowserWindow } from 'electron';
import type { PracticeArea } from '../ipc/practice';
import type { Surroundings } from '../surroundings';
import { askForAfresh } from './practice-home';
import { practiceArguments, startPractice, type ThisProgram } from './practice-process';

/** What the practice channels do in this program, real or practising. */
export function practiceArea(
  { home, realHome }: Pick<Surroundings, 'home' | 'realHome'>,
  window: () => BrowserWindow | null,
): PracticeArea {
  const program: ThisProgram = {
    executable: process.execPath,
    line: process.argv,
    appPath: app.getAppPath(),
    isPackaged: app.isPackaged,
  };
  return {
    isPractice: realHome !== null,
    start: () => startPractice(program),
    startAfresh: () => {
      if (realHome === null || !askForAfresh(home, realHome)) return false;
      app.relaunch({ execPath: program.executable, args: [...practiceArguments(program)] });
      return true;
    },
    // The answer first: a window that closes under a call leaves it without one.
    close: () => setTimeout(() => window()?.close(), 100),
  };
}
