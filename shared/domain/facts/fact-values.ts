import { canonical } from '../canonical';
import { FACT_FIELDS, factsSchema, type FactField, type Facts } from './facts';

const known: ReadonlySet<string> = new Set(FACT_FIELDS);

export function isFactField(name: string): name is FactField {
  return known.has(name);
}

/**
 * Whether a value says nothing: absent, empty text, empty list, or an unticked box. All of these
 * print as the same blank, so changing one into another is no amendment.
 */
export function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

/**
 * Whether two values of a field say the same. Lists (the demands) are ticks on a row of boxes, so
 * neither order nor a double tick counts.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return canonical(asSet(a)) === canonical(asSet(b));
}

export type ReadValue = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/** A value from an event as the field takes it; blanks of every kind become null. */
export function readFactValue(field: FactField, value: unknown): ReadValue {
  if (isBlank(value)) return { ok: true, value: null };
  const parsed = factsSchema.unwrap().shape[field].safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
}

/** The facts with every blank left out: one form for what says the same, so that it hashes the same. */
export function withoutBlanks(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => !isBlank(value)));
}

function asSet(value: unknown): unknown {
  return Array.isArray(value) ? [...new Set(value.map((item) => canonical(item)))].sort() : value;
}
