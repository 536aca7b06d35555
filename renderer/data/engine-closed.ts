/** Loading again more often than this would go on for ever, in ms. */
const ONCE_IN = 30_000;
const KEY = 'complaint-desk:engine-closed';

/**
 * Hears when the engine itself lets go of a database, as it does when it meets a damaged block and
 * empties the files (checks, finding 2): what the screens then ask is answered by a new, empty one.
 */
export function onEngineClosed(database: EventTarget, listener: () => void): void {
  database.addEventListener('close', listener, { once: true });
}

/**
 * Loads the page again, which finds what is missing and rebuilds it from the journal; what was
 * being typed comes back from its draft. Leaves the page alone when it has only just done so.
 */
export function loadAgain(page: Pick<Window, 'location' | 'sessionStorage'>, now: number): void {
  const last = Number(page.sessionStorage.getItem(KEY) ?? 0);
  if (now - last < ONCE_IN) return;
  page.sessionStorage.setItem(KEY, String(now));
  page.location.reload();
}
