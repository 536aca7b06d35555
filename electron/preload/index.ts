import { contextBridge, ipcRenderer } from 'electron';
import type { Channel, COMMAND_CHANNEL, Contract, DeskBridge } from '../../shared/ipc/contract';

/**
 * The names the page may call, and nothing else. Written out, because importing the contract would
 * bring its schemas into the sandbox: main checks every request anyway. A channel that is missing
 * here, or no longer there, does not compile.
 */
const CHANNELS = {
  'desk:info': true,
  'desk:configure': true,
  'journal:head': true,
  'journal:append': true,
  'journal:read': true,
  'journal:desks': true,
  'draft:write': true,
  'draft:remove': true,
  'draft:list': true,
  'evidence:begin': true,
  'evidence:chunk': true,
  'evidence:finish': true,
  'evidence:abort': true,
  'evidence:read': true,
  'evidence:save-as': true,
  'paper:save-as': true,
  'printing:printers': true,
  'printing:print': true,
  'attention:notify': true,
  'attention:badge': true,
} as const satisfies Record<keyof Contract, true>;

const COMMANDS: typeof COMMAND_CHANNEL = 'app:command';

function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(CHANNELS, name);
}

/** Values in, values out: neither `ipcRenderer` nor an event of it ever reaches the page. */
const bridge: DeskBridge = {
  call: (channel, request) =>
    isChannel(channel)
      ? ipcRenderer.invoke(channel, request)
      : Promise.reject(new Error('The bridge has no such channel')),
  onCommand: (listener) => {
    const pass = (_event: unknown, command: Parameters<typeof listener>[0]) => listener(command);
    ipcRenderer.on(COMMANDS, pass);
    return () => {
      ipcRenderer.removeListener(COMMANDS, pass);
    };
  },
};

contextBridge.exposeInMainWorld('desk', bridge);
