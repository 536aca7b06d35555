import { entries, set, type UseStore } from 'idb-keyval';
import type { Request, Response } from '../../../shared/ipc/contract';
import { PRESETS } from '../../../shared/policies/presets';
import type { Policy } from '../../../shared/policies/policy';
import { readPolicy } from '../../../shared/policies/validation/read-policy';

/** The store's own policies as the main process keeps them: the same checks, the same refusals. */
export function standInPolicies(use: UseStore) {
  const kept = async (): Promise<readonly Policy[]> =>
    (await entries<string, unknown>(use)).flatMap(([, raw]) => {
      const read = readPolicy(raw);
      return read.ok ? [read.policy] : [];
    });
  return {
    'policy:list': async (): Promise<Response<'policy:list'>> => ({ policies: await kept(), unreadable: 0 }),
    'policy:save': async ({ policy: raw }: Request<'policy:save'>): Promise<Response<'policy:save'>> => {
      const read = readPolicy(raw);
      if (!read.ok) return { ok: false, refusal: 'faulty' };
      const { policy } = read;
      if (PRESETS.some(({ id }) => id === policy.id)) return { ok: false, refusal: 'preset' };
      const versions = (await kept()).filter(({ id }) => id === policy.id).map(({ version }) => version);
      if (policy.version !== Math.max(0, ...versions) + 1) return { ok: false, refusal: 'not-next' };
      await set(`${policy.id}.v${policy.version}`, policy, use);
      return { ok: true, policy };
    },
  };
}
