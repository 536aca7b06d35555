import { readdirSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import mantine from 'postcss-preset-mantine';
import type { Plugin } from 'vite';
import { pageHeaders } from './electron/main/shell/page-headers';

/** The oldest engine the code must run on (docs: Electron 25, the runtime from the npm registry). */
const OLDEST_CHROME = 'chrome114';
const OLDEST_NODE = 'node18.15';

/**
 * CommonJS for main and preload: a sandboxed preload must be one CommonJS file, and Electron before 28
 * starts no ES module as main. Everything is bundled, because some packages are ES modules only;
 * pdf-to-printer stays outside, since it looks for the program it ships beside itself.
 */
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const;

/**
 * Writes what headers the main process sends with each kind of file, so that the test server
 * (scripts/serve-renderer.mjs) shows a browser the same policy without having one of its own.
 */
const writePageHeaders = (): Plugin => ({
  name: 'write-page-headers',
  apply: 'build',
  writeBundle: () => {
    const files = readdirSync('out/renderer', { recursive: true, encoding: 'utf8' });
    const endings = new Set(files.map((file) => extname(file)));
    const headers = Object.fromEntries([...endings].map((ending) => [ending, pageHeaders(`file${ending}`)]));
    writeFileSync('out/page-headers.json', `${JSON.stringify(headers, null, 2)}\n`);
  },
});

/** What the PDF engine's modules ask of Node, in the little form they need (renderer/papers/engine). */
export const pdfEngineStandIns = ['stream', 'zlib', 'fs', 'png-js'].map((name) => ({
  find: new RegExp(`^(node:)?${name}$`, 'u'),
  replacement: resolve(`renderer/papers/engine/node-stand-ins/${name}.ts`),
}));

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: OLDEST_NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('electron/main/index.ts') },
        external: ['pdf-to-printer'],
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: OLDEST_NODE,
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve('electron/preload/index.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    publicDir: resolve('resources/public'),
    plugins: [react(), writePageHeaders()],
    resolve: { alias: pdfEngineStandIns },
    css: { postcss: { plugins: [mantine()] } },
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      target: OLDEST_CHROME,
      minify: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: { index: resolve('renderer/index.html') } },
    },
  },
});
