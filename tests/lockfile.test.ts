import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../scripts/setup/paths.mjs';

/** An entry of package-lock.json, as far as it matters here. */
type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};

type Lockfile = { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Entry>> };

/**
 * Packages that would run code of their own at install time. None does: .npmrc sets `ignore-scripts`.
 * A name here means that somebody looked at what the script is for. At most five (T-05).
 */
const MAY_HAVE_INSTALL_SCRIPTS: ReadonlySet<string> = new Set<string>();

const lockfile = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as Lockfile;
const entries = Object.entries(lockfile.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the lockfile', () => {
  it('names every package with the SHA-512 of its content', () => {
    expect(lockfile.lockfileVersion).toBe(3);
    expect(entries.length).toBeGreaterThan(100);
    const loose = entries.filter(
      ([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/u.test(integrity ?? ''),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('takes packages from a registry only: no folder, no repository, no address of somebody’s server', () => {
    const elsewhere = entries.filter(([, { link, resolved, version }]) => {
      const isAddress = /^(?:git|file|https?|github)[:+]/u.test(version ?? '');
      return link === true || resolved !== undefined || isAddress;
    });
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('lets no package run a script at install that nobody has looked at', () => {
    const withScripts = new Set(
      entries.flatMap(([path, { hasInstallScript }]) => (hasInstallScript === true ? nameOf(path) : [])),
    );
    expect(withScripts).toEqual(MAY_HAVE_INSTALL_SCRIPTS);
    expect(withScripts.size).toBeLessThanOrEqual(5);
    expect(readFileSync(inRoot('.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/mu);
  });

  it('pins every package of ours to one version', () => {
    const own = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Readonly<
      Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
    >;
    const ranges = [...Object.entries(own.dependencies), ...Object.entries(own.devDependencies)];
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });
});
