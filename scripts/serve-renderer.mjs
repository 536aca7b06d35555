import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { inRoot } from './setup/paths.mjs';
import { isMain, runScript, say, SetupProblem } from './setup/say.mjs';

const FOLDER = inRoot('out', 'renderer');
/** Written by the build from what the main process sends: there is one policy, not two. */
const HEADERS = inRoot('out', 'page-headers.json');

/** @type {(url: string) => string | null} the file for an address, null outside the folder or missing */
const fileFor = (url) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(FOLDER, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(FOLDER) && existsSync(file) && statSync(file).isFile() ? file : null;
};

/**
 * Serves the built renderer to an ordinary browser under the policy of the real window. For tests;
 * the product is served by its main process.
 *
 * @param {number} port 0 for a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serveRenderer = (port) =>
  new Promise((resolve, reject) => {
    if (!existsSync(HEADERS)) {
      reject(new SetupProblem('Renderer', 'there is no built one', 'run `npm run build`'));
      return;
    }
    /** @type {Record<string, Record<string, string>>} */
    const headers = JSON.parse(readFileSync(HEADERS, 'utf8'));
    const server = createServer((request, response) => {
      const file = fileFor(request.url ?? '/');
      if (file === null) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { ...headers[extname(file)], 'Cache-Control': 'no-store' });
      createReadStream(file).pipe(response);
    });
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        url: `http://localhost:${actual}/`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
  });

if (isMain(import.meta.url)) {
  await runScript(async () => {
    const { url } = await serveRenderer(Number(process.argv[2] ?? 4180));
    say(`The renderer is served at ${url}`);
  });
}
