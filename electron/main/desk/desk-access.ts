import { isEasyPin } from '../../../shared/domain/rights/pin';
import type { DeskConfig, Request, Response } from '../../../shared/ipc/contract';
import { asksCurrentPin, configureRefusal, setPinRefusal } from '../../../shared/ipc/desk-access';
import type { Access } from '../../../shared/ipc/sign-in';
import { createSerialQueue } from '../files/serial-queue';
import type { DeskConfigStore } from './desk-config';
import type { Pins } from './pins';

/** The settings and who may touch them: the only way of a window to either. */
export type DeskAccess = {
  readonly config: () => DeskConfig | null;
  readonly access: () => Access;
  readonly configure: (wanted: DeskConfig) => Promise<Response<'desk:configure'>>;
  readonly signIn: (request: Request<'desk:sign-in'>) => Promise<Response<'desk:sign-in'>>;
  readonly lock: () => Access;
  readonly setPin: (request: Request<'desk:set-pin'>) => Promise<Response<'desk:set-pin'>>;
  readonly idle: () => Promise<void>;
};

const refuse = <R extends string>(refusal: R, waitMs = 0) => ({ ok: false, refusal, waitMs }) as const;

/**
 * Opens the desk as it was left; who was on duty with a PIN has to sign in anew. That nobody is
 * signed in is remembered here and not in the window, so a reload opens nothing.
 */
export function openDeskAccess(config: DeskConfigStore, pins: Pins): DeskAccess {
  // One after another: a hundred guesses at once are still a hundred guesses.
  const queue = createSerialQueue();
  let isLocked = pins.owners().includes(config.current()?.onDuty ?? '');
  const access = (): Access => ({ isLocked, hasPin: pins.owners(), werePinsLost: pins.wereLost });

  const configure = async (wanted: DeskConfig): Promise<Response<'desk:configure'>> => {
    const refusal = configureRefusal(config.current(), wanted, access());
    return refusal === null ? config.configure(wanted) : { ok: false, refusal };
  };

  const signIn = async ({ personId, pin }: Request<'desk:sign-in'>): Promise<Response<'desk:sign-in'>> => {
    const kept = config.current();
    const person = kept?.people.find(({ id }) => id === personId);
    if (!kept || person === undefined || person.isDisabled === true) return refuse('nobody');
    if (pins.owners().includes(personId)) {
      const checked = pin === null ? refuse('wrong-pin') : await pins.check(personId, pin);
      if (!checked.ok) return checked;
    }
    if (kept.onDuty !== personId) {
      const answer = await config.configure({ ...kept, onDuty: personId });
      if (!answer.ok) return refuse(answer.refusal === 'disk-full' ? 'disk-full' : 'write-failed');
    }
    isLocked = false;
    return { ok: true, config: config.current() ?? kept, access: access() };
  };

  const setPin = async (request: Request<'desk:set-pin'>): Promise<Response<'desk:set-pin'>> => {
    const { personId, pin, currentPin } = request;
    const kept = config.current();
    const refusal = setPinRefusal(kept, access(), personId);
    if (refusal !== null) return refuse(refusal);
    if (pin !== null && isEasyPin(pin)) return refuse('too-easy');
    if (kept !== null && asksCurrentPin(kept, access(), personId)) {
      const checked = currentPin === null ? refuse('wrong-pin') : await pins.check(personId, currentPin);
      if (!checked.ok) return checked;
    }
    const written = await pins.set(personId, pin);
    return written.ok ? { ok: true, access: access() } : refuse(written.refusal);
  };

  return {
    config: config.current,
    access,
    configure: (wanted) => queue.run(() => configure(wanted)),
    signIn: (request) => queue.run(() => signIn(request)),
    lock: () => {
      isLocked = config.current() !== null;
      return access();
    },
    setPin: (request) => queue.run(() => setPin(request)),
    idle: queue.idle,
  };
}
