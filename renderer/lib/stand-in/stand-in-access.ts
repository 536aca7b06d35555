import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { get, set, type UseStore } from 'idb-keyval';
import { z } from 'zod';
import { isEasyPin } from '../../../shared/domain/rights/pin';
import { afterClockBack, afterWrongPin, NO_TRIES, waitLeft } from '../../../shared/domain/rights/pin-tries';
import { deskConfigSchema, type DeskConfig, type Request, type Response } from '../../../shared/ipc/contract';
import { asksCurrentPin, configureRefusal, setPinRefusal } from '../../../shared/ipc/desk-access';
import type { Access } from '../../../shared/ipc/sign-in';

const pinsSchema = z.record(
  z.string(),
  z.object({ salt: z.string(), hash: z.string(), wrong: z.number(), lastAt: z.number() }).readonly(),
);
type Pins = z.infer<typeof pinsSchema>;

/** Cheap: a browser stands in for development and tests, and holds nobody's real PIN. */
const hashOf = (pin: string, salt: string) =>
  bytesToHex(scrypt(pin, salt, { N: 2 ** 10, r: 8, p: 1, dkLen: 32 }));

const refuse = <R extends string>(refusal: R, waitMs = 0) => ({ ok: false, refusal, waitMs }) as const;

/** Who signed in on this tab: outlives a reload and not the tab, as the main process outlives a reload. */
function tabMemory(key: string) {
  const kept = (globalThis as { readonly sessionStorage?: Storage }).sessionStorage;
  let here: string | null = null;
  return {
    read: () => kept?.getItem(key) ?? here,
    write: (value: string) => {
      here = value;
      kept?.setItem(key, value);
    },
  };
}

const NOBODY = '';

/** Settings and sign-in as the main process keeps them: the same rules, the same refusals. */
export function standInAccess(name: string, use: UseStore) {
  const tab = tabMemory(`${name}-signed-in`);
  const readConfig = async () => deskConfigSchema.nullable().parse((await get('config', use)) ?? null);
  const readPins = async () => pinsSchema.parse((await get('pins', use)) ?? {});

  const accessOf = (config: DeskConfig | null, pins: Pins): Access => {
    const onDuty = config?.onDuty ?? NOBODY;
    const signedIn = tab.read();
    const isLocked =
      config !== null && (signedIn === NOBODY || (Object.hasOwn(pins, onDuty) && signedIn !== onDuty));
    return { isLocked, hasPin: Object.keys(pins), werePinsLost: false };
  };
  const access = async () => accessOf(await readConfig(), await readPins());

  const check = async (personId: string, pin: string | null) => {
    const pins = await readPins();
    const own = pins[personId];
    if (own === undefined || pin === null) return refuse('wrong-pin');
    const at = Date.now();
    const tries = afterClockBack(own, at);
    const waitMs = waitLeft(tries, at);
    if (waitMs > 0) return refuse('wait', waitMs);
    const isRight = hashOf(pin, own.salt) === own.hash;
    const next = isRight ? NO_TRIES : afterWrongPin(tries, at);
    await set('pins', { ...pins, [personId]: { ...own, ...next } }, use);
    return isRight ? null : refuse('wrong-pin', waitLeft(next, at));
  };

  return {
    readConfig,
    access,

    async configure(config: DeskConfig): Promise<Response<'desk:configure'>> {
      const kept = await readConfig();
      const refusal = configureRefusal(kept, config, await access());
      if (refusal !== null) return { ok: false, refusal };
      await set('config', config, use);
      if (!Object.hasOwn(await readPins(), config.onDuty)) tab.write(config.onDuty);
      return { ok: true, config };
    },

    async signIn({ personId, pin }: Request<'desk:sign-in'>): Promise<Response<'desk:sign-in'>> {
      const kept = await readConfig();
      const person = kept?.people.find(({ id }) => id === personId);
      if (!kept || person === undefined || person.isDisabled === true) return refuse('nobody');
      const refused = Object.hasOwn(await readPins(), personId) ? await check(personId, pin) : null;
      if (refused !== null) return refused;
      const config = { ...kept, onDuty: personId };
      await set('config', config, use);
      tab.write(personId);
      return { ok: true, config, access: await access() };
    },

    async lock(): Promise<Access> {
      tab.write(NOBODY);
      return access();
    },

    async setPin({ personId, pin, currentPin }: Request<'desk:set-pin'>): Promise<Response<'desk:set-pin'>> {
      const config = await readConfig();
      const now = await access();
      const refusal = setPinRefusal(config, now, personId);
      if (refusal !== null) return refuse(refusal);
      if (pin !== null && isEasyPin(pin)) return refuse('too-easy');
      const refused =
        config !== null && asksCurrentPin(config, now, personId) ? await check(personId, currentPin) : null;
      if (refused !== null) return refused;
      const { [personId]: _former, ...others } = await readPins();
      const salt = bytesToHex(randomBytes(16));
      const own = pin === null ? {} : { [personId]: { salt, hash: hashOf(pin, salt), ...NO_TRIES } };
      await set('pins', { ...others, ...own }, use);
      if (config?.onDuty === personId) tab.write(personId);
      return { ok: true, access: await access() };
    },
  };
}
