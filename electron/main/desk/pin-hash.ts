import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** scrypt's parameters, kept beside each hash so that they can be raised without asking for new PINs. */
export type PinCost = { readonly n: number; readonly r: number; readonly p: number };

/** 32 MB and about half a second on a slow desk: a person may wait that long, somebody guessing must. */
export const PIN_COST: PinCost = { n: 2 ** 15, r: 8, p: 1 };

const HASH_BYTES = 32;
const SALT_BYTES = 16;
const hex = (bytes: number) => z.hex().length(bytes * 2);

export const pinHashSchema = z
  .object({
    salt: hex(SALT_BYTES),
    hash: hex(HASH_BYTES),
    n: z
      .number()
      .int()
      .min(2)
      .max(2 ** 20),
    r: z.number().int().min(1).max(32),
    p: z.number().int().min(1).max(16),
  })
  .readonly();
export type PinHash = z.infer<typeof pinHashSchema>;

function derive(pin: string, salt: Buffer, { n, r, p }: PinCost): Promise<Buffer> {
  // Node's own ceiling is just what the cost needs, and counts a little more than that.
  const options = { N: n, r, p, maxmem: 128 * n * r * 2 + 128 * r * p };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, HASH_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** A new salted hash of a PIN; two people with the same PIN have different ones. */
export async function hashPin(pin: string, cost: PinCost = PIN_COST): Promise<PinHash> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(pin, salt, cost);
  return { salt: salt.toString('hex'), hash: hash.toString('hex'), ...cost };
}

export async function isPin(pin: string, { salt, hash, ...cost }: PinHash): Promise<boolean> {
  const derived = await derive(pin, Buffer.from(salt, 'hex'), cost);
  return timingSafeEqual(derived, Buffer.from(hash, 'hex'));
}
