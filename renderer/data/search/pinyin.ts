import { pinyin } from 'pinyin-pro';

/**
 * The syllables of a name without tones, ü as v; surnames get their reading as surnames (单 is
 * shan, 仇 is qiu). Letters that stand together in the name count as one syllable.
 */
export function syllablesOf(name: string): readonly string[] {
  if (name.trim() === '') return [];
  const spoken = pinyin(name, {
    type: 'array',
    toneType: 'none',
    v: true,
    mode: 'surname',
    surname: 'head',
    nonZh: 'consecutive',
  });
  return spoken
    .flatMap((part) =>
      part
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((part) => part !== '');
}

/**
 * Whether letters spell neighbouring syllables, each shortened as the typist likes but none left
 * out: for wang jing li that is wjl, wangjingli, wangjl, jing, jl; not wl, not angj.
 */
export function spells(letters: string, syllables: readonly string[]): boolean {
  // Where a search from here has failed: without it a name of `aaaa aaaa …` takes twice the time for
  // every further letter, and 30 letters hang the window (H-01).
  const failed = new Set<number>();
  return syllables.some((_, start) => spellsFrom({ letters, syllables, failed }, 0, start));
}

type Spelling = {
  readonly letters: string;
  readonly syllables: readonly string[];
  readonly failed: Set<number>;
};

function spellsFrom(spelling: Spelling, from: number, index: number): boolean {
  const { letters, syllables, failed } = spelling;
  if (from === letters.length) return true;
  const syllable = syllables[index];
  if (syllable === undefined) return false;
  const place = from * syllables.length + index;
  if (failed.has(place)) return false;
  let shared = 0;
  while (shared < syllable.length && letters[from + shared] === syllable[shared]) shared += 1;
  for (let used = shared; used > 0; used -= 1) {
    if (spellsFrom(spelling, from + used, index + 1)) return true;
  }
  failed.add(place);
  return false;
}
