import type { Content } from 'pdfmake/interfaces';
import { paperPageWording } from '../../wording/papers';
import { fill } from '../../wording/wording';
import { BODY_WIDTH, LEFT, RIGHT } from '../page-geometry';
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
};

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
  const privacy =
    words.servicePhone === ''
      ? paperPageWording.privacy[0]
      : fill(paperPageWording.privacyPhone[0], { phone: words.servicePhone });
  return {
    margin: [LEFT, 5, RIGHT, 0],
    table: {
      widths: [width],
      body: [
        [
          {
            ...setter.set([small(line)], width),
            alignment: 'center',
            border: [false, false, false, false],
          },
        ],
        [
          {
            ...setter.set([small(privacy)], width),
            alignment: 'center',
            border: [false, false, false, false],
          },
        ],
      ],
    },
    layout: 'plain',
  };
}
