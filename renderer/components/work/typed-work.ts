import { readDay, readMoment } from '../../../shared/domain/facts/typed';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../../shared/domain/work/field-kinds';
import type { WorkField } from '../../../shared/domain/work/work-form';
import { assertNever } from '../../../shared/domain/assert-never';

/** The form of an act as typed; lists are joined by line feeds, so that a name may hold a comma. */
export type TypedWork = Readonly<Partial<Record<WorkField, string>>>;

export type ReadWork = {
  readonly form: Readonly<Record<string, unknown>>;
  /** Fields whose text could not be read as what they are. */
  readonly unread: readonly WorkField[];
};

const several = (raw: string) => raw.split('\n').filter((one) => one.trim() !== '');

/** 1280.50 -> 128050; undefined for anything that is no amount. */
function fen(raw: string): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/u.exec(raw.normalize('NFKC').replace(/[,¥元\s]/gu, ''));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

function readOne(kind: WorkFieldKind, raw: string, offset: string): unknown {
  switch (kind.kind) {
    case 'line':
    case 'text':
    case 'person':
    case 'department':
    case 'one-of':
      return raw;
    case 'lines':
    case 'people':
    case 'many-of':
      return several(raw);
    case 'day':
      return readDay(raw) ?? undefined;
    case 'instant':
      return readMoment(raw, offset) ?? undefined;
    case 'money':
      return fen(raw);
    default:
      return assertNever(kind);
  }
}

/** Reads the form of an act; blank fields are left out. `offset` is the store's zone as in `+08:00`. */
export function readTypedWork(typed: TypedWork, offset: string): ReadWork {
  const form: Record<string, unknown> = {};
  const unread: WorkField[] = [];
  for (const [name, raw] of Object.entries(typed)) {
    const field = name as WorkField;
    if (raw.trim() === '') continue;
    const value = readOne(WORK_FIELD_KINDS[field], raw, offset);
    if (value === undefined) unread.push(field);
    else form[field] = value;
  }
  return { form, unread };
}
