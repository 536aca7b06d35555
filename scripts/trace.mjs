import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const POLICIES = join(ROOT, 'shared', 'policies');
export const TRACE = join(ROOT, 'docs', 'trace.md');

/** A test's name begins with the rule it holds: `D5-4 A1': what is expected`. */
const NAME = /(['"`])((?:[SD]\d+|C)-\d+(?: [AB]\d'?)?): ((?:(?!\1).)+)\1/gu;

/** Every rule of the dealer's process that must have a test; the branches of D5-4 and D5-5 step by step. */
export const REQUIRED = [
  ...['D5-1', 'D5-2', 'D5-3', 'D5-4 A1', "D5-4 A1'", 'D5-4 A2', 'D5-4 A3', 'D5-4 A4'],
  ...['D5-5 B1', 'D5-5 B2', 'D5-5 B3', 'D5-5 B4', 'D5-6', 'D5-7'],
  ...['D18-1', 'D18-2', 'D18-3', 'D18-4', 'D18-5', 'D18-6', 'D18-7'],
];

/** @typedef {{ rule: string, name: string, file: string }} Traced */

/** @returns {readonly Traced[]} the rules that tests under shared/policies name, in the order of rules */
export function tracedRules() {
  const files = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  /** @type {Traced[]} */
  const found = [];
  for (const file of files) {
    const path = join(POLICIES, file);
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
  return [
    '# Rule to test',
    '',
    'Made by `node scripts/build-trace.mjs` from the names of the tests; a test fails when it is stale or when a rule',
    'of D5 or D18 has none. What the ids mean is in [design/rules.md](design/rules.md).',
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
