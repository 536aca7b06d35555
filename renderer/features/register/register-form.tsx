import { Accordion, Box, Group, Stack, Text } from '@mantine/core';
import { memo } from 'react';
import { FIELD_KINDS } from '../../../shared/domain/facts/field-kinds';
import type { FactField } from '../../../shared/domain/facts/facts';
import type { FieldFault } from '../../../shared/domain/facts/typed';
import { codeWords } from '../../../shared/wording/codes';
import { fieldWords } from '../../../shared/wording/fields';
import { registerWording } from '../../../shared/wording/register';
import { ChipRow } from '../../components/chip-row';
import { visibleText } from '../../components/visible-text';
import { useLanguage, useWords } from '../../lib/language';
import { CustomerInput } from './customer-input';
import { RegisterFact } from './register-fact';
import { useRegister } from './register-store';

const FLAGS = ['injured', 'immobilised', 'mediaThreat', 'lawsuitThreat', 'groupMatter'] as const;

/** Groups that are rarely used: folded, and open by themselves when they hold something unreadable. */
const GROUPS = [
  {
    key: 'groupIncident',
    rows: [['incidentTime', 'incidentPlace', 'incidentPersons'], ['incidentCourse'], ['incidentOutcome']],
  },
  { key: 'groupTarget', rows: [['targetDepartment', 'targetPerson', 'answerWantedBy']] },
  {
    key: 'groupCustomer',
    rows: [
      ['phone2', 'wechat', 'email'],
      ['address', 'feedbackTimes'],
      ['ownerRelation'],
      ['complainantKind'],
      ['feedbackChannel'],
      ['keyCustomer', 'confidential'],
    ],
  },
  {
    key: 'groupVehicle',
    rows: [
      ['brand', 'series', 'model', 'colour'],
      ['vehicleUse'],
      ['invoiceDate', 'deliveryDate', 'repairOrder'],
      ['serviceAdviser', 'technician'],
      ['vehiclePriceFen', 'workshopDays', 'sameFaultRepairs'],
      ['safetyFaultRepairs', 'unitReplacements', 'mainPartReplacements'],
      ['faultyUnit'],
    ],
  },
  {
    key: 'groupIntake',
    rows: [
      ['receivedAt', 'place'],
      ['channelNote', 'firstContact', 'filledBy'],
    ],
  },
  { key: 'groupConsent', rows: [['consentManufacturer'], ['consentHealth']] },
] as const satisfies readonly {
  key: keyof typeof registerWording;
  rows: readonly (readonly FactField[])[];
}[];

type Faults = Readonly<Partial<Record<FactField, FieldFault>>>;
type Props = { readonly faults: Faults };

function FlagRow() {
  const language = useLanguage();
  const words = useWords(registerWording);
  const typed = useRegister((form) => form.typed);
  const typeAll = useRegister((form) => form.typeAll);
  return (
    <ChipRow
      label={words.flags}
      name="flags"
      multiple
      options={FLAGS.map((field) => ({ code: field, label: fieldWords(field, language) }))}
      chosen={FLAGS.filter((field) => typed[field] === 'yes')}
      onChange={(chosen) => {
        typeAll(Object.fromEntries(FLAGS.map((field) => [field, chosen.includes(field) ? 'yes' : ''])));
      }}
    />
  );
}

/** The demand's own words and amount, asked only when the chosen demand has them. */
function DemandDetails({ faults }: Props) {
  const demands = useRegister((form) => form.typed.demands ?? '').split(',');
  const hasAmount = ['compensation', 'discount', 'goodwill', 'return-goods'].some((code) =>
    demands.includes(code),
  );
  const hasWords = hasAmount || demands.includes('other');
  if (!hasWords) return null;
  return (
    <Box style={{ display: 'grid', gridTemplateColumns: hasAmount ? 'minmax(0, 1fr) 150px' : '1fr', gap: 8 }}>
      <RegisterFact field="demandWords" fault={faults.demandWords} minRows={1} />
      {hasAmount && <RegisterFact field="demandAmountFen" fault={faults.demandAmountFen} />}
    </Box>
  );
}

/**
 * The form in the order a customer speaks: what happened, what they want, which car, who, how. Drawn
 * anew for what is typed only: evidence on its way redraws the screen some hundred times.
 */
export const RegisterForm = memo(function RegisterForm({ faults }: Props) {
  const words = useWords(registerWording);
  const language = useLanguage();
  const typed = useRegister((form) => form.typed);
  const faulty = GROUPS.filter((group) => group.rows.flat().some((field) => faults[field] !== undefined));
  const filled = (rows: readonly (readonly FactField[])[]) =>
    rows
      .flat()
      .filter(
        (field) => !['receivedAt', 'firstContact', 'filledBy'].includes(field) && (typed[field] ?? '') !== '',
      );
  return (
    <Stack gap="sm">
      <RegisterFact field="description" fault={faults.description} required minRows={4} autoFocus />
      <RegisterFact field="demands" />
      <DemandDetails faults={faults} />
      <Group gap="sm" wrap="nowrap" align="flex-start" grow preventGrowOverflow={false}>
        <CustomerInput field="plate" w={150} />
        <CustomerInput field="vin" w={230} />
        <RegisterFact field="mileageKm" fault={faults.mileageKm} w={110} />
      </Group>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <CustomerInput field="customerName" w={150} />
        <CustomerInput field="phone" w={230} />
        <RegisterFact field="gender" />
      </Group>
      <RegisterFact field="channel" />
      <RegisterFact field="complaintType" />
      <FlagRow />
      <Accordion
        multiple
        variant="default"
        chevronPosition="left"
        key={faulty.map((group) => group.key).join()}
        defaultValue={faulty.map((group) => group.key)}
        styles={{ control: { paddingInline: 0 }, label: { paddingBlock: 6 }, content: { paddingInline: 0 } }}
      >
        {GROUPS.map((group) => (
          <Accordion.Item key={group.key} value={group.key}>
            <Accordion.Control data-opens={group.rows.flat().join()}>
              <Group gap="sm" wrap="nowrap">
                <Text size="sm">{words[group.key]}</Text>
                <Text size="xs" c="dimmed" truncate>
                  {filled(group.rows)
                    .map((field) => summaryOf(field, typed[field] ?? '', language))
                    .join(' · ')}
                </Text>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                {group.rows.map((row) => (
                  <Group key={row.join()} gap="sm" align="flex-start" grow={!isFlagRow(row)}>
                    {row.map((field) => (
                      <RegisterFact key={field} field={field} fault={faults[field]} />
                    ))}
                  </Group>
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <Text size="xs" c="dimmed">
        {words.privacy}
      </Text>
    </Stack>
  );
});

const isFlagRow = (row: readonly FactField[]) => row.includes('keyCustomer');

/** What a folded group shows of itself: codes as words, flags and bare figures by their label. */
function summaryOf(field: FactField, typed: string, language: 'zh-CN' | 'en'): string {
  if (typed === 'yes') return fieldWords(field, language);
  if (['ownerRelation', 'complainantKind', 'feedbackChannel', 'vehicleUse', 'faultyUnit'].includes(field))
    return codeWords(typed, language);
  if (FIELD_KINDS[field].kind === 'count')
    return `${fieldWords(field, language)} ${visibleText(shortened(typed))}`;
  return visibleText(shortened(typed));
}

const shortened = (typed: string) =>
  typed.length > 16 ? `${Array.from(typed.slice(0, 33)).slice(0, 16).join('')}…` : typed;
