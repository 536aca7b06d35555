import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text, as 64 lower-case hex digits. Synchronous on
 * purpose: the fold and the chain are pure functions, and WebCrypto only answers with promises.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

type Mac = ReturnType<typeof hmac.create>;
/** The code of one key before any text: a desk has one key, and half of the work is in it. */
let begun: { readonly keyHex: string; readonly mac: Mac } | null = null;

function beginMac(keyHex: string): Mac {
  if (begun?.keyHex === keyHex) return begun.mac;
  if (!/^(?:[0-9a-fA-F]{2})+$/u.test(keyHex)) throw new TypeError('hmacHex: the key is not hex');
  begun = { keyHex, mac: hmac.create(sha256, hexToBytes(keyHex)) };
  return begun.mac;
}

/**
 * HMAC-SHA-256 (RFC 2104) of the UTF-8 bytes of a text, as 64 lower-case hex digits. `keyHex` is an
 * even number of hex digits; anything else throws, without naming the key.
 */
export function hmacHex(keyHex: string, text: string): string {
  return bytesToHex(beginMac(keyHex).clone().update(utf8ToBytes(text)).digest());
}
