import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from './places';

const PROGRAM = '/usr/bin/soffice';
const FOLDER = join(BENCH, 'libre-office');

const convert = (kind: string, file: string): Promise<number> =>
  new Promise((resolve) => {
    const profile = `-env:UserInstallation=file://${FOLDER}/profile`;
    const args = [profile, '--headless', '--norestore', '--convert-to', kind, '--outdir', FOLDER, file];
    const child = spawn(PROGRAM, args, { stdio: 'ignore' });
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });

export const hasLibreOffice = (): boolean => existsSync(PROGRAM);

/** e.g. `7.4.7.2`; empty where there is none */
export const libreOfficeVersion = (): string =>
  hasLibreOffice()
    ? (/[\d.]+/u.exec(spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' }).stdout)?.[0] ?? '')
    : '';

/** The same form as a template of LibreOffice; answers what one conversion to PDF is, a process each. */
export async function openLibreOffice(html: string): Promise<{ readonly toPdf: () => Promise<string> }> {
  mkdirSync(FOLDER, { recursive: true });
  const page = join(FOLDER, 'form.html');
  // The fonts of the system: LibreOffice takes none from a page.
  writeFileSync(
    page,
    html
      .replaceAll(/@font-face\{[^}]*\}/gu, '')
      .replaceAll(/font-family:(?:Sans|Symbols)/gu, 'font-family:Noto Sans CJK SC'),
  );
  await convert('odt:writer8', page);
  const template = join(FOLDER, 'form.odt');
  if (!existsSync(template)) throw new Error('LibreOffice made no template');
  return {
    toPdf: async () => {
      await convert('pdf', template);
      const made = join(FOLDER, 'form.pdf');
      const kept = join(FOLDER, 'made.pdf');
      renameSync(made, kept);
      return kept;
    },
  };
}
