import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import mantine from 'postcss-preset-mantine';

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
    plugins: [react()],
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
