import { resolve } from 'node:path';
import { defineConfig, mergeConfig, type Plugin, type PluginOption, type UserConfig } from 'vite';
import product from '../../../electron.vite.config';

const OUT = resolve('.setup/faults-app/out/renderer');

const isPlugin = (option: PluginOption): option is Plugin =>
  typeof option === 'object' && option !== null && 'name' in option;

const renderer = (): UserConfig => {
  if (typeof product !== 'object' || 'then' in product || product.renderer === undefined) {
    throw new Error('electron.vite.config.ts exports no plain renderer configuration any more');
  }
  return product.renderer;
};

/**
 * The renderer once more, with a second entry that shares its modules: loaded into the running page,
 * the harness drives the very queue, database and bridge that the form uses. Nothing of it is shipped.
 */
const { plugins = [], ...rest } = renderer();
export default defineConfig(
  mergeConfig(rest, {
    // The list of page headers belongs to the product's own build.
    plugins: plugins.flat().filter((each) => !(isPlugin(each) && each.name === 'write-page-headers')),
    build: {
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: {
        input: { harness: resolve('tests/faults/harness/harness.ts') },
        output: { entryFileNames: 'assets/[name].js' },
      },
    },
  } satisfies UserConfig),
);
