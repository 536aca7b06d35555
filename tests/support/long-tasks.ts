import type { Page } from '@playwright/test';

/** Milliseconds that the window may stand still at a stretch (checks X-10). */
export const LONG_TASK_GOAL = 200;
/** What a person takes for a hang. The tests hold to this and tell the goal: other work shares the machine. */
export const HANG = 2_000;

/** Starts to note how long the page is busy at a stretch; `longest` answers the longest since, in ms. */
export async function watchLongTasks(page: Page): Promise<{ readonly longest: () => Promise<number> }> {
  await page.evaluate(() => {
    const noted = { longest: 0 };
    Object.assign(window, { longTasksNoted: noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const longest = () =>
    page.evaluate(() => {
      const { longTasksNoted } = window as unknown as { longTasksNoted: { longest: number } };
      const answer = Math.round(longTasksNoted.longest);
      longTasksNoted.longest = 0;
      return answer;
    });
  return { longest };
}
