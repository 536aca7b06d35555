import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../../scripts/setup/paths.mjs';

/**
 * A copy of the product with files planted in it, below the checkout so that packages are found. The
 * whole of it, because a fence can fall through a file of the product: one import that drags in the
 * types of Node makes `process` known everywhere in the same compilation.
 */
const COPIED = [
  'shared',
  'electron',
  'renderer',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
].concat(['eslint.config.js', '.dependency-cruiser.cjs', 'tests/tsconfig.json', 'tsconfig.lint.json']);

export type Finding = { readonly file: string; readonly refusal: string };
export type PlantedTree = {
  readonly findings: (tool: 'tsc' | 'eslint' | 'depcruise') => Promise<readonly Finding[]>;
  readonly remove: () => void;
};

const run = (cwd: string, script: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [inRoot('node_modules', script), ...args], options, (_fault, text) =>
      resolve(text),
    );
  });

const compile = async (cwd: string): Promise<Finding[]> => {
  const text = await run(cwd, 'typescript/bin/tsc', ['-b', '--pretty', 'false']);
  return [...text.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+)/gmu)].map(([, file = '', refusal = '']) => ({
    file,
    refusal,
  }));
};

type LintReport = readonly { filePath: string; messages: readonly { ruleId: string | null }[] }[];

const lint = async (cwd: string, files: readonly string[]): Promise<Finding[]> => {
  const text = await run(cwd, 'eslint/bin/eslint.js', ['--format', 'json', ...files]);
  const report = JSON.parse(text) as LintReport;
  return report.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => ({ file: filePath.slice(cwd.length + 1), refusal: ruleId ?? 'fatal' })),
  );
};

type CruiseReport = { summary: { violations: readonly { from: string; rule: { name: string } }[] } };

const cruise = async (cwd: string): Promise<Finding[]> => {
  const args = [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'electron',
    'renderer',
    'shared',
  ];
  const text = await run(cwd, 'dependency-cruiser/bin/dependency-cruise.mjs', args);
  const report = JSON.parse(text) as CruiseReport;
  return report.summary.violations.map(({ from, rule }) => ({ file: from, refusal: rule.name }));
};

/** Copies the product to `name` and adds `files` (path to content). Remove it when done. */
export const plantTree = (name: string, files: Readonly<Record<string, string>>): PlantedTree => {
  const tree = inRoot('.setup', name);
  rmSync(tree, { recursive: true, force: true });
  for (const part of COPIED) {
    cpSync(inRoot(part), join(tree, part), {
      recursive: true,
      filter: (path) => !/\.test\.tsx?$/u.test(path),
    });
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), content);
  }
  return {
    findings: (tool) => {
      if (tool === 'tsc') return compile(tree);
      return tool === 'eslint' ? lint(tree, Object.keys(files)) : cruise(tree);
    },
    remove: () => rmSync(tree, { recursive: true, force: true }),
  };
};
