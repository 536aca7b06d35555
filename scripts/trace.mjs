import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from './catalogue.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where rules of the process live: policies, conduct, figures. */
const PLACES = ['policies', 'playbook', 'clocks', 'statistics', 'vehicles'].map((name) =>
  join(ROOT, 'shared', name),
);
export const TRACE = join(ROOT, 'docs', 'trace.md');

/** A test's name begins with the rule it holds: `D5-4 A1': what is expected`. */
const NAME = /(['"`])((?:[SD]\d+(?:-\d+a?)?|C-\d+)(?: [AB]\d'?)?): ((?:(?!\1).)+)\1/gu;

/** The branches of D5-4 and D5-5, which are traced step by step. */
const STEPS = [
  'D5-4 A1',
  "D5-4 A1'",
  'D5-4 A2',
  'D5-4 A3',
  'D5-4 A4',
  'D5-5 B1',
  'D5-5 B2',
  'D5-5 B3',
  'D5-5 B4',
];

/** Every rule that must have a test: all of the catalogue, and the steps of the dealer's branches. */
export const REQUIRED = [
  ...CATALOGUE.map(({ id }) => id).filter((id) => id !== 'D5-4' && id !== 'D5-5'),
  ...STEPS,
];

/** @typedef {{ rule: string, name: string, file: string }} Traced */

/** @returns {readonly string[]} every test that may hold a rule */
const testFiles = () =>
  PLACES.filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => join(folder, file)),
    )
    .sort();

/** @returns {readonly Traced[]} the rules that tests name, in the order of rules */
export function tracedRules() {
  /** @type {Traced[]} */
  const found = [];
  for (const path of testFiles()) {
    for (const [, , rule = '', name = ''] of readFileSync(path, 'utf8').matchAll(NAME))
      found.push({
        rule,
        name: name.replace(/\$\{[^}]*\}|%s/gu, '…'),
        file: relative(ROOT, path).replaceAll('\\', '/'),
      });
  }
  return found.sort((a, b) => compareRules(a.rule, b.rule));
}

/** @param {readonly Traced[]} rules @returns {string} the page docs/trace.md */
export function tracePage(rules) {
  const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
  const rows = rules.map(({ rule, name, file }) => `| ${rule} | ${cell(name)} | \`${file}\` |`);
  const listed = CATALOGUE.map(({ id, rule, lives }) => `| ${id} | ${cell(rule)} | ${cell(lives)} |`);
  return [
    '# Rule to test',
    '',
    'Made by `node scripts/build-trace.mjs` from `scripts/catalogue/` and the names of the tests; a test fails when it is',
    'stale, when a rule of the catalogue has no test, or when a test names a rule that is in no source.',
    '',
    '## The catalogue: every rule, and where it lives',
    '',
    '| rule | what it says | where it lives |',
    '|---|---|---|',
    ...listed,
    '',
    '## The tests',
    '',
    '| rule | what is tested | where |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** D5-4 before D18-1, A1 before A1' before A2. */
function compareRules(/** @type {string} */ a, /** @type {string} */ b) {
  const key = (/** @type {string} */ rule) => rule.replace(/\d+/gu, (digits) => digits.padStart(4, '0'));
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
