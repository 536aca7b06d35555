import { create } from 'zustand';
import type { Actor } from '../../shared/domain/events/event';
import type { Person } from '../../shared/domain/rights/person';
import { roleOf } from '../../shared/domain/rights/roles';
import type { DeskConfig, DeskInfo, Person as SettingsPerson, Response } from '../../shared/ipc/contract';
import type { Access } from '../../shared/ipc/sign-in';
import { desk } from '../lib/desk';
import { choosePolicy } from '../lib/known-policies';

/** What this installation is and who is at it; `config` is null until the first start is done. */
type DeskState = {
  readonly info: DeskInfo | null;
  readonly config: DeskConfig | null;
  readonly access: Access;
};

const NO_ACCESS: Access = { isLocked: false, hasPin: [], werePinsLost: false };

export const useDesk = create<DeskState>()(() => ({ info: null, config: null, access: NO_ACCESS }));

/** Called once by the session when the desk's information has arrived. */
export function rememberDesk(info: DeskInfo): void {
  choosePolicy(info.config?.policy);
  useDesk.setState({ info, config: info.config, access: info.access });
}

/** Keeps the settings in the main process and, when that succeeded, in every screen. */
export async function configureDesk(config: DeskConfig): Promise<Response<'desk:configure'>> {
  const answer = await desk.call('desk:configure', config);
  if (answer.ok) {
    choosePolicy(answer.config.policy);
    useDesk.setState({ config: answer.config });
  }
  return answer;
}

/** A person of the settings with their rights; roles this program does not know give none. */
export function rightsOf(person: SettingsPerson): Person {
  const roles = person.roles ?? [person.role];
  return {
    id: person.id,
    name: person.name,
    roles: roles.flatMap((code) => roleOf(code) ?? []),
    departments: person.departments ?? [],
    isDisabled: person.isDisabled ?? false,
  };
}

/** Everybody of the store who still works there: who may sign in, and who may be chosen for a case. */
export function staffOf(config: DeskConfig | null): readonly SettingsPerson[] {
  return (config?.people ?? []).filter(({ isDisabled }) => isDisabled !== true);
}

/** The person at the desk now with their rights; null before the first start is done. */
export function personOnDuty(config: DeskConfig | null): Person | null {
  const person = config?.people.find((one) => one.id === config.onDuty);
  return person ? rightsOf(person) : null;
}

/** The person at the desk now, as the log names them; null before the first start is done. */
export function actorOf(config: DeskConfig | null): Actor | null {
  const person = config?.people.find((one) => one.id === config.onDuty);
  return person ? { personId: person.id, name: person.name, role: person.role } : null;
}
