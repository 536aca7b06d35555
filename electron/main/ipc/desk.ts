import type { DeskConfig, DeskInfo } from '../../../shared/ipc/contract';
import type { DeskConfigStore } from '../desk/desk-config';
import type { AreaHandlers } from './handlers';

export type DeskArea = {
  readonly config: DeskConfigStore;
  readonly about: Omit<DeskInfo, 'config'>;
  /** Told after the settings have been saved, so that menu and dialogs change their language. */
  readonly onConfigured: (config: DeskConfig) => void;
};

export function deskHandlers({ config, about, onConfigured }: DeskArea): AreaHandlers<'desk'> {
  return {
    'desk:info': () => Promise.resolve({ config: config.current(), ...about }),
    'desk:configure': async (wanted) => {
      const answer = await config.configure(wanted);
      if (answer.ok) onConfigured(answer.config);
      return answer;
    },
  };
}
