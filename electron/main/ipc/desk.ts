import type { DeskAbout, DeskConfig } from '../../../shared/ipc/contract';
import type { DeskAccess } from '../desk/desk-access';
import type { AreaHandlers } from './handlers';

export type DeskArea = {
  readonly access: DeskAccess;
  readonly about: DeskAbout;
  /** Told after the settings have been saved, so that menu and dialogs change their language. */
  readonly onConfigured: (config: DeskConfig) => void;
};

export function deskHandlers({ access, about, onConfigured }: DeskArea): AreaHandlers<'desk'> {
  return {
    'desk:info': () => Promise.resolve({ config: access.config(), access: access.access(), ...about }),
    'desk:configure': async (wanted) => {
      const answer = await access.configure(wanted);
      if (answer.ok) onConfigured(answer.config);
      return answer;
    },
    'desk:sign-in': (request) => access.signIn(request),
    'desk:lock': () => Promise.resolve(access.lock()),
    'desk:set-pin': (request) => access.setPin(request),
  };
}
