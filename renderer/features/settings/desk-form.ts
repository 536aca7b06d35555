import { canonical } from '../../../shared/domain/canonical';
import { deskConfigSchema, type DeskConfig } from '../../../shared/ipc/contract';
import type { settingsWording } from '../../../shared/wording/settings';
import { USUAL_CALENDAR } from '../../data/store-calendar';
import { newId } from '../../lib/ids';
import { calendarFormOf, readCalendarForm, type CalendarFaults, type CalendarForm } from './calendar-form';

/** The settings as typed. */
export type DeskForm = Omit<DeskConfig, 'deskId' | 'storeId' | 'calendar'> & {
  readonly calendar: CalendarForm;
};
export type DeskFault = keyof Pick<
  typeof settingsWording,
  'badStoreName' | 'badStoreCode' | 'badDeskLetter' | 'badName' | 'badRoles' | 'badReasons'
>;
export type DeskFaults = Readonly<
  Partial<Record<'storeName' | 'storeCode' | 'deskLetter' | 'people' | 'legalClocksOff', DeskFault>>
>;

/** The form of a desk; of one nobody has set up yet, with one nameless receptionist. */
export function formOf(config: DeskConfig | null): DeskForm {
  const calendar = calendarFormOf(config?.calendar ?? USUAL_CALENDAR, newId);
  if (config !== null) return { ...config, calendar };
  const id = newId();
  return {
    storeCode: '',
    storeName: '',
    deskLetter: 'A',
    servicePhone: '',
    people: [{ id, name: '', role: 'front-desk' }],
    onDuty: id,
    language: 'zh-CN',
    largeType: false,
    colourScheme: 'light',
    calendar,
  };
}

/** Everybody has a name; who works here has a part in the process, too. */
function peopleFault(people: DeskForm['people']): DeskFault | null {
  if (people.some(({ name }) => name.trim() === '')) return 'badName';
  return people.some(({ roles, isDisabled }) => isDisabled !== true && roles?.length === 0)
    ? 'badRoles'
    : null;
}

/** What is wrong with the form, by entry; empty when it can be kept. */
export function faultsOf(form: DeskForm): DeskFaults {
  const people = peopleFault(form.people);
  return {
    ...(form.storeName.trim() === '' ? { storeName: 'badStoreName' as const } : {}),
    ...(/^[A-Z0-9]{2,6}$/u.test(form.storeCode) ? {} : { storeCode: 'badStoreCode' as const }),
    ...(/^[A-HJ-NP-Z]$/u.test(form.deskLetter) ? {} : { deskLetter: 'badDeskLetter' as const }),
    ...(people === null ? {} : { people }),
    ...(form.legalClocksOff?.some(({ reason }) => reason.trim() === '') === true
      ? { legalClocksOff: 'badReasons' as const }
      : {}),
  };
}

/**
 * The form as a desk's configuration, or null while its calendar cannot be read. A new desk gets its
 * ids here, once and for ever. Who is on duty is not the form's business but the kept settings':
 * somebody may have taken over since it was opened.
 */
export function configOf(form: DeskForm, existing: DeskConfig | null): DeskConfig | null {
  const { calendar } = readCalendarForm(form.calendar);
  if (calendar === null) return null;
  // A store that never changed the usual week goes on with the usual one of later versions.
  const isUsual = existing?.calendar === undefined && canonical(calendar) === canonical(USUAL_CALENDAR);
  return deskConfigSchema.parse({
    ...form,
    calendar: isUsual ? undefined : calendar,
    storeName: form.storeName.trim(),
    people: form.people.map((person) => ({ ...person, name: person.name.trim() })),
    onDuty: existing?.onDuty ?? form.onDuty,
    deskId: existing?.deskId ?? newId(),
    storeId: existing?.storeId ?? form.storeCode,
  });
}

/** What each part of the settings is given. */
export type SectionProps = {
  readonly form: DeskForm;
  readonly change: (part: Partial<DeskForm>) => void;
  readonly faults: DeskFaults;
  readonly calendarFaults: CalendarFaults;
};
