import type { App, Session, WebContents } from 'electron';
import { APP_SCHEME, isOwnPage, isReload } from './origin';

/** What pages of ours may ask of the system, and nothing else (Electron security list item 5). */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

/** Schemes that never leave this computer. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set([`${APP_SCHEME}:`, 'blob:', 'data:', 'devtools:']);

/** Switches of Chromium that let another program look into a window and steer it. */
const DEBUGGING = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins'];

/**
 * Takes the debugging switches off the command line of a package, before Electron reads them: they
 * would show every case to any program of the same account (E-21). `--inspect` is a fuse's business.
 */
export function refuseDebugging(app: Pick<App, 'isPackaged' | 'commandLine'>): void {
  if (!app.isPackaged) return;
  for (const name of DEBUGGING) app.commandLine.removeSwitch(name);
}

/** Denies every page, present and future, to go elsewhere, open windows or hold other pages. */
export function guardPages(app: App, developmentServer: string | null): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const stay = (event: { readonly preventDefault: () => void }, address: string) => {
      if (isReload(contents.getURL(), address) && isOwnPage(address, developmentServer)) return;
      event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Denies permissions by default, and every request that would leave this computer. */
export function guardSession(session: Session, developmentServer: string | null): void {
  const isAllowed = (permission: string, page: string) =>
    ALLOWED_PERMISSIONS.has(permission) && isOwnPage(page, developmentServer);
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isAllowed(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin));
  session.setDevicePermissionHandler(() => false);
  // Chromium fetches a dictionary from its maker's server for each language: no language, no question.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isLocalRequest(details.url, developmentServer) }),
  );
}

/** Whether a request stays on this computer; live reload speaks ws to the development server. */
export function isLocalRequest(address: string, developmentServer: string | null): boolean {
  try {
    if (LOCAL_SCHEMES.has(new URL(address).protocol)) return true;
    return developmentServer !== null && isOwnPage(address.replace(/^ws/u, 'http'), developmentServer);
  } catch {
    return false;
  }
}
