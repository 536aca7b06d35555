import { deskConfigSchema, type DeskConfig } from '../../../shared/ipc/contract';
import type { settingsWording } from '../../../shared/wording/settings';
import { newId } from '../../lib/ids';

/** The settings as typed. */
export type DeskForm = Omit<DeskConfig, 'deskId' | 'storeId'>;
export type DeskFault = keyof Pick<
  typeof settingsWording,
  'badStoreName' | 'badStoreCode' | 'badDeskLetter' | 'badName'
>;
export type DeskFaults = Readonly<
  Partial<Record<'storeName' | 'storeCode' | 'deskLetter' | 'people', DeskFault>>
>;

/** A desk nobody has set up yet, with one nameless receptionist. */
export function blankForm(): DeskForm {
  const id = newId();
  return {
    storeCode: '',
    storeName: '',
    deskLetter: 'A',
    servicePhone: '',
    people: [{ id, name: '', role: 'front-desk' }],
    onDuty: id,
    language: 'zh-CN',
    largeType: false,
    colourScheme: 'light',
  };
}

/** What is wrong with the form, by entry; empty when it can be kept. */
export function faultsOf(form: DeskForm): DeskFaults {
  return {
    ...(form.storeName.trim() === '' ? { storeName: 'badStoreName' as const } : {}),
    ...(/^[A-Z0-9]{2,6}$/u.test(form.storeCode) ? {} : { storeCode: 'badStoreCode' as const }),
    ...(/^[A-HJ-NP-Z]$/u.test(form.deskLetter) ? {} : { deskLetter: 'badDeskLetter' as const }),
    ...(form.people.some((person) => person.name.trim() === '') ? { people: 'badName' as const } : {}),
  };
}

/** The form as a desk's configuration; a new desk gets its ids here, once and for ever. */
export function configOf(form: DeskForm, existing: DeskConfig | null): DeskConfig {
  return deskConfigSchema.parse({
    ...form,
    storeName: form.storeName.trim(),
    people: form.people.map((person) => ({ ...person, name: person.name.trim() })),
    deskId: existing?.deskId ?? newId(),
    storeId: existing?.storeId ?? form.storeCode,
  });
}

/** What each part of the settings is given. */
export type SectionProps = {
  readonly form: DeskForm;
  readonly change: (part: Partial<DeskForm>) => void;
  readonly faults: DeskFaults;
};
