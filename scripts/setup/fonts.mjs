import { SetupProblem } from './say.mjs';

/**
 * The fonts of the papers, cut from font packages. They are built rather than committed, because they
 * are large and follow from the lock file and one script alone. That script is imported late: it needs
 * packages, which an earlier step installs.
 */
export const provideFonts = async () => {
  try {
    const { buildFonts } = await import('../build-fonts.mjs');
    await buildFonts();
  } catch (fault) {
    throw new SetupProblem(
      'Fonts',
      fault instanceof Error ? fault.message : String(fault),
      'delete node_modules and start again: that repairs a broken font package',
    );
  }
};
