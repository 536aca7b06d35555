import unsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import security from 'eslint-plugin-security';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Types and layers are guarded by tsc and dependency-cruiser; this file guards habits, and the few
 * names that may appear in one file only. tests/fences.test.ts plants a breach of each.
 */

const SCRIPTS = ['scripts/**/*.{mjs,cjs}', '**/*.config.{js,ts}', '.dependency-cruiser.cjs'];
const TESTS = ['**/*.test.{ts,tsx}', 'tests/**/*.ts'];

const insecureProperty = (name, value) => ({
  selector: `Property[key.name='${name}'][value.value=${value}]`,
  message: `${name}: ${value} opens the window to attacks; there is no case for it.`,
});
const INSECURE = [
  insecureProperty('sandbox', false),
  insecureProperty('contextIsolation', false),
  insecureProperty('webSecurity', false),
  insecureProperty('nodeIntegration', true),
  insecureProperty('nodeIntegrationInWorker', true),
  insecureProperty('webviewTag', true),
  // The public linter for Electron passes over both of these.
  {
    selector: 'Property[key.value=/^(nodeIntegration|nodeIntegrationInWorker|webviewTag)$/]',
    message: 'The switches of a window are written as plain names, so that they can be checked.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(executeJavaScript|executeJavaScriptInIsolatedWorld|insertCSS)$/]',
    message: 'No text is run as code in a page; send a command over the bridge.',
  },
  {
    selector: 'Literal[value=/no-sandbox/]',
    message: 'Only scripts/ may start a process without the Chromium sandbox, never the product.',
  },
];
const BRIDGE = {
  selector: "MemberExpression[object.name=/^(window|globalThis|self)$/][property.name='desk']",
  message: 'The bridge is reached through renderer/lib only.',
};
const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.',
};
const ENUM = { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' };

const INTERFACE = {
  selector: 'TSInterfaceDeclaration:not(TSModuleDeclaration TSInterfaceDeclaration)',
  message: 'Use a `type`.',
};

const onlyIn = (name, file) => ({
  name: 'electron',
  importNames: [name],
  message: `${name} is used in ${file} only.`,
});
const RAW_MAIN = onlyIn('ipcMain', 'electron/main/ipc/register.ts');
const RAW_RENDERER = onlyIn('ipcRenderer', 'electron/preload/index.ts');
const DEXIE = {
  group: ['dexie', 'dexie-react-hooks', 'fake-indexeddb', 'fake-indexeddb/*'],
  message: 'Dexie is used in renderer/data only.',
};

/** Restricts names that the compiler knows all the same, because the types of pdfmake drag them in. */
const noGlobals = (message, names) => ['error', ...names.map((name) => ({ name, message }))];
const NODE = ['process', 'Buffer', 'require', 'module', 'global', '__dirname', 'setImmediate'];
const DOM = ['document', 'window', 'navigator', 'localStorage', 'indexedDB', 'fetch'];
const CLOCKS_AND_CHANCE = ['crypto', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'];

const syntax = (...selectors) => ['error', ...selectors];
const imports = (paths, patterns = []) => ['error', { paths, patterns }];

export default defineConfig(
  globalIgnores([
    'out/',
    'dist/',
    '.tsbuild/',
    '.setup/',
    'resources/',
    'test-results/',
    'playwright-report/',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.strict],
    languageOptions: {
      parserOptions: {
        // One program for all layers, three times as fast as one each; what a layer may name is tsc's business.
        project: 'tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // One exception, which the rule does not know: a global type can only be extended by `interface`.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Both refuse honest implementations of a contract whose functions are asynchronous and use no `this`.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': syntax(...INSECURE, BRIDGE, DEFAULT_EXPORT, ENUM, INTERFACE),
      'no-restricted-imports': imports([RAW_MAIN, RAW_RENDERER], [DEXIE]),
    },
  },
  {
    files: ['electron/**', 'renderer/**', 'shared/**'],
    ignores: TESTS,
    plugins: { security, 'no-unsanitized': unsanitized },
    rules: {
      ...Object.fromEntries(Object.keys(security.rules).map((name) => [`security/${name}`, 'error'])),
      ...unsanitized.configs.recommended.rules,
      // Refuses every look-up by a name in brackets; with checked types and no `any` it finds nothing real.
      'security/detect-object-injection': 'off',
      // Every path of this program is computed; resolve-asset.ts and safe-file-name.ts are what counts.
      'security/detect-non-literal-fs-filename': 'off',
      // Counts nested stars and refuses bounded ones; tests/security/patterns.test.ts measures instead.
      'security/detect-unsafe-regex': 'off',
      // Nothing that is compared is a secret that somebody could try out from afar.
      'security/detect-possible-timing-attacks': 'off',
    },
  },
  // Its patterns are put together from constants of the same file.
  { files: ['shared/vehicles/plate.ts'], rules: { 'security/detect-non-literal-regexp': 'off' } },
  { files: ['shared/**', 'renderer/**'], rules: { 'no-console': 'error' } },
  {
    files: ['shared/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': noGlobals('shared/ knows nothing of where it runs; pass in what is needed.', [
        ...NODE,
        ...DOM,
        ...CLOCKS_AND_CHANCE,
      ]),
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: { 'no-restricted-globals': noGlobals('A window has no Node.', NODE) },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // The plugin's other rules run React Compiler, which this project does not use, on every file.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['renderer/lib/**'],
    rules: { 'no-restricted-syntax': syntax(...INSECURE, DEFAULT_EXPORT, ENUM, INTERFACE) },
  },
  { files: ['renderer/data/**'], rules: { 'no-restricted-imports': imports([RAW_MAIN, RAW_RENDERER]) } },
  {
    files: ['electron/main/ipc/register.ts'],
    rules: { 'no-restricted-imports': imports([RAW_RENDERER], [DEXIE]) },
  },
  { files: ['electron/preload/index.ts'], rules: { 'no-restricted-imports': imports([RAW_MAIN], [DEXIE]) } },
  {
    files: TESTS,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-imports': imports([RAW_MAIN, RAW_RENDERER]),
      // A test reads JSON and reports of other programs, and its expectations check their shape.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['tests/support/breaches.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Watches the product's window from outside it, without a driver attached.
  { files: ['tests/bench/start-hook.cjs'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.config.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-call': 'off' },
  },
  { files: SCRIPTS, rules: { 'no-restricted-syntax': 'off' } },
);
