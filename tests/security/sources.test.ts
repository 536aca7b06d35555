import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/setup/paths.mjs';

/** Sources of what users run, without tests, by path. */
const sources: ReadonlyMap<string, string> = new Map(
  ['electron', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(?:tsx?|html|css)$/u.test(name) && !/\.test\.|[\\/]testing[\\/]/u.test(name))
      .map((name) => [name, readFileSync(inRoot(name), 'utf8')] as const),
  ),
);

const linesWith = (pattern: RegExp): readonly string[] =>
  [...sources].flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

/** Names of namespaces, which nothing fetches. */
const isNamespace = (line: string) => /www\.w3\.org|ns\.adobe\.com/u.test(line);

describe('the product’s own sources', () => {
  it('are there', () => expect(sources.size).toBeGreaterThan(200));

  it('name no address on a network (E-01)', () => {
    expect(linesWith(/https?:\/\/|wss?:\/\//u).filter((line) => !isNamespace(line))).toEqual([]);
  });

  it.each([
    ['hand no address to another program (E-15)', /openExternal|openPath/u],
    ['run no text as code (E-07)', /\beval\(|new Function\(|executeJavaScript|insertCSS/u],
    [
      'put no text into a page as markup (H-03)',
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc/u,
    ],
    ['hold no page inside a page (E-11)', /<webview|<iframe|<embed|<object/u],
    [
      'trust no certificate that the system does not (S-03)',
      /certificate-error|setCertificateVerifyProc|ignore-certificate/u,
    ],
    [
      'take no address from outside as a command (H-06)',
      /setAsDefaultProtocolClient|'open-url'|'open-file'/u,
    ],
  ])('%s', (_, pattern) => expect(linesWith(pattern)).toEqual([]));
});
