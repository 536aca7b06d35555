import { NOTHING_OFFERED } from '../../../shared/ipc/contract';
import type { Handlers } from '../ipc/handlers';
import { practiceCode } from './practice-code';

const NO_SCANNER = {
  state: { status: 'practice', name: null, unfinished: 0, strange: 0, unmoved: 0 },
  ready: [],
} as const;

const refused = { ok: false, refusal: 'practice' } as const;

/**
 * The channels of a practice: nothing of it reaches a printer, the scanner, a file elsewhere or the notices
 * of the system, and its numbers stay marked whatever the settings say.
 */
export function keptInside(handlers: Handlers): Handlers {
  return {
    ...handlers,
    'desk:configure': (config) =>
      handlers['desk:configure']({ ...config, storeCode: practiceCode(config.storeCode) }),
    'printing:printers': () => Promise.resolve([]),
    'printing:offer': () => Promise.resolve(NOTHING_OFFERED),
    'printing:print': () => Promise.resolve(refused),
    'paper:save-as': () => Promise.resolve(refused),
    'sealed:begin': () => Promise.resolve(refused),
    'evidence:save-as': () => Promise.resolve(refused),
    'scan-folder:choose': () => Promise.resolve(refused),
    'scan-folder:forget': () => Promise.resolve(refused),
    'scan-folder:look': () => Promise.resolve(NO_SCANNER),
    'scan-folder:read': () => Promise.resolve(null),
    'scan-folder:settle': () => Promise.resolve({ moved: false }),
    'attention:notify': () => Promise.resolve({ shown: false }),
    'attention:badge': () => Promise.resolve(null),
  };
}
