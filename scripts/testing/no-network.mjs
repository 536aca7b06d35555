import { askCommand } from '../setup/run-command.mjs';
import { say } from '../setup/say.mjs';

/** Its own loopback, for the tests' servers, and nothing else. */
const INSIDE = 'ip link set lo up && exec "$0" "$@"';

/** @type {() => readonly string[] | null} what stands before a command to run it without a network; null where that cannot be done */
const cut = () => {
  if (process.platform !== 'linux') return null;
  // Who is not root may make a namespace of its own where the system allows it.
  const before = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
  return askCommand('unshare', [...before, 'sh', '-c', 'ip link set lo up']).ok ? before : null;
};

/**
 * A command with the network cut (E-01): what passes so needs no other computer. Where the system
 * does not allow it, the command as it is, and a line that says so.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ command: string, args: readonly string[] }}
 */
export const withoutNetwork = (command, args) => {
  const before = cut();
  say(before === null ? 'Network: not cut, this system has no unshare and ip for us' : 'Network: cut');
  return before === null
    ? { command, args }
    : { command: 'unshare', args: [...before, 'sh', '-c', INSIDE, command, ...args] };
};
