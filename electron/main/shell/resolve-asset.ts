import { isAbsolute, relative, resolve, sep } from 'node:path';
import { APP_HOST, APP_SCHEME } from './origin';

/** What a path may be made of: the build names its files so, and nothing else is ever asked for. */
const SEGMENT = /^(?!\.)[\w@.+ -]*[\w@+-]$/u;

/**
 * The file under `root` that an `app://desk/…` address stands for, as an absolute path; null for
 * any address that is not ours or could lead elsewhere (`..`, `%2e%2e`, backslashes, NUL, drive
 * letters, hidden files, trailing dots that Windows drops). The file need not exist. Links inside
 * `root` are the caller's business.
 */
export function resolveAsset(root: string, address: string): string | null {
  const prefix = `${APP_SCHEME}://${APP_HOST}/`;
  if (!address.startsWith(prefix)) return null;
  const [path = ''] = address.slice(prefix.length).split(/[?#]/u);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const segments = decoded === '' ? ['index.html'] : decoded.split('/');
  if (!segments.every((segment) => SEGMENT.test(segment))) return null;
  const file = resolve(root, ...segments);
  const inside = relative(root, file);
  // The segments alone rule escapes out; this holds even if somebody loosens them.
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') return null;
  return file;
}
