import type { EventMatcher } from '../../clocks/clock-definition';
import { isFactField } from '../../domain/facts/fact-values';
import type { Facts } from '../../domain/facts/facts';
import type { CaseEvent } from '../../domain/events/event';
import type { WorkForm } from '../../domain/work/work-form';
import { isWorkField } from '../../domain/work/work-values';
import { split } from '../conditions/paths';

/** The case as it stood after an event. */
export type Standing = { readonly facts: Facts; readonly work: WorkForm };

/** Areas a path of a matcher may name, beside `action`, `from` and `to`. */
export const MATCHER_PLACES: ReadonlySet<string> = new Set(['facts', 'work', 'form']);

/** What a matcher calls an event: the kind of an act, else its type. */
export const nameOf = (event: CaseEvent): string => (event.type === 'acted' ? event.data.kind : event.type);

/**
 * Whether an event is one a clock waits for. `event` is a kind of act or a type of event; every path
 * of `where` must hold one of its values (`form.…` of the act itself; `facts.…` and `work.…` of the
 * case after it; a list holds what is among its members). A change of facts counts only when it is
 * about a fact that is asked for: a corrected spelling must not start the law's clock again.
 */
export function matchesEvent(matcher: EventMatcher, event: CaseEvent, standing: Standing): boolean {
  if (nameOf(event) !== matcher.event) return false;
  const where = Object.entries(matcher.where ?? {});
  if (!where.every(([path, wanted]) => holds(valueAt(path, event, standing), wanted))) return false;
  const changed = changedFacts(event);
  const asked = where.flatMap(([path]) => (path.startsWith('facts.') ? [path.slice('facts.'.length)] : []));
  return changed === null || asked.length === 0 || asked.some((field) => changed.includes(field));
}

function changedFacts(event: CaseEvent): readonly string[] | null {
  if (event.type === 'amended') return event.data.changes.map(({ field }) => field);
  return event.type === 'conflict-settled' ? [event.data.field] : null;
}

function valueAt(path: string, event: CaseEvent, { facts, work }: Standing): unknown {
  const [area, name] = split(path);
  if (name === null) {
    if (event.type !== 'acted') return undefined;
    return area === 'action' || area === 'from' || area === 'to' ? event.data[area] : undefined;
  }
  if (area === 'facts') return isFactField(name) ? facts[name] : undefined;
  if (!isWorkField(name)) return undefined;
  if (area === 'work') return work[name];
  return area === 'form' && event.type === 'acted' ? event.data.form[name] : undefined;
}

function holds(value: unknown, wanted: unknown): boolean {
  const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return Array.isArray(value) ? value.some((one) => values.includes(one)) : values.includes(value);
}
