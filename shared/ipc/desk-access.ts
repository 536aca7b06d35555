import { canonical } from '../domain/canonical';
import type { DeskConfig, Person } from './desk-config';
import type { Access, ConfigureRefusal, SetPinRefusal } from './sign-in';

/** Who may change what at this desk. The main process asks these and obeys; the window only to show it. */

export function isAdministrator(person: Person): boolean {
  return (person.roles ?? [person.role]).includes('administrator');
}

type Pins = Pick<Access, 'hasPin'>;

/** An administrator who had to prove who they are; one without a PIN is whoever clicks on their name. */
function isProtectedAdministrator(person: Person, { hasPin }: Pins): boolean {
  return isAdministrator(person) && person.isDisabled !== true && hasPin.includes(person.id);
}

/** Whether people, PINs and all other settings but the screen's are an administrator's business only. */
export function isManaged(people: readonly Person[], pins: Pins): boolean {
  return people.some((person) => isProtectedAdministrator(person, pins));
}

/** Whether who is on duty may change the settings: anybody, until an administrator has a PIN. */
export function mayChangeSettings(config: DeskConfig, access: Access): boolean {
  if (access.isLocked) return false;
  if (!isManaged(config.people, access)) return true;
  const person = config.people.find(({ id }) => id === config.onDuty);
  return person !== undefined && isProtectedAdministrator(person, access);
}

/** The settings without what anybody may change for themselves: who is on duty, and the screen. */
function guardedPart(config: DeskConfig): string {
  return canonical({ ...config, onDuty: null, language: null, largeType: null, colourScheme: null });
}

/**
 * Why these settings may not replace those, or null. `kept` is null before the first start is done.
 * Somebody with a PIN comes on duty by signing in, never by settings, and nobody with a PIN can be
 * dropped and put in again without it.
 */
export function configureRefusal(
  kept: DeskConfig | null,
  wanted: DeskConfig,
  access: Access,
): Exclude<ConfigureRefusal, 'disk-full' | 'write-failed'> | null {
  const onDuty = wanted.people.find(({ id }) => id === wanted.onDuty);
  if (onDuty === undefined || onDuty.isDisabled === true) return 'nobody-on-duty';
  if (kept === null) return null;
  if (kept.deskId !== wanted.deskId) return 'other-desk';
  if (access.isLocked) return 'locked';
  if (wanted.onDuty !== kept.onDuty && access.hasPin.includes(wanted.onDuty)) return 'sign-in-needed';
  if (guardedPart(kept) === guardedPart(wanted)) return null;
  if (!mayChangeSettings(kept, access)) return 'administrator-needed';
  const isManagedNow = isManaged(kept.people, access);
  if (isManagedNow && !isManaged(wanted.people, access)) return 'last-administrator';
  const isDropped = ({ id }: Person) =>
    access.hasPin.includes(id) && wanted.people.every((person) => person.id !== id);
  if (!isManagedNow && kept.people.some(isDropped)) return 'pin-would-go';
  return null;
}

/** Whether the person's own PIN has to be typed again before it is changed. */
export function asksCurrentPin(config: DeskConfig, access: Access, personId: string): boolean {
  return config.onDuty === personId && access.hasPin.includes(personId);
}

/**
 * Why who is on duty may not set this person's PIN, or null. A PIN that is there is changed by its
 * owner or an administrator; a first PIN by anybody while the settings are open to anybody.
 */
export function setPinRefusal(
  config: DeskConfig | null,
  access: Access,
  personId: string,
): Extract<SetPinRefusal, 'nobody' | 'locked' | 'administrator-needed'> | null {
  if (config?.people.some(({ id }) => id === personId) !== true) return 'nobody';
  if (access.isLocked) return 'locked';
  if (config.onDuty === personId) return null;
  const isOpen = !isManaged(config.people, access);
  if (isOpen) return access.hasPin.includes(personId) ? 'administrator-needed' : null;
  return mayChangeSettings(config, access) ? null : 'administrator-needed';
}
