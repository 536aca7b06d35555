/** A sentence in both languages of the product, Chinese first: it is the one users read. */
export type Pair = readonly [zh: string, en: string];

export type Language = 'zh-CN' | 'en';

/** One screen's or subject's sentences under typed keys. */
export type Wording = Readonly<Record<string, Pair>>;

/** The sentences of one area in one language, under the same keys. */
export type Spoken<W extends Wording> = { readonly [K in keyof W]: string };

/** Picks one language of an area. */
export function speak<W extends Wording>(wording: W, language: Language): Spoken<W> {
  const index = language === 'zh-CN' ? 0 : 1;
  return Object.fromEntries(Object.entries(wording).map(([key, pair]) => [key, pair[index]])) as Spoken<W>;
}

/** Puts values into the `{name}` places of a sentence; a place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}
