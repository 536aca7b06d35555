import { isBlank } from '../facts/fact-values';
import { WORK_FIELDS, workFormSchema, type WorkField, type WorkForm } from './work-form';

const known: ReadonlySet<string> = new Set(WORK_FIELDS);

export function isWorkField(name: string): name is WorkField {
  return known.has(name);
}

export type ReadForm =
  | { readonly ok: true; readonly form: WorkForm }
  | { readonly ok: false; readonly unknown: readonly string[]; readonly bad: readonly WorkField[] };

/**
 * A form as it came from outside, blanks left out (a text of white space is a blank). Everything a
 * field does not take is named; nothing throws, whatever the value is.
 */
export function readWorkForm(raw: unknown): ReadForm {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { ok: false, unknown: [], bad: [] };
  const form: Record<string, unknown> = {};
  const unknown: string[] = [];
  const bad: WorkField[] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (!isWorkField(name)) unknown.push(name);
    else if (!isEmpty(value)) {
      const parsed = workFormSchema.unwrap().shape[name].safeParse(value);
      if (parsed.success) form[name] = parsed.data;
      else bad.push(name);
    }
  }
  // Each value was parsed with its own field's schema.
  return unknown.length + bad.length === 0 ? { ok: true, form: form } : { ok: false, unknown, bad };
}

/** Whether a form says nothing at all. */
export function isBlankForm(form: WorkForm): boolean {
  return WORK_FIELDS.every((field) => isBlank(form[field]));
}

/** A settled value as its field takes it; blanks become null. */
export function readWorkValue(
  field: WorkField,
  value: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  if (isEmpty(value)) return { ok: true, value: null };
  const parsed = workFormSchema.unwrap().shape[field].safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
}

function isEmpty(value: unknown): boolean {
  return isBlank(value) || (typeof value === 'string' && value.trim() === '');
}
