import { describe, expect, it, vi } from 'vitest';
import { loadAgain, onEngineClosed } from './engine-closed';

function pageWith() {
  const kept = new Map<string, string>();
  const reload = vi.fn();
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { reload, page: { location: { reload }, sessionStorage } as unknown as Window };
}

describe('a database the engine lets go of by itself', () => {
  it('is heard of once', () => {
    const database = new EventTarget();
    const listener = vi.fn();
    onEngineClosed(database, listener);
    database.dispatchEvent(new Event('close'));
    database.dispatchEvent(new Event('close'));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('has the page loaded again, but not over and over', () => {
    const { page, reload } = pageWith();
    loadAgain(page, 1_000_000);
    loadAgain(page, 1_029_999);
    expect(reload).toHaveBeenCalledTimes(1);
    loadAgain(page, 1_030_000);
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
