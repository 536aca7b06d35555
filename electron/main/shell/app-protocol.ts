import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { protocol } from 'electron';
import { APP_SCHEME } from './origin';
import { pageHeaders } from './page-headers';
import { resolveAsset } from './resolve-asset';

/**
 * Makes `app://` an origin like https: must be called before Electron is ready. With `codeCache` the
 * engine keeps compiled scripts between starts; Electron before 27 does not know the word and passes over it.
 */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

function refusal(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: pageHeaders('') });
}

/** Serves the built renderer, and only that, under `app://desk/`. */
export function serveApp(rendererFolder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    if (request.method !== 'GET') return refusal(405);
    const path = resolveAsset(rendererFolder, request.url);
    if (path === null) return refusal(403);
    try {
      const root = await realpath(rendererFolder);
      // A link inside the folder must not lead out of it either.
      if (!(await realpath(path)).startsWith(root + sep)) return refusal(403);
      return new Response(await readFile(path), { status: 200, headers: pageHeaders(path) });
    } catch {
      return refusal(404);
    }
  });
}
