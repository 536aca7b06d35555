import { assertNever } from '../assert-never';
import { FACT_FIELDS, LINE_LIMIT, TEXT_LIMIT, factsSchema, type FactField, type Facts } from './facts';
import { FIELD_KINDS, type FieldKind } from './field-kinds';

/**
 * A form as it was typed: text for every field, exactly as the person left it. A draft keeps this
 * and not the facts, so that a half-typed date or a mileage with a stray letter survives a crash.
 * Lists are joined by commas (codes hold none); a set flag is `yes`.
 */
export type Typed = Readonly<Partial<Record<FactField, string>>>;

/** Why a typed text was not taken as a fact; each has a sentence in the screen's wording. */
export type FieldFault =
  'not-a-number' | 'not-a-day' | 'not-a-moment' | 'not-an-amount' | 'too-long' | 'unknown-code';

export type ReadTyped = {
  readonly facts: Facts;
  /** Fields whose text could not be read: shown, kept in the draft, left out of the facts. */
  readonly faults: Readonly<Partial<Record<FactField, FieldFault>>>;
};

type Reading = { readonly value: unknown } | { readonly fault: FieldFault };

const fault = (name: FieldFault): Reading => ({ fault: name });

/** Full-width digits, points and colons are what a Chinese input method types by itself. */
const halfWidth = (text: string) => text.normalize('NFKC').trim();

function isCalendarDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** `2026-11-21`, `2026/11/21`, `2026.11.21`, `2026年11月21日`, `20261121` -> `2026-11-21`. */
export function readDay(text: string): string | null {
  const match = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/u.exec(halfWidth(text));
  if (!match) return null;
  const [, year = '', month = '', date = ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDay(day) ? day : null;
}

/** A day, then an optional hour and minute, as the store's wall clock: -> ISO 8601 with `offset` (`+08:00`). */
export function readMoment(text: string, offset: string): string | null {
  const match = /^(.*?)(?:[T\s]+(\d{1,2}):(\d{2}))?$/u.exec(halfWidth(text));
  const day = readDay(match?.[1] ?? '');
  if (!match || day === null) return null;
  const [hour, minute] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00${offset}`;
}

/** An instant as the wall clock it was written with, `2026-11-21 14:30`. */
export function showMoment(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

/** `1,280.5` -> 128050 fen; null for anything with more than two decimals or other signs. */
function readFen(text: string): number | null {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/u.exec(halfWidth(text).replace(/[,¥元]/gu, ''));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

function readField(kind: FieldKind, raw: string, offset: string): Reading {
  const text = halfWidth(raw);
  switch (kind.kind) {
    case 'line':
    case 'complaint-type':
      return raw.length > LINE_LIMIT ? fault('too-long') : { value: raw };
    case 'text':
      return raw.length > TEXT_LIMIT ? fault('too-long') : { value: raw };
    case 'count': {
      const digits = text.replace(/,/gu, '');
      return /^\d{1,7}$/u.test(digits) ? { value: Number(digits) } : fault('not-a-number');
    }
    case 'money': {
      const fen = readFen(raw);
      return fen === null ? fault('not-an-amount') : { value: fen };
    }
    case 'day': {
      const day = readDay(raw);
      return day === null ? fault('not-a-day') : { value: day };
    }
    case 'instant': {
      const moment = readMoment(raw, offset);
      return moment === null ? fault('not-a-moment') : { value: moment };
    }
    case 'flag':
      return { value: text === 'yes' };
    case 'one-of':
      return kind.codes.includes(text) ? { value: text } : fault('unknown-code');
    case 'many-of': {
      const codes = text.split(',').filter((code) => code !== '');
      return codes.every((code) => kind.codes.includes(code)) ? { value: codes } : fault('unknown-code');
    }
    default:
      return assertNever(kind);
  }
}

/**
 * Reads a form. `offset` is the store's zone as in `+08:00`. Blank fields are left out; texts keep
 * their own blanks and line breaks.
 */
export function readTyped(typed: Typed, offset: string): ReadTyped {
  const facts: Record<string, unknown> = {};
  const faults: Partial<Record<FactField, FieldFault>> = {};
  for (const field of FACT_FIELDS) {
    const raw = typed[field];
    if (raw === undefined || raw.trim() === '') continue;
    const reading = readField(FIELD_KINDS[field], raw, offset);
    if ('fault' in reading) faults[field] = reading.fault;
    else facts[field] = reading.value;
  }
  return { facts: factsSchema.parse(facts), faults };
}

function typeField(kind: FieldKind, value: unknown): string {
  switch (kind.kind) {
    case 'instant':
      return showMoment(String(value));
    case 'money':
      return (Number(value) / 100).toFixed(2).replace(/\.00$/u, '');
    case 'flag':
      return value === true ? 'yes' : '';
    case 'many-of':
      return Array.isArray(value) ? value.join(',') : '';
    case 'line':
    case 'text':
    case 'day':
    case 'count':
    case 'one-of':
    case 'complaint-type':
      return String(value);
    default:
      return assertNever(kind);
  }
}

/** The text a person would have typed for one fact. */
export function typedValue(field: FactField, value: unknown): string {
  return value === undefined || value === null ? '' : typeField(FIELD_KINDS[field], value);
}

/** The form that reads back to these facts: for amending a case. */
export function typedOf(facts: Facts): Typed {
  return Object.fromEntries(
    FACT_FIELDS.flatMap((field) => {
      const value = facts[field];
      return value === undefined ? [] : [[field, typedValue(field, value)]];
    }),
  );
}
