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

/**
 * HMAC-SHA-256 (RFC 2104) of the UTF-8 bytes of a text, as 64 lower-case hex digits. `keyHex` is an
 * even number of hex digits; anything else throws, without naming the key.
 */
export function hmacHex(keyHex: string, text: string): string {
  if (!/^(?:[0-9a-fA-F]{2})+$/u.test(keyHex)) throw new TypeError('hmacHex: the key is not hex');
  return bytesToHex(hmac(sha256, hexToBytes(keyHex), utf8ToBytes(text)));
}
