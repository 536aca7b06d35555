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
  return syllables.some((_, start) => spellsFrom(letters, syllables, start));
}

function spellsFrom(letters: string, syllables: readonly string[], index: number): boolean {
  if (letters === '') return true;
  const syllable = syllables[index];
  if (syllable === undefined) return false;
  let shared = 0;
  while (shared < syllable.length && letters[shared] === syllable[shared]) shared += 1;
  for (let used = shared; used > 0; used -= 1) {
    if (spellsFrom(letters.slice(used), syllables, index + 1)) return true;
  }
  return false;
}
