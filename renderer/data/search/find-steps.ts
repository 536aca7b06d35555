import type { Phrase } from '../../../shared/ipc/playbook';
import { isMoment } from '../../../shared/playbook/moments';
import type { PlaybookStep } from '../../../shared/playbook/step';
import { momentWording } from '../../../shared/wording/playbook';
import { normaliseText } from './normalise-text';
import { spells, syllablesOf } from './pinyin';

/** One thing that can be found: its words in compared form, how they are spelt, the rules it follows. */
type Findable<T> = {
  readonly thing: T;
  readonly words: string;
  readonly spelt: readonly (readonly string[])[];
  readonly sources: readonly string[];
};

/** A rule's id as people type it, or the document it is from: `d13-3`, `s0`. */
const SOURCE = /^[a-z]+\d+(?:-\d+)?$/u;
/** Initials of at least two syllables: a single letter begins something in every sentence. */
const LETTERS = /^[a-z]{2,40}$/u;

function findable<T>(thing: T, texts: readonly string[], sources: readonly string[]): Findable<T> {
  return {
    thing,
    words: normaliseText(texts.join('\n')),
    spelt: texts.filter((text) => /\p{Script=Han}/u.test(text)).map(syllablesOf),
    sources: sources.map((source) => source.toLowerCase()),
  };
}

function isHit<T>({ words, spelt, sources }: Findable<T>, term: string): boolean {
  if (SOURCE.test(term)) return sources.some((source) => source === term || source.startsWith(`${term}-`));
  if (words.includes(term)) return true;
  return LETTERS.test(term) && spelt.some((syllables) => spells(term, syllables));
}

const termsOf = (query: string): readonly string[] =>
  normaliseText(query)
    .replace(/\p{Pd}/gu, '-')
    .split(/\s+/u)
    .filter((term) => term !== '');

const search = <T>(all: readonly Findable<T>[], query: string): readonly T[] => {
  const terms = termsOf(query);
  return all.filter((one) => terms.every((term) => isHit(one, term))).map(({ thing }) => thing);
};

const known = new WeakMap<PlaybookStep, Findable<PlaybookStep>>();

/** Spelling out a sentence takes a while, and steps never change: each is looked at once. */
function stepAsFindable(step: PlaybookStep): Findable<PlaybookStep> {
  const { title, say, doNot, why, moment, sources } = step;
  const pairs = [title, momentWording[moment], ...say, ...doNot, why];
  const made = known.get(step) ?? findable(step, pairs.flat(), sources);
  known.set(step, made);
  return made;
}

/** The steps every term of a query is found in, in their own order; all of them for an empty query. */
export function findSteps(steps: readonly PlaybookStep[], query: string): readonly PlaybookStep[] {
  return search(steps.map(stepAsFindable), query);
}

/** The store's own phrases a query is found in: by their words, their spelling and the word of their moment. */
export function findPhrases(phrases: readonly Phrase[], query: string): readonly Phrase[] {
  const all = phrases.map((phrase) =>
    findable(phrase, [phrase.text, ...(isMoment(phrase.moment) ? momentWording[phrase.moment] : [])], []),
  );
  return search(all, query);
}
