import type { CalendarFault } from '../../../shared/clocks/refusal';
import { calendarFaultWording } from '../../../shared/wording/clocks';
import type { Language } from '../../../shared/wording/wording';
import type { CalendarFaults, CalendarForm } from './calendar-form';

/** What each card of the working time is given. */
export type CalendarPart = {
  readonly calendar: CalendarForm;
  readonly faults: CalendarFaults;
  readonly mayChange: boolean;
  readonly change: (part: Partial<CalendarForm>) => void;
};

/** The sentence of a fault, for the entry it stands in. */
export function faultWords(fault: CalendarFault | undefined, language: Language): string | undefined {
  return fault === undefined ? undefined : calendarFaultWording[fault][language === 'zh-CN' ? 0 : 1];
}
