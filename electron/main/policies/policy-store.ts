import { join } from 'node:path';
import type { Response } from '../../../shared/ipc/contract';
import { POLICY_LIMIT } from '../../../shared/ipc/policies';
import { PRESETS } from '../../../shared/policies/presets';
import type { Policy } from '../../../shared/policies/policy';
import { readPolicy } from '../../../shared/policies/validation/read-policy';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue } from '../files/serial-queue';
import { sweepParts } from '../files/sweep-parts';

export type PolicyStore = {
  readonly list: () => Response<'policy:list'>;
  /** Keeps a policy from outside as the next version of its id, or says why not. */
  readonly save: (raw: unknown) => Promise<Response<'policy:save'>>;
  readonly idle: () => Promise<void>;
};

const FILE = /^[a-z0-9-]{1,64}\.v\d{1,7}\.json$/u;

function parse(text: string): Policy | null {
  try {
    const read = readPolicy(JSON.parse(text));
    return read.ok ? read.policy : null;
  } catch {
    return null;
  }
}

/**
 * The store's own policies, one file a version, written once and never again: what a case was
 * opened under must be there as long as the case. A file that cannot be read stays where it is.
 */
export async function openPolicyStore(files: FileSystem, home: string): Promise<PolicyStore> {
  const folder = join(home, 'policies');
  const queue = createSerialQueue();
  await files.mkdir(folder, { recursive: true, mode: 0o700 });
  await sweepParts(files, folder);
  const names = (await files.readdir(folder)).filter((name) => FILE.test(name)).sort();
  const read = await Promise.all(
    names.map(async (name) => parse(await files.readFile(join(folder, name), 'utf8'))),
  );
  let policies: readonly Policy[] = read.filter((policy) => policy !== null);
  const unreadable = read.length - policies.length;

  const save = async (raw: unknown): Promise<Response<'policy:save'>> => {
    const found = readPolicy(raw);
    if (!found.ok) return { ok: false, refusal: 'faulty' };
    const { policy } = found;
    if (PRESETS.some(({ id }) => id === policy.id)) return { ok: false, refusal: 'preset' };
    if (policies.length >= POLICY_LIMIT) return { ok: false, refusal: 'too-many' };
    const name = `${policy.id}.v${String(policy.version)}.json`;
    const versions = policies.filter(({ id }) => id === policy.id).map(({ version }) => version);
    // An unreadable version counts as well: its number must not be given twice.
    if (policy.version !== Math.max(0, ...versions) + 1 || names.includes(name))
      return { ok: false, refusal: 'not-next' };
    const written = await writeDurable(files, join(folder, name), JSON.stringify(policy));
    if (!written.ok) return written;
    policies = [...policies, policy];
    return { ok: true, policy };
  };

  return {
    list: () => ({ policies, unreadable }),
    save: (raw) => queue.run(() => save(raw)),
    idle: queue.idle,
  };
}
