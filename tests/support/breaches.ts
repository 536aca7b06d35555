/**
 * Files that break a rule of the architecture, one rule each. `refusal` is what the tool must call it:
 * a rule of dependency-cruiser or ESLint, or a code of the compiler.
 */
export type Breach = {
  readonly says: string;
  readonly tool: 'tsc' | 'eslint' | 'depcruise';
  readonly file: string;
  readonly source: string;
  readonly refusal: string;
};

const NAME_UNKNOWN = 'TS2304|TS2503|TS2552|TS258[0-9]|TS2591';

const compiler: readonly Breach[] = [
  ['the screen', 'shared/domain', 'document.title'],
  ['the process', 'shared/domain', 'process.pid'],
  ['chance', 'shared/domain', 'crypto.randomUUID()'],
  ['timers', 'shared/domain', 'setTimeout'],
  ['the console', 'shared/policies', 'console'],
  ['files', 'shared/ipc', 'Buffer.alloc(1)'],
].map(([what, folder, expression], index) => ({
  says: `${String(folder)} knows nothing of ${String(what)} (${String(expression)})`,
  tool: 'tsc',
  file: `${String(folder)}/planted-name-${index}.ts`,
  source: `export const planted = ${String(expression)};`,
  refusal: NAME_UNKNOWN,
}));

const lint = (says: string, file: string, source: string, refusal: string): Breach => ({
  says,
  tool: 'eslint',
  file,
  source,
  refusal,
});

const MAIN = 'electron/main/planted';
const habits: readonly Breach[] = [
  lint(
    'ipcMain is used in one file',
    `${MAIN}/raw-main.ts`,
    "import { ipcMain } from 'electron';\nexport const planted = ipcMain;",
    'no-restricted-imports',
  ),
  lint(
    'ipcRenderer is used in one file',
    'electron/preload/planted-raw.ts',
    "import { ipcRenderer } from 'electron';\nexport const planted = ipcRenderer;",
    'no-restricted-imports',
  ),
  lint(
    'the bridge is reached through renderer/lib',
    'renderer/features/planted-a/bridge.ts',
    'export const planted = window.desk;',
    'no-restricted-syntax',
  ),
  lint(
    'Dexie stays in renderer/data',
    'renderer/features/planted-a/store.ts',
    "import { Dexie } from 'dexie';\nexport const planted = Dexie;",
    'no-restricted-imports',
  ),
  ...['sandbox: false', 'contextIsolation: false', 'nodeIntegration: true', "args: ['--no-sandbox']"].map(
    (line, index) =>
      lint(
        `a window is never opened with ${line}`,
        `${MAIN}/insecure-${index}.ts`,
        `export const planted = { ${line} };`,
        'no-restricted-syntax',
      ),
  ),
  lint(
    'no text is run as code in a page',
    `${MAIN}/run-text.ts`,
    'export const planted = (page: { executeJavaScript: (code: string) => unknown }) => page.executeJavaScript(process.argv[2] ?? "");',
    'no-restricted-syntax',
  ),
  lint(
    'no switch of a window hides in quotes',
    `${MAIN}/quoted.ts`,
    "export const planted = { 'nodeIntegration': true };",
    'no-restricted-syntax',
  ),
  lint(
    'no text is put into a page as markup',
    'renderer/lib/planted-markup.ts',
    'export const planted = (at: Element, text: string) => (at.innerHTML = text);',
    'no-unsanitized/property',
  ),
  lint(
    'no module is loaded by a computed name',
    `${MAIN}/computed.ts`,
    'declare const require: (name: string) => unknown;\nexport const planted = (name: string) => require(name);',
    'security/detect-non-literal-require',
  ),
  lint(
    'papers know nothing of the screen, although their types do',
    'shared/papers/planted-screen.ts',
    'export const planted = document.title;',
    'no-restricted-globals',
  ),
  lint(
    'the renderer knows nothing of Node, although the types of its PDF engine do',
    'renderer/lib/planted-process.ts',
    'export const planted = process.pid;',
    'no-restricted-globals',
  ),
  lint(
    'the renderer writes nothing to the console',
    'renderer/lib/planted-console.ts',
    "console.log('planted');\nexport {};",
    'no-console',
  ),
  lint(
    'nothing is exported without a name',
    'shared/domain/planted-default.ts',
    'export default 1;',
    'no-restricted-syntax',
  ),
  lint(
    'there is no any',
    'shared/domain/planted-any.ts',
    'export const planted: any = 1;',
    '@typescript-eslint/no-explicit-any',
  ),
  lint(
    'nothing is declared present by a bang',
    'shared/domain/planted-bang.ts',
    'export const planted = [1][0]!;',
    '@typescript-eslint/no-non-null-assertion',
  ),
  lint(
    'a file ends at 300 lines',
    'shared/domain/planted-long.ts',
    'export const planted = 1;\n'.concat('// line\n'.repeat(300)),
    'max-lines',
  ),
];

const arrow = (says: string, from: string, to: string, refusal: string, words = 'import'): Breach => ({
  says,
  tool: 'depcruise',
  file: from,
  source: `${words} { planted } from '${to}';\nexport type Taken = typeof planted;\n`,
  refusal,
});

const arrows: readonly Breach[] = [
  arrow('shared/ imports no React', 'shared/domain/planted-react.ts', 'react', 'shared-is-pure'),
  arrow('shared/ imports no Node', 'shared/sync/planted-node.ts', 'node:fs', 'shared-is-pure'),
  arrow(
    'shared/ imports no renderer',
    'shared/domain/planted-up.ts',
    '../../renderer/lib/planted',
    'shared-is-pure',
  ),
  arrow('rules know no bridge', 'shared/domain/planted-ipc.ts', '../ipc/planted', 'domain-stands-alone'),
  arrow(
    'bridge and papers are apart',
    'shared/ipc/planted-papers.ts',
    '../papers/planted',
    'bridge-protocol-paper-apart',
  ),
  arrow(
    'papers run no PDF engine',
    'shared/papers/planted-engine.ts',
    'pdfmake/build/pdfmake',
    'pdfmake-only-as-types',
  ),
  arrow(
    'only papers know the types of pdfmake',
    'shared/domain/planted-pdf.ts',
    'pdfmake/interfaces',
    'pdfmake-types-only-in-papers',
    'import type',
  ),
  arrow(
    'the main process imports no renderer',
    `${MAIN}/renderer.ts`,
    '../../../renderer/lib/planted',
    'electron-meets-others-in-shared',
  ),
  arrow(
    'the main process makes no papers',
    `${MAIN}/papers.ts`,
    '../../../shared/papers/planted',
    'electron-has-no-papers',
  ),
  arrow(
    'the preload imports no main process',
    'electron/preload/planted-main.ts',
    '../main/planted/target',
    'preload-is-thin',
  ),
  arrow(
    'the renderer imports no main process',
    'renderer/lib/planted-main.ts',
    '../../electron/main/planted/target',
    'renderer-meets-others-in-shared',
  ),
  arrow(
    'the renderer imports no Electron',
    'renderer/lib/planted-electron.ts',
    'electron',
    'renderer-meets-others-in-shared',
  ),
  arrow('the renderer imports no Node', 'renderer/lib/planted-node.ts', 'node:fs', 'renderer-without-node'),
  arrow(
    'a feature imports no feature',
    'renderer/features/planted-a/sister.ts',
    '../planted-b/target',
    'features-apart',
  ),
  arrow(
    'a feature imports no shell',
    'renderer/features/planted-a/shell.ts',
    '../../app/planted',
    'app-on-top',
  ),
  arrow(
    'a widget imports no feature',
    'renderer/components/planted-feature.ts',
    '../features/planted-b/target',
    'below-features',
  ),
  arrow(
    'a widget imports no data',
    'renderer/components/planted-data.ts',
    '../data/planted',
    'data-and-components-apart',
  ),
  arrow('lib imports no data', 'renderer/lib/planted-data.ts', '../data/planted', 'lib-at-the-bottom'),
  arrow('only data imports Dexie', 'renderer/lib/planted-dexie.ts', 'dexie', 'dexie-only-in-data'),
  arrow(
    'only papers import pdfmake',
    'renderer/lib/planted-pdf.ts',
    'pdfmake/build/pdfmake',
    'pdfmake-only-in-papers',
  ),
  arrow(
    'the product imports no test tool',
    'shared/domain/planted-tool.ts',
    'fast-check',
    'product-needs-no-tools',
  ),
  arrow(
    'the product imports no tests',
    'renderer/lib/planted-tests.ts',
    '../../tests/support/planted',
    'product-stands-alone',
  ),
  arrow('nothing imports in a circle', 'shared/domain/planted-circle.ts', './planted-circle', 'no-cycles'),
  arrow('every import leads somewhere', 'shared/domain/planted-lost.ts', './not-there', 'resolvable'),
];

export const breaches: readonly Breach[] = [...compiler, ...habits, ...arrows];

const target = 'export const planted = 1;\n';

/** What the breaches point at, all of it allowed: the control, in which no tool may find anything. */
export const innocent: Readonly<Record<string, string>> = {
  'shared/domain/planted.ts': target,
  'shared/ipc/planted.ts': target,
  'shared/papers/planted.ts':
    "import type { Content } from 'pdfmake/interfaces';\nexport const planted: Content = '';\n",
  'electron/main/planted/target.ts':
    "import { planted as rule } from '../../../shared/domain/planted';\nexport const planted = rule;\n",
  'renderer/lib/planted.ts':
    "import { planted as rule } from '../../shared/ipc/planted';\nexport const planted = rule;\n",
  'renderer/data/planted.ts':
    "import { Dexie } from 'dexie';\nimport { planted as low } from '../lib/planted';\nexport const planted = [Dexie, low];\n",
  'renderer/features/planted-b/target.ts':
    "import { planted as rows } from '../../data/planted';\nexport const planted = rows;\n",
  'renderer/app/planted.ts':
    "import { planted as screen } from '../features/planted-b/target';\nexport const planted = screen;\n",
  'tests/support/planted.ts': target,
};
