import { bandsSchema, type Band } from './calendar';
import { type CalendarFault, refusalsOf } from './refusal';

export type BandsRead =
  | { readonly ok: true; readonly bands: readonly Band[] }
  | { readonly ok: false; readonly fault: CalendarFault };

/** Far above any day's hours; a pasted book is refused before it is looked at. */
const LONGEST_TEXT = 200;
const CLOSED = /^(?:休息?|关|闭店|closed|-)?$/iu;
const TIME = /^(\d{1,2})(?::(\d{2}))?$|^(\d{1,2})(\d{2})$/u;

/** `8`, `8:30`, `830` and `0830` as `08:30`; anything else as it stands, for the schema to refuse. */
function timeText(text: string): string {
  const parts = TIME.exec(text);
  if (parts === null) return text;
  const [hours = '', minutes = '00'] = parts[3] === undefined ? [parts[1], parts[2]] : [parts[3], parts[4]];
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * Reads a day's hours as a person types them: `08:30–12:00, 13:00–17:30` with any dash, 至 or 到, full
 * width or half, blanks or commas between, `830` for `08:30`. Nothing, or 休息, is a closed day.
 */
export function readBandText(text: string): BandsRead {
  if (text.length > LONGEST_TEXT) return { ok: false, fault: 'bad-time' };
  const plain = text
    .normalize('NFKC')
    .replace(/[至到~〜–—−‐-]+/gu, '-')
    .trim();
  if (CLOSED.test(plain)) return { ok: true, bands: [] };
  const bands = plain
    .replace(/ ?- ?/gu, '-')
    .split(/[\s,、;。]+/u)
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = '', ...rest] = part.split('-');
      return { from: timeText(from), to: rest.length > 0 ? '' : timeText(to) };
    });
  const read = bandsSchema.safeParse(bands);
  if (read.success) return { ok: true, bands: read.data };
  return { ok: false, fault: refusalsOf(read.error)[0]?.fault ?? 'shape' };
}

/** The hours of a day as `08:30–12:00, 13:00–17:30`; a closed day is an empty text. */
export function bandText(bands: readonly Band[]): string {
  return bands.map(({ from, to }) => `${from}–${to}`).join(', ');
}

/** Milliseconds the bands last together; for `8 小时` beside them. */
export function bandsLength(bands: readonly Band[]): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return bands.reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0) * 60_000;
}
