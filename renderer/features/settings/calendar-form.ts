import { bandText, readBandText } from '../../../shared/clocks/band-text';
import { type Calendar, readCalendar, WEEKDAYS, type Weekday } from '../../../shared/clocks/calendar';
import type { HolidayYear } from '../../../shared/clocks/holiday-year';
import type { CalendarFault } from '../../../shared/clocks/refusal';

export type OwnDaysForm = {
  readonly id: string;
  readonly from: string;
  /** empty is the same day as `from` */
  readonly to: string;
  readonly kind: 'closed' | 'open';
  readonly hours: string;
  readonly name: string;
};

/** The store's working time as typed: hours are text until they are read. */
export type CalendarForm = {
  readonly utcOffsetMinutes: number;
  readonly week: Readonly<Record<Weekday, string>>;
  readonly closesOnHolidays: boolean;
  readonly makeUp: string;
  readonly ownDays: readonly OwnDaysForm[];
  /** years that a person brought */
  readonly holidayYears: readonly HolidayYear[];
};

/** What is wrong, by entry: `week.mon`, `makeUp`, `ownDays.0.to`; `week` for the whole of it. */
export type CalendarFaults = ReadonlyMap<string, CalendarFault>;

export type CalendarFormRead = { readonly calendar: Calendar | null; readonly faults: CalendarFaults };

const perWeekday = <T>(value: (day: Weekday) => T) =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, value(day)])) as Record<Weekday, T>;

/** A calendar as a form shows it; `newId` names the rows of the store's own days. */
export function calendarFormOf(calendar: Calendar, newId: () => string): CalendarForm {
  const { utcOffsetMinutes, closesOnHolidays, holidayYears } = calendar;
  return {
    utcOffsetMinutes,
    closesOnHolidays,
    holidayYears,
    week: perWeekday((day) => bandText(calendar.week[day])),
    makeUp: bandText(calendar.makeUpBands),
    ownDays: calendar.ownDays.map(({ from, to, kind, bands, name }) => ({
      id: newId(),
      from,
      to,
      kind,
      hours: bandText(bands),
      name,
    })),
  };
}

/** The entry of the form that a place in the calendar stands in. */
function entryOf([part, at, field]: readonly (string | number)[]): string {
  if (part === 'makeUpBands') return 'makeUp';
  if (part === 'week') return at === undefined ? 'week' : `week.${String(at)}`;
  const inRow = field === 'bands' ? 'hours' : (field ?? 'from');
  return part === 'ownDays' ? `ownDays.${String(at)}.${String(inRow)}` : String(part);
}

/** Reads what was typed; `calendar` is null while any entry is wrong. */
export function readCalendarForm(form: CalendarForm): CalendarFormRead {
  const faults = new Map<string, CalendarFault>();
  const bandsOf = (entry: string, text: string) => {
    const read = readBandText(text);
    if (read.ok) return read.bands;
    faults.set(entry, read.fault);
    return [];
  };
  const read = readCalendar({
    utcOffsetMinutes: form.utcOffsetMinutes,
    closesOnHolidays: form.closesOnHolidays,
    holidayYears: form.holidayYears,
    week: perWeekday((day) => bandsOf(`week.${day}`, form.week[day])),
    makeUpBands: bandsOf('makeUp', form.makeUp),
    ownDays: form.ownDays.map(({ from, to, kind, hours, name }, at) => ({
      from,
      to: to === '' ? from : to,
      kind,
      bands: kind === 'open' ? bandsOf(`ownDays.${String(at)}.hours`, hours) : [],
      name: name.trim(),
    })),
  });
  if (!read.ok) {
    for (const { fault, path } of read.refusals) {
      const entry = entryOf(path);
      // What could not be read is already said; that it leaves nothing is no second fault.
      const isSaid = faults.has(entry) || (entry === 'week' && faults.size > 0);
      if (!isSaid) faults.set(entry, fault);
    }
  }
  return { calendar: read.ok && faults.size === 0 ? read.calendar : null, faults };
}
