import { contextBridge, ipcRenderer } from 'electron';
import type { Channel, COMMAND_CHANNEL, Contract, DeskBridge, DISK_CHANNEL } from '../../shared/ipc/contract';

/**
 * The names the page may call, and nothing else. Written out, because importing the contract would
 * bring its schemas into the sandbox: main checks every request anyway. A channel that is missing
 * here, or no longer there, does not compile.
 */
const CHANNELS = {
  'desk:info': true,
  'desk:configure': true,
  'desk:sign-in': true,
  'desk:lock': true,
  'desk:set-pin': true,
  'journal:head': true,
  'journal:append': true,
  'journal:read': true,
  'journal:text': true,
  'journal:desks': true,
  'journal:state': true,
  'journal:mend': true,
  'journal:salvage': true,
  'journal:gap': true,
  'sentinel:read': true,
  'sentinel:write': true,
  'database:set-aside': true,
  'disk:state': true,
  'policy:list': true,
  'policy:save': true,
  'look:read': true,
  'look:save': true,
  'phrases:list': true,
  'phrases:write': true,
  'phrases:remove': true,
  'practice:state': true,
  'practice:start': true,
  'practice:leave': true,
  'practice:reset': true,
  'scan-folder:choose': true,
  'scan-folder:forget': true,
  'scan-folder:look': true,
  'scan-folder:read': true,
  'scan-folder:settle': true,
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
  'sealed:begin': true,
  'sealed:write': true,
  'sealed:kept': true,
  'sealed:finish': true,
  'sealed:abort': true,
  'printing:printers': true,
  'printing:offer': true,
  'printing:print': true,
  'attention:notify': true,
  'attention:badge': true,
} as const satisfies Record<keyof Contract, true>;

const COMMANDS: typeof COMMAND_CHANNEL = 'app:command';
const DISK: typeof DISK_CHANNEL = 'disk:changed';

function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(CHANNELS, name);
}

/** Passes what main pushes on a channel to a listener, until the function returned is called. */
function listen<T>(channel: string, listener: (value: T) => void): () => void {
  const pass = (_event: unknown, value: T) => listener(value);
  ipcRenderer.on(channel, pass);
  return () => {
    ipcRenderer.removeListener(channel, pass);
  };
}

/** Values in, values out: neither `ipcRenderer` nor an event of it ever reaches the page. */
const bridge: DeskBridge = {
  call: (channel, request) =>
    isChannel(channel)
      ? ipcRenderer.invoke(channel, request)
      : Promise.reject(new Error('The bridge has no such channel')),
  onCommand: (listener) => listen(COMMANDS, listener),
  onDisk: (listener) => listen(DISK, listener),
};

contextBridge.exposeInMainWorld('desk', bridge);
