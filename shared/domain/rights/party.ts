import type { Case } from '../case/case';
import type { Person } from './person';

type Known = Pick<Case, 'facts' | 'work'>;

/** What stands beside a name on a form: 服务顾问张三, 张三经理, 张三（前台）. */
const SEPARATORS = /[\s,，、;；/／|()（）[\]【】和及与]+/u;
const TITLES_AFTER =
  /^(?:先生|女士|小姐|经理|主管|主任|总监|总|顾问|师傅|技师|组长|班长|店长|专员|老师|工)$/u;

/**
 * Whether the person is one the complaint is about: named or chosen at registration, or found
 * responsible since. Such a person may take no part in handling it (当事人不得直接参与, field rules §3).
 * Names are compared without blanks, width and case; a title before or behind the name does not hide
 * it. Who shares the name of the person complained of is held to be that person: better one
 * colleague asked in vain than a complaint handled by its own cause.
 */
export function isParty(person: Pick<Person, 'id' | 'name'>, kase: Known): boolean {
  return isAmong(person, partiesOf(kase));
}

/** Whom a complaint is about: people of the store that were chosen, and names as they were written. */
export type Parties = { readonly ids: readonly string[]; readonly names: readonly string[] };

export function partiesOf({ facts, work }: Known): Parties {
  const { partyIds, mainResponsibleId, secondaryResponsibleIds } = work.values;
  const { mainResponsible, secondaryResponsible } = work.values;
  const ids = [...(partyIds ?? []), ...(secondaryResponsibleIds ?? []), mainResponsibleId];
  const names = [facts.targetPerson, mainResponsible, ...(secondaryResponsible ?? [])];
  const isThere = (one: string | undefined): one is string => one !== undefined;
  return { ids: ids.filter(isThere), names: names.filter(isThere) };
}

export function isAmong(person: Pick<Person, 'id' | 'name'>, { ids, names }: Parties): boolean {
  return ids.includes(person.id) || names.some((name) => isNamed(person.name, name));
}

function isNamed(name: string, text: string): boolean {
  const wanted = plain(name);
  if (wanted === '') return false;
  // The whole first: a name may have a blank in it.
  if (isToken(plain(text), wanted)) return true;
  return text
    .normalize('NFKC')
    .split(SEPARATORS)
    .map(plain)
    .some((token) => isToken(token, wanted));
}

function isToken(token: string, wanted: string): boolean {
  if (token === wanted) return true;
  // One character is no name to be looked for inside another word.
  if ([...wanted].length < 2) return false;
  return (
    token.endsWith(wanted) || (token.startsWith(wanted) && TITLES_AFTER.test(token.slice(wanted.length)))
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s·•.]+/gu, '')
    .toLowerCase();
}
