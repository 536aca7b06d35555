import { build } from 'vite';
import { pdfEngineStandIns } from '../../electron.vite.config';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { BENCH_PAGE } from './places';

/** Builds the page that runs the renderer's own modules without its screens. */
async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: inRoot('tests', 'bench', 'page'),
    base: './',
    publicDir: inRoot('resources', 'public'),
    resolve: { alias: pdfEngineStandIns },
    worker: { format: 'es' },
    build: { outDir: BENCH_PAGE, emptyOutDir: true, target: 'chrome114', chunkSizeWarningLimit: 4000 },
  });
}

// Playwright asks for a default export.
// eslint-disable-next-line no-restricted-syntax
export default buildPage;
