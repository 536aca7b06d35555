import { describe, expect, it } from 'vitest';
import { createOnce } from './print-once';

describe('printing once', () => {
  it('does not begin what is under way, whatever else is', async () => {
    const { once } = createOnce(() => 0);
    let finish: (value: string) => void = () => undefined;
    const first = once('a', () => new Promise<string>((resolve) => (finish = resolve)));
    expect(await once('a', () => Promise.resolve('again'))).toBeNull();
    expect(await once('b', () => Promise.resolve('other'))).toBe('other');
    finish('done');
    expect(await first).toBe('done');
  });

  it('takes a second time within a double click for the same click, and a later one for a wish', async () => {
    let time = 0;
    const { once } = createOnce(() => time);
    let done = 0;
    const work = () => Promise.resolve((done += 1));
    await once('a', work);
    time = 500;
    expect(await once('a', work)).toBeNull();
    time = 1200;
    expect(await once('a', work)).toBe(2);
  });

  it('may be tried again after it has failed', async () => {
    let time = 0;
    const { once } = createOnce(() => time);
    await expect(once('a', () => Promise.reject(new Error('paper')))).rejects.toThrow('paper');
    time = 2000;
    expect(await once('a', () => Promise.resolve('now'))).toBe('now');
  });
});
