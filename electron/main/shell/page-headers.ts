/**
 * What a page of the product may do (OWASP ASVS 3.4, Electron security list item 7): run and fetch
 * its own files only. `unsafe-inline` is for styles alone: Mantine sets them on elements. No
 * `frame-src`, no remote host, no `unsafe-eval`.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
};

/** Headers of a file of ours; a kind of file we do not ship is bytes and nothing else. */
export function pageHeaders(path: string): Readonly<Record<string, string>> {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return {
    'Content-Type': TYPES[ending] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
