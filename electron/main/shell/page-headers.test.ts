import { describe, expect, it } from 'vitest';
import { pageHeaders } from './page-headers';

describe('headers of the app’s own files', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/index-1.js', 'text/javascript; charset=utf-8'],
    ['pdf.worker.mjs', 'text/javascript; charset=utf-8'],
    ['style.css', 'text/css; charset=utf-8'],
    ['Noto.ttf', 'font/ttf'],
    ['data.json', 'application/json; charset=utf-8'],
    ['icon.PNG', 'image/png'],
    ['icon.svg', 'image/svg+xml'],
    ['reader.wasm', 'application/wasm'],
    ['unknown.exe', 'application/octet-stream'],
    ['no-ending', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(pageHeaders(path)['Content-Type']).toBe(type);
  });

  it('let scripts come from the app only and nothing from anywhere else', () => {
    const policy = new Map(
      (pageHeaders('index.html')['Content-Security-Policy'] ?? '')
        .split('; ')
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toMatch(/https?:|\*|unsafe-eval/u);
    for (const closed of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy.get(closed)).toBe("'none'");
    }
  });
});
