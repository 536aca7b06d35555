import { join } from 'node:path';
import { z } from 'zod';
import {
  afterClockBack,
  afterWrongPin,
  NO_TRIES,
  waitLeft,
  type PinTries,
} from '../../../shared/domain/rights/pin-tries';
import type { FileSystem } from '../files/file-system';
import type { Written } from '../files/write-fault';
import { hashPin, isPin, PIN_COST, pinHashSchema, type PinCost, type PinHash } from './pin-hash';
import { readTwoCopies, writeTwoCopies } from './two-copies';

const fileSchema = z
  .object({
    version: z.literal(1),
    pins: z
      .array(
        z
          .object({
            personId: z.string().min(1).max(64),
            pin: pinHashSchema,
            wrong: z.number().int().min(0),
            lastAt: z.number(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

type Kept = { readonly pin: PinHash; readonly tries: PinTries };

export type PinChecked =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'wrong-pin' | 'wait'; readonly waitMs: number };

/** Who has which PIN. Not safe for two calls at once: `desk-access.ts` asks one after another. */
export type Pins = {
  readonly owners: () => readonly string[];
  /** True when both copies of the file were unreadable at the start: they were kept aside, the PINs are gone. */
  readonly wereLost: boolean;
  readonly check: (personId: string, pin: string) => Promise<PinChecked>;
  /** Null takes the PIN away. A new PIN starts without wrong tries. */
  readonly set: (personId: string, pin: string | null) => Promise<Written>;
};

export type PinOptions = {
  readonly home: string;
  /** Milliseconds since 1970, running on steadily however the wall clock is set meanwhile. */
  readonly now: () => number;
  readonly cost?: PinCost;
};

function parseFile(text: string): ReadonlyMap<string, Kept> | null {
  try {
    const { pins } = fileSchema.parse(JSON.parse(text));
    return new Map(
      pins.map(({ personId, pin, wrong, lastAt }) => [personId, { pin, tries: { wrong, lastAt } }]),
    );
  } catch {
    return null;
  }
}

function textOf(kept: ReadonlyMap<string, Kept>): string {
  const pins = Array.from(kept, ([personId, { pin, tries }]) => ({ personId, pin, ...tries }));
  return `${JSON.stringify({ version: 1, pins }, null, 2)}\n`;
}

/** The PINs of this desk, as salted hashes in `pins.json` beside `desk.json`. */
export async function openPins(files: FileSystem, { home, now, cost = PIN_COST }: PinOptions): Promise<Pins> {
  const path = join(home, 'pins.json');
  const found = await readTwoCopies({ files, path, parse: parseFile });
  let kept = found.value ?? new Map<string, Kept>();

  const keepTries = async (personId: string, pin: PinHash, tries: PinTries) => {
    kept = new Map(kept).set(personId, { pin, tries });
    // On a full disk the count goes on in memory: nobody is locked out of a desk by its disk.
    await writeTwoCopies({ files, path }, textOf(kept));
  };

  const check = async (personId: string, pin: string): Promise<PinChecked> => {
    const own = kept.get(personId);
    if (own === undefined) return { ok: false, refusal: 'wrong-pin', waitMs: 0 };
    const at = now();
    const tries = afterClockBack(own.tries, at);
    if (tries !== own.tries) await keepTries(personId, own.pin, tries);
    const waitMs = waitLeft(tries, at);
    if (waitMs > 0) return { ok: false, refusal: 'wait', waitMs };
    // Counted before it is looked at: pulling the plug must not win a free guess.
    const counted = afterWrongPin(tries, at);
    await keepTries(personId, own.pin, counted);
    if (!(await isPin(pin, own.pin)))
      return { ok: false, refusal: 'wrong-pin', waitMs: waitLeft(counted, at) };
    await keepTries(personId, own.pin, NO_TRIES);
    return { ok: true };
  };

  const set = async (personId: string, pin: string | null): Promise<Written> => {
    const next = new Map(kept);
    if (pin === null) next.delete(personId);
    else next.set(personId, { pin: await hashPin(pin, cost), tries: NO_TRIES });
    const written = await writeTwoCopies({ files, path }, textOf(next));
    if (written.ok) kept = next;
    return written;
  };

  return {
    owners: () => [...kept.keys()],
    wereLost: found.value === null && found.wasDamaged,
    check,
    set,
  };
}
