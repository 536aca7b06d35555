import { normaliseText, phoneDigits, squeeze } from './normalise-text';
import { spells } from './pinyin';
import type { SearchTerms } from './search-terms';

type QueryWord = {
  readonly text: string;
  readonly squeezed: string;
  readonly isDigits: boolean;
  readonly isLetters: boolean;
};

/** A query ready to be compared with many cases. */
export type Query = {
  readonly words: readonly QueryWord[];
  readonly whole: string;
  /** digits of a phone number typed with spaces or a country code, otherwise null */
  readonly phone: string | null;
};

/** Shorter pieces of numbers fit nearly every case. */
const FRAGMENT = 3;

/** Reads what was typed; null when it holds nothing to look for. */
export function readQuery(typed: string): Query | null {
  const text = normaliseText(typed).trim();
  if (text === '') return null;
  const words = text.split(/\s+/u).map((word) => {
    const squeezed = squeeze(word);
    return {
      text: word,
      squeezed,
      isDigits: /^\d+$/u.test(squeezed),
      isLetters: /^[a-z]+$/u.test(word),
    };
  });
  const looksLikePhone = /^[\d\s+()-]+$/u.test(text);
  const digits = phoneDigits(text);
  const phone = looksLikePhone && digits.length >= FRAGMENT ? digits : null;
  return { words, whole: squeeze(text), phone };
}

function fitsIdentity(terms: SearchTerms, word: QueryWord): boolean {
  const { squeezed } = word;
  if (terms.name.includes(word.text)) return true;
  if (word.isLetters && spells(word.text, terms.syllables)) return true;
  if (squeezed === '') return false;
  const speaks = /[^\dA-Za-z]/u.test(squeezed);
  if ((speaks || squeezed.length >= 2) && terms.plate.includes(squeezed)) return true;
  if (squeezed.length < FRAGMENT) return false;
  if (terms.number.includes(squeezed) || terms.vin.includes(squeezed)) return true;
  return word.isDigits && terms.phones.some((phone) => phone.includes(squeezed));
}

/** Whether number, plate, phone, VIN or name fit every word. */
export function fitsPerson(terms: SearchTerms, query: Query): boolean {
  const { phone } = query;
  if (phone !== null && terms.phones.some((known) => known.includes(phone))) return true;
  return query.words.every((word) => fitsIdentity(terms, word));
}

/** Whether every word fits, in the words of the case too. */
export function fits(terms: SearchTerms, query: Query): boolean {
  if (fitsPerson(terms, query)) return true;
  return query.words.every((word) => terms.words.includes(word.text) || fitsIdentity(terms, word));
}

/** Whether the query is exactly this case's number, plate or a phone of it. */
export function isExact(terms: SearchTerms, query: Query): boolean {
  if (query.whole === '') return false;
  if (query.whole === terms.number || query.whole === terms.plate) return true;
  return terms.phones.includes(query.phone ?? query.whole);
}
