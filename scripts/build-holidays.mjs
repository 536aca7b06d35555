import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { isMain, runScript, say, SetupProblem } from './setup/say.mjs';

/**
 * Makes resources/holidays/cn-<year>.json: the days off and make-up workdays of each year's notice of
 * the State Council's General Office, from the package chinese-days. A new year needs a line in
 * NOTICES and a newer package; an unpublished one keeps the festivals the law itself dates.
 */

const FOLDER = fileURLToPath(new URL('../resources/holidays/', import.meta.url));
const PACKAGE = 'chinese-days';
const DAY = 86_400_000;

const NOTICES = [
  { year: 2024, notice: '国办发明电〔2023〕7号', publishedOn: '2023-10-25' },
  { year: 2025, notice: '国办发明电〔2024〕12号', publishedOn: '2024-11-12' },
  { year: 2026, notice: '国办发明电〔2025〕7号', publishedOn: '2025-11-04' },
];

/** As the notices write them; the package shortens three. */
const NAMES = /** @type {Record<string, [string, string]>} */ ({
  元旦: ['元旦', 'New Year'],
  春节: ['春节', 'Spring Festival'],
  清明: ['清明节', 'Tomb-Sweeping Day'],
  劳动节: ['劳动节', 'Labour Day'],
  端午: ['端午节', 'Dragon Boat Festival'],
  中秋: ['中秋节', 'Mid-Autumn Festival'],
  国庆节: ['国庆节', 'National Day'],
});

/**
 * Art. 2 of 《全国年节及纪念日放假办法》 (State Council Order 795, in force 2025-01-01): the thirteen days
 * that are sure before the notice. Lunar dates by chinese-days; which neighbours are swapped is not known.
 */
const STATUTORY = [
  {
    year: 2027,
    festivals: [
      ['元旦', '2027-01-01', '2027-01-01'],
      ['春节', '2027-02-05', '2027-02-08'],
      ['清明', '2027-04-05', '2027-04-05'],
      ['劳动节', '2027-05-01', '2027-05-02'],
      ['端午', '2027-06-09', '2027-06-09'],
      ['中秋', '2027-09-15', '2027-09-15'],
      ['国庆节', '2027-10-01', '2027-10-03'],
    ],
  },
];

const require = createRequire(import.meta.url);

/** `Spring Festival,春节,4` → 春节 */
const shortName = (/** @type {string} */ entry) => entry.split(',')[1] ?? '';

/** @param {readonly string[]} names short names, in order of their days */
const fullName = (names) => {
  const pairs = [...new Set(names)].map((name) => NAMES[name] ?? [name, name]);
  return { name: pairs.map(([zh]) => zh).join('、'), nameEn: pairs.map(([, en]) => en).join(' and ') };
};

const write = async (/** @type {{ year: number }} */ content) => {
  const file = `cn-${content.year}.json`;
  const json = JSON.stringify(content, null, 2);
  writeFileSync(join(FOLDER, file), await format(json, { parser: 'json', printWidth: 110 }));
  say(`Holidays: ${file}`);
};

/** @param {(typeof NOTICES)[number]} notice */
const publishedYear = ({ year, notice, publishedOn }) => {
  const { version } = JSON.parse(readFileSync(require.resolve(`${PACKAGE}/package.json`), 'utf8'));
  const path = require.resolve(`${PACKAGE}/dist/years/${year}.json`);
  /** @type {{ holidays: Record<string, string>, workdays: Record<string, string> }} */
  const { holidays, workdays } = JSON.parse(readFileSync(path, 'utf8'));
  if (Object.keys(holidays).length === 0) {
    throw new SetupProblem('Holidays', `${PACKAGE} knows no ${year}`, 'Install a newer version of it.');
  }
  /** @type {{ names: string[], from: string, to: string }[]} */
  const runs = [];
  for (const [date, entry] of Object.entries(holidays).sort()) {
    const open = runs.at(-1);
    if (open !== undefined && Date.parse(date) - Date.parse(open.to) === DAY) {
      open.to = date;
      open.names.push(shortName(entry));
    } else runs.push({ names: [shortName(entry)], from: date, to: date });
  }
  return {
    format: 'complaint-desk-holidays',
    version: 1,
    region: 'CN',
    year,
    status: 'published',
    source: `国务院办公厅关于${year}年部分节假日安排的通知`,
    notice,
    publishedOn,
    takenFrom: `${PACKAGE} ${version}`,
    festivals: runs.map(({ names, from, to }) => ({
      ...fullName(names),
      from,
      to,
      makeUpDays: Object.entries(workdays)
        .filter(([, entry]) => names.includes(shortName(entry)))
        .map(([date]) => date)
        .sort(),
    })),
  };
};

/** @param {(typeof STATUTORY)[number]} year */
const unpublishedYear = ({ year, festivals }) => ({
  format: 'complaint-desk-holidays',
  version: 1,
  region: 'CN',
  year,
  status: 'unpublished',
  source: '《全国年节及纪念日放假办法》第二条（2024年修订）；当年放假调休通知尚未收录',
  notice: '国务院令第795号',
  publishedOn: '2024-11-10',
  takenFrom: null,
  festivals: festivals.map(([name = '', from, to]) => ({ ...fullName([name]), from, to, makeUpDays: [] })),
});

if (isMain(import.meta.url)) {
  await runScript(async () => {
    mkdirSync(FOLDER, { recursive: true });
    for (const notice of NOTICES) await write(publishedYear(notice));
    for (const year of STATUTORY) await write(unpublishedYear(year));
  });
}
