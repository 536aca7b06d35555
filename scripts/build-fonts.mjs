import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
// @ts-expect-error the package ships no types
import subsetFont from 'subset-font';
import { isMain, runScript, say } from './setup/say.mjs';

/**
 * Makes the fonts of the papers from the font packages: every code point kept, layout tables and
 * hints dropped. pdfmake positions Chinese by advance widths alone, and without those tables it
 * opens a font in a third of the time. Only glyf fonts: CFF costs twice the time and file size.
 */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = join(ROOT, 'resources', 'public', 'fonts');
const STAMP = join(FOLDER, 'stamp.txt');

const DROPPED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'DSIG', 'STAT', 'MATH'];
/** What Noto Sans SC has no glyph for: the boxes and marks of a form. */
const SYMBOLS = '☐☑☒✓✔✕✖';

const SANS = '@expo-google-fonts/noto-sans-sc';
const SYMBOLS_2 = '@expo-google-fonts/noto-sans-symbols-2';
/** Has characters of names that Noto Sans SC lacks, 𠮷 among them. */
const RARE = '@expo-google-fonts/noto-sans-jp';

const FONTS = [
  { file: 'NotoSansSC-Regular.ttf', from: `${SANS}/400Regular/NotoSansSC_400Regular.ttf`, symbols: null },
  { file: 'NotoSansSC-Bold.ttf', from: `${SANS}/700Bold/NotoSansSC_700Bold.ttf`, symbols: null },
  {
    file: 'FormSymbols.ttf',
    from: `${SYMBOLS_2}/400Regular/NotoSansSymbols2_400Regular.ttf`,
    symbols: SYMBOLS,
  },
  {
    file: 'RareHan-Regular.ttf',
    from: `${RARE}/400Regular/NotoSansJP_400Regular.ttf`,
    symbols: null,
    isRare: true,
  },
  { file: 'RareHan-Bold.ttf', from: `${RARE}/700Bold/NotoSansJP_700Bold.ttf`, symbols: null, isRare: true },
];

const require = createRequire(import.meta.url);

/** What the output follows from: package versions and this script. */
const fingerprintOfInputs = () => {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const name of [SANS, SYMBOLS_2, RARE, 'subset-font', 'fontkit']) {
    const file = join(ROOT, 'node_modules', name, 'package.json');
    hash.update(`${name}@${JSON.parse(readFileSync(file, 'utf8')).version}\n`);
  }
  return hash.digest('hex');
};

/**
 * The characters a font is cut to: all of it, or of a font for rare ones the Han that the first lacks.
 *
 * @param {Buffer} whole
 * @param {ReadonlySet<number> | null} known
 */
const charactersOf = (whole, known) =>
  /** @type {number[]} */ (/** @type {any} */ (create(whole)).characterSet)
    .map((point) => String.fromCodePoint(point))
    .filter(
      (character) =>
        known === null || (/\p{Script=Han}/u.test(character) && !known.has(character.codePointAt(0) ?? 0)),
    )
    .join('');

/** Replaces a file in one step, so that a build that is killed never leaves half a font. */
const replaceFile = (/** @type {string} */ path, /** @type {string | Buffer} */ content) => {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
};

/**
 * The code points a cut font can draw: in its character map and with an outline, or white space,
 * which has none. An empty outline would print as nothing at all.
 *
 * @param {Buffer} bytes
 * @returns {number[]} ascending
 */
const drawable = (bytes) => {
  const font = /** @type {any} */ (create(bytes));
  const { offsets } = font.loca;
  return font.characterSet
    .filter((/** @type {number} */ point) => {
      const { id } = font.glyphForCodePoint(point);
      if (id === 0) return false;
      return offsets[id + 1] > offsets[id] || /\p{Zs}/u.test(String.fromCodePoint(point));
    })
    .sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
};

/**
 * Ranges as `first-last` in base 36, comma separated, each first relative to the last before it:
 * three kilobytes instead of forty.
 *
 * @param {readonly number[]} points ascending
 */
const packRanges = (points) => {
  /** @type {{ first: number, last: number }[]} */
  const ranges = [];
  for (const point of points) {
    const open = ranges.at(-1);
    if (open !== undefined && point === open.last + 1) open.last = point;
    else ranges.push({ first: point, last: point });
  }
  return ranges
    .map(({ first, last }, i) => {
      const gap = (first - (ranges[i - 1]?.last ?? 0)).toString(36);
      return last > first ? `${gap}-${(last - first).toString(36)}` : gap;
    })
    .join(',');
};

/** Advance widths of U+0020 to U+007E in thousandths of the type size. */
const asciiWidths = (/** @type {Buffer} */ bytes) => {
  const font = /** @type {any} */ (create(bytes));
  return Array.from({ length: 0x7f - 0x20 }, (_, i) =>
    Math.ceil((font.glyphForCodePoint(0x20 + i).advanceWidth * 1000) / font.unitsPerEm),
  );
};

/** Height of a line in type sizes, as pdfmake computes it from the font's own metrics. */
const lineHeight = (/** @type {Buffer} */ bytes) => {
  const font = /** @type {any} */ (create(bytes));
  return (font.ascent - font.descent) / font.unitsPerEm;
};

/**
 * Builds resources/public/fonts: five TrueType files and coverage.json, which says what they can
 * draw. Does nothing when they were built from the same inputs.
 *
 * @returns {Promise<boolean>} whether anything was built
 */
export const buildFonts = async () => {
  const inputs = fingerprintOfInputs();
  const products = [...FONTS.map(({ file }) => file), 'coverage.json'];
  const isComplete = products.every((file) => existsSync(join(FOLDER, file)));
  if (isComplete && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) {
    return false;
  }
  mkdirSync(FOLDER, { recursive: true });
  /** @type {Buffer[]} */
  const cuts = [];
  for (const { file, from, symbols, isRare } of FONTS) {
    const whole = readFileSync(require.resolve(from));
    const text = symbols ?? charactersOf(whole, isRare === true ? new Set(drawable(cuts[0] ?? whole)) : null);
    const cut = await subsetFont(whole, text, {
      targetFormat: 'truetype',
      dropTables: DROPPED_TABLES,
      keepFeatures: [],
      noLayoutClosure: true,
      noHinting: true,
    });
    replaceFile(join(FOLDER, file), cut);
    cuts.push(cut);
    say(`Fonts: ${file}, ${Math.round(cut.byteLength / 1024)} KB`);
  }
  const [regular, bold, symbols, rare, rareBold] = /** @type {[Buffer, Buffer, Buffer, Buffer, Buffer]} */ (
    cuts
  );
  const inBold = new Set(drawable(bold));
  const inRareBold = new Set(drawable(rareBold));
  const coverage = {
    sans: packRanges(drawable(regular).filter((point) => inBold.has(point))),
    symbols: packRanges(drawable(symbols)),
    rare: packRanges(drawable(rare).filter((point) => inRareBold.has(point))),
    asciiWidths: asciiWidths(regular),
    lineHeights: { sans: lineHeight(regular), symbols: lineHeight(symbols), rare: lineHeight(rare) },
  };
  replaceFile(join(FOLDER, 'coverage.json'), `${JSON.stringify(coverage)}\n`);
  replaceFile(STAMP, inputs);
  say('Fonts: coverage.json');
  return true;
};

if (isMain(import.meta.url)) {
  await runScript(async () => {
    if (!(await buildFonts())) say('Fonts: nothing to do.');
  });
}
