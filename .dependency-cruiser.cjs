/**
 * The arrows between the layers. Tests may reach further than the code they test; everything else is
 * refused. tests/fences.test.ts plants a breach of each layer and expects a refusal.
 */

const TESTS = '\\.test\\.tsx?$|/testing/';
/** @type {(...names: string[]) => string} npm packages, as a pattern of resolved paths */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Files that need each other are one thing: join or split them.',
      {},
      { circular: true },
    ),
    forbid('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),

    forbid(
      'shared-is-pure',
      'shared/ knows nothing of where it runs: only zod, @noble/hashes and itself.',
      { path: '^shared/', pathNot: TESTS },
      { pathNot: ['^shared/', npm('zod', '@noble/hashes', 'pdfmake', '@types/pdfmake')] },
    ),
    forbid(
      'pdfmake-only-as-types',
      'shared/papers may use the types of pdfmake, nothing else of it, and nobody else may.',
      { path: '^shared/', pathNot: TESTS },
      { path: npm('pdfmake', '@types/pdfmake'), dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'pdfmake-types-only-in-papers',
      'The types of pdfmake drag in those of Node and the DOM, which ends the purity check of tsc.',
      { path: '^shared/', pathNot: ['^shared/papers/', TESTS] },
      { path: npm('pdfmake', '@types/pdfmake') },
    ),
    forbid(
      'domain-stands-alone',
      'Rules know neither bridge, nor protocol, nor paper.',
      { path: '^shared/(domain|policies|clocks|vehicles|statistics|wording)/', pathNot: TESTS },
      { path: '^shared/(ipc|sync|papers)/' },
    ),
    forbid(
      'bridge-protocol-paper-apart',
      'shared/ipc, shared/sync and shared/papers do not know each other.',
      { path: '^shared/(ipc|sync|papers)/', pathNot: TESTS },
      { path: '^shared/(ipc|sync|papers)/', pathNot: '^shared/$1/' },
    ),

    forbid(
      'electron-meets-others-in-shared',
      'Main process and preload meet renderer and server only in shared/.',
      { path: '^electron/' },
      { path: '^(renderer|server)/' },
    ),
    forbid(
      'electron-has-no-papers',
      'Papers are made in the renderer; the main process only passes their bytes on.',
      { path: '^electron/', pathNot: TESTS },
      { path: ['^shared/papers/', npm('react', 'react-dom', 'dexie', 'pdfmake', '@mantine')] },
    ),
    forbid(
      'preload-is-thin',
      'The preload runs in the sandbox: the contract and Electron, nothing else.',
      { path: '^electron/preload/', pathNot: TESTS },
      { pathNot: ['^electron/preload/', '^shared/ipc/', npm('electron')] },
    ),

    forbid(
      'renderer-meets-others-in-shared',
      'The renderer meets main process and server only in shared/.',
      { path: '^renderer/', pathNot: TESTS },
      { path: ['^(electron|server)/', npm('electron')] },
    ),
    forbid(
      'renderer-without-node',
      'A window has no Node.',
      { path: '^renderer/', pathNot: TESTS },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'features-apart',
      'A feature never imports a feature: what two need moves to data/, components/ or shared/.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'app-on-top',
      'app > features > data, components > lib: nothing imports the shell.',
      { path: '^renderer/(features|data|components|papers|lib)/' },
      { path: '^renderer/app/' },
    ),
    forbid(
      'below-features',
      'app > features > data, components > lib: nothing below features knows one.',
      { path: '^renderer/(data|components|papers|lib)/' },
      { path: '^renderer/features/' },
    ),
    forbid(
      'data-and-components-apart',
      'Data has no widgets, widgets have no data: a feature brings them together.',
      { path: '^renderer/(data|components)/' },
      { path: '^renderer/(data|components)/', pathNot: '^renderer/$1/' },
    ),
    forbid(
      'lib-at-the-bottom',
      'app > features > data, components > lib: lib imports none of them.',
      { path: '^renderer/lib/' },
      { path: '^renderer/(app|features|data|components|papers)/' },
    ),
    forbid(
      'dexie-only-in-data',
      'The store is reached through renderer/data.',
      { pathNot: ['^renderer/data/', TESTS, '^tests/'] },
      { path: npm('dexie', 'dexie-react-hooks') },
    ),
    forbid(
      'pdfmake-only-in-papers',
      'The PDF engine is the business of renderer/papers.',
      { path: '^renderer/', pathNot: ['^renderer/papers/', TESTS] },
      { path: npm('pdfmake') },
    ),

    forbid(
      'product-stands-alone',
      'What is shipped imports neither tests nor scripts.',
      { path: '^(electron|renderer|shared)/', pathNot: TESTS },
      { path: ['^(tests|scripts)/', TESTS] },
    ),
    forbid(
      'product-needs-no-tools',
      'What is shipped imports no development package (Electron apart, which is the platform).',
      { path: '^(electron|renderer|shared)/', pathNot: TESTS },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('electron') },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|\\.tsbuild|\\.setup)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
