import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { inRoot, NOTES } from './setup/paths.mjs';
import { nodeTools, openArchive } from './verify/archive-file.mjs';

const PARTS = {
  'verify-archive': 'verify-archive',
  'verify-report': 'verify-report',
  words: '../wording/seal-faults',
};

/** The rules that check a package are those of the program: bundled from the same source, for plain Node. */
async function loadRules() {
  const folder = join(NOTES, 'verify');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      lib: {
        entry: Object.fromEntries(
          Object.entries(PARTS).map(([name, file]) => [name, inRoot(`shared/sealed/${file}.ts`)]),
        ),
        formats: ['es'],
        fileName: (_format, name) => `${name}.mjs`,
      },
    },
  });
  const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const [{ verifyArchive }, { reportLines }, { verifyWording }] = await Promise.all([
    load('verify-archive'),
    load('verify-report'),
    load('words'),
  ]);
  return { verifyArchive, reportLines, verifyWording };
}

/** @type {(lines: readonly string[]) => void} */
const print = (lines) => void process.stdout.write(`${lines.join('\n')}\n`);

/**
 * Checks a package of evidence without the program: `npm run verify -- FILE.zip`. Ends with 0 for one that
 * is just as it was exported, with 1 for every other, and for what is no package at all.
 */
async function verify() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { fingerprint: { type: 'string' } },
  });
  const { verifyArchive, reportLines, verifyWording } = await loadRules();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    print(verifyWording.usage);
    return 1;
  }
  const archive = await openArchive(file).catch(() => null);
  if (archive === null) {
    print(verifyWording.unreadable);
    return 1;
  }
  try {
    const told = values.fingerprint === undefined ? {} : { told: values.fingerprint };
    const verdict = await verifyArchive(archive.source, { ...nodeTools, ...told });
    print([...reportLines(verdict, 'zh-CN'), '', ...reportLines(verdict, 'en')]);
    return verdict.faults.length === 0 ? 0 : 1;
  } finally {
    await archive.close();
  }
}

process.exitCode = await verify().catch((/** @type {unknown} */ error) => {
  process.stderr.write(`verify: ${error instanceof Error ? error.message : 'failed'}\n`);
  return 1;
});
