import { describe, expect, it } from 'vitest';
import { createSerialQueue } from './serial-queue';

describe('serial queue', () => {
  it('runs tasks one after the other in the order they were given', async () => {
    const queue = createSerialQueue();
    const seen: string[] = [];
    const slow = queue.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      seen.push('slow');
    });
    const quick = queue.run(() => Promise.resolve(seen.push('quick')));
    await Promise.all([slow, quick]);
    expect(seen).toEqual(['slow', 'quick']);
  });

  it('goes on after a task that failed, and passes the failure to its caller only', async () => {
    const queue = createSerialQueue();
    const failing = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it('is idle only after tasks that were added while it was waited for', async () => {
    const queue = createSerialQueue();
    let done = false;
    void queue.run(async () => {
      void queue.run(async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        done = true;
      });
      await Promise.resolve();
    });
    await queue.idle();
    expect(done).toBe(true);
  });
});
