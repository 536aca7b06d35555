import type { DeskConfig, Person } from '../../../shared/ipc/contract';
import { PRACTICE_STAFF } from '../../../shared/playbook/practice/staff';
import { practiceWording } from '../../../shared/wording/playbook';
import { fill } from '../../../shared/wording/wording';
import { practiceCode } from './practice-code';

/** The invented colleagues as people of the settings. */
const STAFF: readonly Person[] = PRACTICE_STAFF.map((one) => ({ ...one, roles: [one.role] }));

const CLERK: Person = {
  id: 'practice-clerk',
  name: '练习·前台',
  role: 'front-desk',
  roles: ['front-desk'],
};

/** Most people a desk keeps; see `deskConfigSchema`. */
const PEOPLE_LIMIT = 200;

/**
 * The settings of a practice, after those of the real desk: who works here, the week, the
 * policy and the screen,
 * another desk id, a store code no real number has, a store name that says so. No PINs.
 */
export function practiceConfig(real: DeskConfig | null, deskId: string): DeskConfig {
  const own = (real?.people ?? []).filter(({ isDisabled }) => isDisabled !== true);
  const people = [...(own.length === 0 ? [CLERK] : own.slice(0, PEOPLE_LIMIT - STAFF.length))];
  const onDuty = people.find(({ id }) => id === real?.onDuty) ?? people[0] ?? CLERK;
  const name = fill(practiceWording.storeName[0], { name: real?.storeName ?? '4S 店' });
  return {
    deskId,
    storeId: 'practice',
    storeCode: practiceCode(real?.storeCode ?? '01'),
    storeName: name.slice(0, 60),
    deskLetter: real?.deskLetter ?? 'A',
    servicePhone: '',
    people: [...people, ...STAFF],
    onDuty: onDuty.id,
    language: real?.language ?? 'zh-CN',
    largeType: real?.largeType ?? false,
    colourScheme: real?.colourScheme ?? 'light',
    ...(real?.calendar === undefined ? {} : { calendar: real.calendar }),
    ...(real?.policy === undefined ? {} : { policy: real.policy }),
    ...(real?.legalClocksOff === undefined ? {} : { legalClocksOff: real.legalClocksOff }),
  };
}
