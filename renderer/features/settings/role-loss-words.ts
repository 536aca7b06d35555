import type { Person } from '../../../shared/ipc/contract';
import { roleWords } from '../../../shared/wording/roles';
import { peopleWording } from '../../../shared/wording/settings';
import { fill, speak, type Language } from '../../../shared/wording/wording';
import { rightsOf } from '../../data/desk-config';

/** Most numbers named in one sentence. */
const NAMED = 3;

/** `王经理名下还有 4 件未结案件：A、B、C…。` */
export function heldWords(name: string, held: readonly string[], language: Language): string {
  const words = speak(peopleWording, language);
  const numbers = held.slice(0, NAMED).join(language === 'zh-CN' ? '、' : ', ');
  const more = held.length > NAMED ? '…' : '';
  return fill(words.holds, { name, count: held.length, numbers: numbers + more });
}

type Loss = {
  readonly kept: Person;
  readonly person: Person;
  readonly form: { readonly people: readonly Person[] };
  readonly held: readonly string[] | null;
  readonly language: Language;
};

/** What happens to somebody's open cases when a role is taken from them; null when nothing does. */
export function roleLossWords({ kept, person, form, held, language }: Loss): string | null {
  const now = rightsOf(person).roles;
  const lost = rightsOf(kept).roles.filter((role) => role !== 'administrator' && !now.includes(role));
  if (held === null || held.length === 0 || lost.length === 0) return null;
  const words = speak(peopleWording, language);
  const sentences = lost.map((role) => {
    const isElsewhere = form.people.some(
      (other) => other.id !== person.id && other.isDisabled !== true && rightsOf(other).roles.includes(role),
    );
    const sentence = isElsewhere ? words.staysWithoutRole : words.nobodyElse;
    return fill(sentence, { role: roleWords(role, language) });
  });
  return [heldWords(person.name, held, language), ...sentences].join(language === 'zh-CN' ? '' : ' ');
}
