import { describe, expect, it } from 'vitest';
import { isOwnPage, isReload } from './origin';

describe('the page allowed to call the main process', () => {
  it.each(['app://desk/index.html', 'app://desk/', 'app://desk/index.html#/today'])('is %s', (address) => {
    expect(isOwnPage(address, null)).toBe(true);
  });

  it.each([
    'app://desk.evil/index.html',
    'app://other/index.html',
    'app://desk:8080/',
    'app://user@desk/',
    'apps://desk/',
    'http://desk/',
    'http://localhost:5173/',
    'file:///app/desk/index.html',
    'about:blank',
    'data:text/html,app://desk/',
    'blob:app://desk/0193b5a0',
    'app:desk',
    '',
  ])('is not %s', (address) => {
    expect(isOwnPage(address, null)).toBe(false);
  });

  it('is also the development server, but nothing beside it', () => {
    expect(isOwnPage('http://localhost:5173/index.html', 'http://localhost:5173')).toBe(true);
    expect(isOwnPage('http://localhost:5174/', 'http://localhost:5173')).toBe(false);
    expect(isOwnPage('http://localhost.evil:5173/', 'http://localhost:5173')).toBe(false);
  });
});

describe('a reload', () => {
  it('keeps the address but for its fragment', () => {
    expect(isReload('app://desk/index.html#/a', 'app://desk/index.html#/b')).toBe(true);
    expect(isReload('app://desk/index.html', 'app://desk/index.html?x=1')).toBe(false);
    expect(isReload('app://desk/index.html', 'app://desk/other.html')).toBe(false);
  });
});
