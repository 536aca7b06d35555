import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { askForAfresh, clearIfAsked, isPracticeHome, markPractice, practiceHomeOf } from './practice-home';

const temporaryFolder = useTemporaryFolders();

/** A real home with data, and in it a practice home with some of its own. */
async function homes() {
  const realHome = await temporaryFolder();
  const home = practiceHomeOf(realHome);
  mkdirSync(join(realHome, 'journal'));
  writeFileSync(join(realHome, 'journal', 'desk.log'), 'real');
  writeFileSync(join(realHome, 'desk.json'), 'real');
  mkdirSync(join(home, 'journal'), { recursive: true });
  writeFileSync(join(home, 'journal', 'desk.log'), 'practice');
  writeFileSync(join(home, 'desk.json'), 'practice');
  return { realHome, home };
}

const realIsWhole = (realHome: string) =>
  existsSync(join(realHome, 'journal', 'desk.log')) && existsSync(join(realHome, 'desk.json'));

describe('the practice home', () => {
  it('is emptied when asked for, once, and the real home beside it is not touched', async () => {
    const { realHome, home } = await homes();
    markPractice(home);
    writeFileSync(join(home, 'SingletonLock'), '');
    expect(askForAfresh(home, realHome)).toBe(true);
    expect(clearIfAsked(home, realHome)).toBe(true);
    expect(readdirSync(home).sort()).toEqual(['SingletonLock', 'this-is-practice']);
    expect(realIsWhole(realHome)).toBe(true);
    writeFileSync(join(home, 'desk.json'), 'again');
    expect(clearIfAsked(home, realHome)).toBe(false);
    expect(existsSync(join(home, 'desk.json'))).toBe(true);
  });

  it('is left alone while nobody has asked', async () => {
    const { realHome, home } = await homes();
    markPractice(home);
    expect(clearIfAsked(home, realHome)).toBe(false);
    expect(existsSync(join(home, 'journal', 'desk.log'))).toBe(true);
  });

  it('is not the real home, whatever it is called and whatever lies in it', async () => {
    const { realHome } = await homes();
    markPractice(realHome);
    writeFileSync(join(realHome, 'start-afresh'), '');
    expect(isPracticeHome(realHome, realHome)).toBe(false);
    expect(askForAfresh(realHome, realHome)).toBe(false);
    expect(clearIfAsked(realHome, realHome)).toBe(false);
    expect(realIsWhole(realHome)).toBe(true);
  });

  it('is no folder without its mark, of another name, or of another home', async () => {
    const { realHome, home } = await homes();
    expect(isPracticeHome(home, realHome)).toBe(false);
    markPractice(home);
    expect(isPracticeHome(home, realHome)).toBe(true);
    expect(isPracticeHome(join(home, '..', 'practice'), realHome)).toBe(true);
    expect(isPracticeHome(home, join(realHome, '..'))).toBe(false);
    const other = join(realHome, 'other');
    mkdirSync(other);
    markPractice(other);
    expect(isPracticeHome(other, realHome)).toBe(false);
    const nested = join(home, 'practice');
    mkdirSync(nested);
    markPractice(nested);
    expect(isPracticeHome(nested, realHome)).toBe(false);
  });

  it('is no link that leads to the real data', async () => {
    const realHome = await temporaryFolder();
    const data = await temporaryFolder();
    writeFileSync(join(data, 'desk.json'), 'real');
    markPractice(data);
    writeFileSync(join(data, 'start-afresh'), '');
    symlinkSync(data, practiceHomeOf(realHome));
    expect(clearIfAsked(practiceHomeOf(realHome), realHome)).toBe(false);
    expect(existsSync(join(data, 'desk.json'))).toBe(true);
  });
});
