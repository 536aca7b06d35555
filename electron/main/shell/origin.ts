/**
 * The one origin of the product. It must never change: IndexedDB belongs to it, and under another
 * name everything a store ever registered would seem to be gone.
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'desk';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Whether a page's address is ours: the product's own, or the development server's when there is one. */
export function isOwnPage(address: string, developmentServer: string | null): boolean {
  try {
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') return false;
    if (url.protocol === `${APP_SCHEME}:`) return url.host === APP_HOST && url.port === '';
    return developmentServer !== null && url.origin === new URL(developmentServer).origin;
  } catch {
    return false;
  }
}

/** Whether going to `target` only loads the page again that is shown, as `location.reload()` does. */
export function isReload(shown: string, target: string): boolean {
  return shown.split('#')[0] === target.split('#')[0];
}
