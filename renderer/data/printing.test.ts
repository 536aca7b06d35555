import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberChoice, rememberedChoice, rememberedPrinter, rememberPrinter } from './printing';

vi.mock('../lib/desk', () => ({ desk: {} }));

const KEY = 'printer-by-paper';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

describe('how a paper came out last', () => {
  const choice = {
    printer: '前台',
    copies: 2,
    settings: { sides: 'long', tray: 'Tray2', mono: true },
  } as const;

  it('is kept for that paper and no other', () => {
    rememberChoice('record-form', choice);
    rememberPrinter('settlement', 'b');
    expect(rememberedChoice('record-form')).toEqual(choice);
    expect(rememberedChoice('settlement')).toEqual({ printer: 'b', copies: 1, settings: {} });
    expect(rememberedChoice('case-brief')).toBeNull();
    expect(rememberedChoice('constructor')).toBeNull();
  });

  it('is read as an older program kept it: the name of the printer alone', () => {
    localStorage.setItem(KEY, JSON.stringify({ 'record-form': 'a' }));
    expect(rememberedChoice('record-form')).toEqual({ printer: 'a', copies: 1, settings: {} });
    expect(rememberedPrinter('record-form')).toBe('a');
  });

  it('keeps what was chosen when only the printer is told', () => {
    rememberChoice('record-form', choice);
    rememberPrinter('record-form', 'b');
    expect(rememberedChoice('record-form')).toEqual({ ...choice, printer: 'b' });
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '["a"]'],
    ['a number', JSON.stringify({ 'record-form': 7 })],
    ['no printer', JSON.stringify({ 'record-form': { copies: 2 } })],
    ['a name that is none', JSON.stringify({ 'record-form': '' })],
  ])('is forgotten, not stumbled over, when it is %s', (_what, kept) => {
    localStorage.setItem(KEY, kept);
    expect(rememberedChoice('record-form')).toBeNull();
  });

  it('keeps the printer when the rest is not of its form', () => {
    const kept = { printer: 'a', copies: -3, settings: { sides: 'three' } };
    localStorage.setItem(KEY, JSON.stringify({ 'record-form': kept }));
    expect(rememberedChoice('record-form')).toEqual({ printer: 'a', copies: 1, settings: {} });
  });
});
