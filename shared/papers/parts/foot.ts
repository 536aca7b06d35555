import type { Content } from 'pdfmake/interfaces';
import { paperPageWording } from '../../wording/papers';
import { fill } from '../../wording/wording';
import type { FootLook } from '../look/head-look';
import { lineCount } from '../measure';
import { BODY_WIDTH, LEFT, RIGHT, SMALL_SIZE } from '../page-geometry';
import { small, type Typesetter } from '../typesetter';

export type FootWords = {
  /** '' on a blank form */
  readonly number: string;
  readonly title: string;
  /** null on a blank form */
  readonly version: number | null;
  readonly printedAt: string;
  readonly printedBy: string;
  readonly servicePhone: string;
  /** From 2 on; absent for the first printing and for papers that are not counted. */
  readonly reprint?: number | undefined;
  /** The store's own words; none is as the papers come. */
  readonly look?: FootLook | undefined;
};

/** What stands under the fixed line: the privacy notice, and the store's own lines. */
function under({ servicePhone, look }: Pick<FootWords, 'servicePhone' | 'look'>): readonly string[] {
  const usual =
    servicePhone === ''
      ? paperPageWording.privacy[0]
      : fill(paperPageWording.privacyPhone[0], { phone: servicePhone });
  const privacy = look?.privacy ?? '';
  return [privacy === '' ? usual : privacy, ...(look?.lines ?? [])];
}

/** Points that the foot is higher than usual. */
export function footMore(
  words: Pick<FootWords, 'servicePhone' | 'look'>,
  setter: Typesetter,
  width = BODY_WIDTH,
): number {
  const lines = under(words).map((text) => lineCount([small(text)], width, setter.coverage));
  return (lines.reduce((sum, count) => sum + count, 0) - 1) * setter.lineHeight(SMALL_SIZE);
}

/** Longer names would take a second line from the privacy notice; a reprint has less room for one. */
const LONGEST_NAME = 16;
const LONGEST_OF_REPRINT = 6;

/** `<number> · <paper> · 第 n 版 · 重打 第 n 次 · 第 x/y 页 · 打印 <time> <person>` over the privacy notice (PIPL art. 17). */
export function foot(
  words: FootWords,
  page: number,
  pages: number,
  setter: Typesetter,
  width = BODY_WIDTH,
): Content {
  const name = [...words.printedBy];
  const longest = words.reprint === undefined ? LONGEST_NAME : LONGEST_OF_REPRINT;
  const by = name.length > longest ? `${name.slice(0, longest).join('')}…` : words.printedBy;
  const line = [
    words.number === '' ? paperPageWording.blank[0] : words.number,
    words.title,
    ...(words.version === null ? [] : [fill(paperPageWording.version[0], { version: words.version })]),
    ...(words.reprint === undefined ? [] : [fill(paperPageWording.reprint[0], { nth: words.reprint })]),
    fill(paperPageWording.page[0], { page, pages }),
    fill(paperPageWording.printed[0], { at: words.printedAt, by }).trimEnd(),
  ].join(' · ');
  return {
    margin: [LEFT, 5, RIGHT, 0],
    table: {
      widths: [width],
      body: [line, ...under(words)].map((text) => [
        { ...setter.set([small(text)], width), alignment: 'center', border: [false, false, false, false] },
      ]),
    },
    layout: 'plain',
  };
}
